import ArgumentParser
import Kernzin

extension EvaluateCommand {
  struct Inflection: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare English inflection with a table of forms.",
      discussion: """
        The table has a header and the columns lemma, UPOS, XPOS (Penn Treebank), FEATS, form and \
        count, tab-separated. Plurals, finite and non-finite verb forms, comparatives and \
        superlatives are looked at; a form counts as right when the program makes it, or another \
        form that the table has in the same place.
        """)

    @Argument(help: "A table of forms.", completion: .file())
    var file: String
    @Option(help: "How many wrong forms to print.")
    var wrong = 0
    @OptionGroup var data: DataArguments

    func run() throws {
      var score = try InflectionScore(resources: Resources(data: data.folder()))
      try EvaluationInput.forEachLine(of: file) { score.add(row: $0) }
      guard score.count > 0 else {
        throw Failure(
          .unusableInput,
          "\(file): error: no inflected form; lemma, UPOS, XPOS, FEATS and form would be right")
      }
      let output = Output.standard()
      try output.write(score.report)
      for miss in score.misses.prefix(wrong) {
        try output.write("\(miss.lemma)\t\(miss.tag)\t\(miss.form)\t\(miss.made)\n")
      }
      try output.finish()
    }
  }
}
