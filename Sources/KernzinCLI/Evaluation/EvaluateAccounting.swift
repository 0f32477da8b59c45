import ArgumentParser
import Kernzin

extension EvaluateCommand {
  struct Accounting: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count the Dutch words that nothing in the English translation answers for.",
      discussion: """
        Every noun, name, verb, adjective, adverb, pronoun and number must be the source of a printed \
        word, or have a glossary line that says English has no word for it.
        """)

    @Argument(help: "Dutch, one segment a line.", completion: .file())
    var file: String
    @Option(help: "The pipeline that translates, a file or a name.")
    var pipeline = "translate"
    @Option(help: "How many lost words to print, each with its sentence and what came out.")
    var losses = 0
    @OptionGroup var data: DataArguments

    func run() throws {
      let loaded = try LoadedPipeline(pipeline, data: data.folder())
      var accounting = Kernzin.Accounting()
      try EvaluationInput.forEachDocument(of: file, through: loaded.pipeline) {
        accounting.add($0)
      }
      let output = Output.standard()
      try output.write(accounting.report)
      for loss in accounting.losses.prefix(losses) {
        try output.write("\n\(loss.word)\n  \(loss.dutch)\n  \(loss.english)\n")
      }
      try output.finish()
    }
  }
}
