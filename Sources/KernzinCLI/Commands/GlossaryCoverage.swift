import ArgumentParser
import Kernzin

extension Glossary {
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count how many words of a text the glossaries cover, and list the others.")

    @Argument(help: "Dutch, one sentence a line.", completion: .file())
    var file: String
    @Option(help: "The pipeline whose stages up to map-terms choose the lines.")
    var pipeline = "translate"
    @Option(help: "How many words without an entry to print.")
    var top = 0
    @OptionGroup var data: DataArguments

    func run() throws {
      let loaded = try LoadedPipeline(pipeline, data: data.folder())
      guard let stages = loaded.pipeline.prefix(through: "map-terms") else {
        throw Failure(.usage, "error: no stage 'map-terms' in the pipeline '\(pipeline)'")
      }
      var coverage = TermCoverage()
      try EvaluationInput.forEachDocument(of: file, through: stages) { document in
        for (terms, tree) in zip(document.terms ?? [], document.trees ?? []) {
          coverage.add(terms ?? [], in: tree)
        }
      }
      let output = Output.standard()
      try output.write(coverage.report)
      for gap in coverage.gaps.prefix(top) {
        try output.write("\(gap.count)\t\(gap.lemma)\t\(gap.upos.name)\t\(gap.kind.rawValue)\n")
      }
      try output.finish()
    }
  }
}
