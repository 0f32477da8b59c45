import ArgumentParser
import FoundationEssentials
import Kernzin

struct ChallengeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "challenge",
    abstract: "Count how many sentences of a challenge set come out as an editor would have them.")

  @Argument(help: "A folder of files, one a phenomenon: Dutch, a tab, accepted English.")
  var folder: String

  @Flag(help: "Also print each failure: the Dutch, what came out, the first English accepted.")
  var failures = false

  func run() throws {
    guard let data = DataFolder.find() else {
      throw ValidationError("no Glossaries and Pipelines folders")
    }
    let challenge = try Challenge(folder: URL(filePath: folder))
    let result = try challenge.run(Self.pipeline(Resources(data: data)))
    if failures { print(result.failures) }
    print(result.table, terminator: "")
  }

  /// Every stage between Dutch text and English sentences.
  private static func pipeline(_ resources: Resources) throws -> Pipeline {
    let names = [
      "normalize", "segment", "tokenize", "analyze", "map-terms", "transfer", "generate",
    ]
    var stages: [any Stage] = []
    for type in builtInStages where names.contains(type.name) {
      var options = OptionReader()
      stages.append(try type.init(options: &options, resources: resources))
    }
    return try Pipeline(stages)
  }
}
