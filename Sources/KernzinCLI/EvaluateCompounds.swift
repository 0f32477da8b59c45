import ArgumentParser
import FoundationEssentials
import Kernzin

struct EvaluateCompounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-compounds",
    abstract: "Measure how compounds are split, on a list of compounds with their parts.")

  @Argument(
    help: """
      Tab-separated, the first line naming its columns: 'upos', 'segmented_lemma' with '_' at the \
      joint, and 'forms' (form:count) or 'lemma'. Nouns of two parts are looked at.
      """)
  var file: String

  @Option(help: "Also print so many of the words that are split wrongly or not at all.")
  var errors = 0

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ValidationError("cannot read '\(file)'")
    }
    guard let examples = CompoundScore.examples(table: String(decoding: data, as: UTF8.self)) else {
      throw ValidationError("'\(file)' has no columns 'upos', 'segmented_lemma' and 'lemma'")
    }
    let score = try CompoundScore(examples, data: Treebank.dataFolder())
    print(score.report)
    for (example, found) in score.wrong.prefix(errors) {
      print(
        "wrong\t\(example.word)\t\(example.parts.joined(separator: "_"))\t\(found.joined(separator: "_"))"
      )
    }
    for example in score.unsplit.prefix(errors) {
      print("unsplit\t\(example.word)\t\(example.parts.joined(separator: "_"))")
    }
  }
}
