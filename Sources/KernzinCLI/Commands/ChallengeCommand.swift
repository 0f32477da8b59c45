import ArgumentParser
import FoundationEssentials
import Kernzin

struct ChallengeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "challenge",
    abstract: "Count how many sentences of a challenge set come out as an editor would have them.",
    discussion: "kernzin challenge Tests/Challenge --failures")

  @Argument(help: "A folder of .tsv files, one a phenomenon: Dutch, a tab, accepted English.")
  var folder: String

  @Option(help: "The pipeline that translates, a file or a name.")
  var pipeline = "translate"

  @OptionGroup var data: DataArguments

  @Flag(help: "Also print each failure: the Dutch, what came out, the first English accepted.")
  var failures = false

  func run() throws {
    guard FileManager.default.fileExists(atPath: folder, isFolder: true) else {
      throw Failure(.inputMissing, "\(folder): error: no such folder")
    }
    let loaded = try LoadedPipeline(pipeline, data: data.folder())
    let result = try Challenge(folder: URL(filePath: folder)).run(loaded.pipeline)
    let output = Output.standard()
    if failures { try output.write(result.failures + "\n") }
    try output.write(result.table)
    try output.finish()
  }
}
