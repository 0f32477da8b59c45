import ArgumentParser
import Kernzin

extension Glossary {
  struct Evidence: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find glossary lines that translators do not bear out.",
      discussion: """
        kernzin glossary evidence sentences.nl sentences.en

        Translates nothing: it maps the terms of every Dutch sentence and looks whether their English \
        stands in the translation beside it. Lines that were chosen often and found rarely come first, \
        each with the words that stand in those translations unusually often and that no other line \
        explains. A finding is a question, not an error: translators are free.
        """)

    @Argument(help: "Dutch, one sentence a line.", completion: .file())
    var dutch: String
    @Argument(help: "Its translation, line by line.", completion: .file())
    var english: String
    @Option(help: "The pipeline whose stages up to map-terms choose the lines.")
    var pipeline = "translate"
    @Option(help: "How many lines to print.")
    var top = 50
    @Option(help: "How many candidate words to print beside each.")
    var candidates = 8
    @OptionGroup var data: DataArguments

    func run() throws {
      let folder = try data.folder()
      let loaded = try LoadedPipeline(pipeline, data: folder)
      guard let stages = loaded.pipeline.prefix(through: "map-terms") else {
        throw Failure(.usage, "error: no stage 'map-terms' in the pipeline '\(pipeline)'")
      }
      var evidence = try GlossaryEvidence(resources: Resources(data: folder))
      var sources = LineInput(try InputFile(dutch))
      var references = LineInput(try InputFile(english))
      var line = 0
      while let source = try sources.next() {
        line += 1
        guard let reference = try references.next() else {
          throw Failure(
            .unusableInput, "\(english): error: ends before line \(line) of '\(dutch)'")
        }
        let text = SourceText(String(decoding: source.bytes, as: UTF8.self))
        let document = try stages.run(Document(id: "\(line)", text: text, kind: .segment))
        evidence.add(
          (document.terms ?? []).flatMap { $0 ?? [] },
          reference: String(decoding: reference.bytes, as: UTF8.self))
      }
      if try references.next() != nil {
        throw Failure(
          .unusableInput, "\(dutch): error: ends after line \(line), before '\(english)'")
      }
      let output = Output.standard()
      let totals = evidence.totals
      try output.write(
        "\(evidence.sentences) sentences, \(totals.lines) lines chosen \(totals.chosen) times, "
          + "found \(totals.found) times\n\n")
      var rows = [["chosen", "found", "synonym", "line", "Dutch", "", "English", "instead"]]
      for finding in evidence.findings(top: top, candidates: candidates) {
        rows.append([
          "\(finding.chosen)", "\(finding.found)", "\(finding.foundSynonym)",
          finding.origin.description, finding.lemma, finding.upos.name, finding.english,
          finding.candidates.map { "\($0.word) \($0.count)" }.joined(separator: ", "),
        ])
      }
      try output.write(Table.text(rows))
      try output.finish()
    }
  }
}
