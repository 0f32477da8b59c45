import ArgumentParser
import FoundationEssentials
import Kernzin
import PipelineFiles
import Synchronization

/// A pipeline, and what decides how it is loaded.
struct PipelineArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A pipeline file, or the name of one in Pipelines/ without .yaml.", valueName: "pipeline"),
    completion: .file(extensions: ["yaml", "yml"]))
  var pipeline: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "An option that wins over the pipeline file's; may be repeated.",
      valueName: "stage.option=value"))
  var overrides: [String] = []

  @OptionGroup var data: DataArguments

  /// - Throws: 66 when there is no such file, 78 when it is wrong, 64 when only `--set` is.
  func load() throws(Failure) -> LoadedPipeline {
    try LoadedPipeline(pipeline, overrides: overrides, data: data.folder())
  }
}

/// Where glossaries, pipelines and models are.
struct DataArguments: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The folder that holds Glossaries/ and Pipelines/; otherwise KERNZIN_DATA, the working folder and those above it, then beside the program.",
      valueName: "folder"),
    completion: .directory)
  var path: String?

  /// - Throws: 66 when the folder named is not one, or none is found.
  func folder() throws(Failure) -> DataFolder {
    if let found = DataFolder.find(explicit: path) { return found }
    let variable = ProcessInfo.processInfo.environment["KERNZIN_DATA"] ?? ""
    if let named = path ?? (variable.isEmpty ? nil : variable) {
      throw Failure(.inputMissing, "\(named): error: no Glossaries/ and Pipelines/ in it")
    }
    throw Failure(
      .inputMissing, "error: no folder with Glossaries/ and Pipelines/ found; --data names one")
  }
}

/// A pipeline ready to run, and what outputs say of it.
struct LoadedPipeline: Sendable {
  let file: PipelineFile
  let run: RunDescription
  var pipeline: Pipeline { file.pipeline }

  /// Held until the process ends: the system takes its memory back at once, we would word by word.
  private static let kept = Mutex<[Pipeline]>([])

  init(_ name: String, overrides: [String] = [], data: DataFolder) throws(Failure) {
    let path = try Self.locate(name, in: data)
    guard let bytes = try InputFile(path).readArticle() else {
      throw Failure(.badConfiguration, "\(path): error: not a pipeline file")
    }
    do {
      file = try PipelineFile(
        bytes: bytes, file: path, overrides: overrides.map { Override($0) }, data: data)
    } catch {
      let isUsage = error.diagnostics.allSatisfy { $0.file == "--set" }
      throw Failure(
        isUsage ? .usage : .badConfiguration,
        error.diagnostics.map(\.description).joined(separator: "\n"))
    }
    // What is set on the command line makes it another pipeline.
    let hash =
      overrides.isEmpty
      ? file.hash : SHA256.hex(([file.hash] + overrides).joined(separator: "\n"))
    let pipeline = file.pipeline
    Self.kept.withLock { $0.append(pipeline) }
    run = RunDescription(
      pipeline: name, pipelineHash: hash, glossaryHash: pipeline.glossaryHash(),
      engine: EngineVersion.description)
  }

  /// The path of a pipeline given by path or name.
  static func locate(_ name: String, in data: DataFolder) throws(Failure) -> String {
    let isPath = name.contains("/") || ["yaml", "yml"].contains(Formats.fileExtension(name))
    if isPath || FileManager.default.fileExists(atPath: name, isFolder: false) { return name }
    let shipped = data.pipelines.appending(path: "\(name).yaml").path
    if FileManager.default.fileExists(atPath: shipped, isFolder: false) { return shipped }
    let names = Self.names(in: data)
    let hint = names.isEmpty ? "" : "; " + Suggestion.hint(for: name, among: names)
    throw Failure(
      .inputMissing, "error: no pipeline '\(name)' in \(data.pipelines.path)\(hint)")
  }

  /// Names of the pipelines that come with the program, sorted.
  static func names(in data: DataFolder) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: data.pipelines.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }
}

extension FileManager {
  /// Whether there is something at the path that is, or is not, a folder.
  func fileExists(atPath path: String, isFolder: Bool) -> Bool {
    var found = false
    return fileExists(atPath: path, isDirectory: &found) && found == isFolder
  }
}
