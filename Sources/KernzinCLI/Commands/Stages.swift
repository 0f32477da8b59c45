import ArgumentParser
import FoundationEssentials
import Kernzin

struct Stages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the stages a pipeline file can name, or describe one.",
    discussion: """
      kernzin stages
      kernzin stages summarize
      """)

  @Argument(
    help: "A stage to describe.", completion: .list(builtInStages.map { $0.name }))
  var name: String?
  @OptionGroup var data: DataArguments

  func run() throws {
    let output = Output.standard()
    if let name {
      guard let stage = builtInStages.first(where: { $0.name == name }) else {
        let names = builtInStages.map { $0.name }
        throw Failure(
          .usage, "error: no stage '\(name)'; \(Suggestion.hint(for: name, among: names))")
      }
      try output.write(describe(stage))
    } else {
      try output.write(Table.text(builtInStages.map { [$0.name, $0.manual] }))
    }
    try output.finish()
  }

  /// The manual page of a stage, made from what it says of itself and the options it asks for.
  private func describe(_ type: any Stage.Type) throws(Failure) -> String {
    var options = OptionReader()
    let folder = try? data.folder()
    let resources = Resources(data: folder ?? DataFolder(root: URL(filePath: "/")))
    var text = "\(type.name)\n\(type.manual)\n"
    do {
      let stage = try type.init(options: &options, resources: resources)
      text += "\nneeds  \(Explain.names(stage.requires))\n"
      text += "gives  \(Explain.names(stage.provides))\n"
    } catch {
      // It cannot be set up here, but has said by now what it would ask for.
      Console.say("warning: \(type.name): \(error.message)")
    }
    guard !options.declarations.isEmpty else { return text + "\nIt has no options.\n" }
    let rows = options.declarations.map { option in
      ["  " + option.name, option.type, "default " + option.defaultValue, option.manual]
    }
    return text + "\noptions\n" + Table.text(rows)
  }
}
