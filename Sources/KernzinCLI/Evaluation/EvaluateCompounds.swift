import ArgumentParser
import FoundationEssentials
import Kernzin

extension EvaluateCommand {
  struct Compounds: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measure how compounds are split, on a table of compounds with their parts.",
      discussion: """
        The table has a header and tab-separated columns, among them upos, segmented_lemma ('_' at \
        the joint), and forms (form:count form:count) or lemma. Nouns of two parts are looked at; \
        the word itself is never one of its parts. SPLIT is the share of all that is split, RIGHT \
        the share of those whose parts are the right ones.
        """)

    @Argument(help: "A table of compounds.", completion: .file())
    var file: String
    @Option(help: "How many words split wrongly, and how many not split, to print.")
    var wrong = 0
    @OptionGroup var data: DataArguments

    func run() throws {
      guard let examples = CompoundScore.examples(table: try EvaluationInput.text(of: file)) else {
        throw Failure(
          .unusableInput,
          "\(file):1: error: no columns upos, segmented_lemma and lemma, which would be right")
      }
      let score = try CompoundScore(examples, resources: Resources(data: data.folder()))
      print(score.report)
      for (example, found) in score.wrong.prefix(wrong) {
        print("\(example.word)\t\(Self.joined(example.parts))\t\(Self.joined(found))")
      }
      for example in score.unsplit.prefix(wrong) {
        print("\(example.word)\t\(Self.joined(example.parts))\t")
      }
    }

    private static func joined(_ parts: [String]) -> String { parts.joined(separator: "_") }
  }
}
