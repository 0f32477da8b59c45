import ArgumentParser
import Kernzin

extension Glossary {
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find glossary lines a dictionary disagrees with.",
      discussion: """
        kernzin glossary compare /usr/share/dictd/freedict-nld-eng.index
        kernzin glossary compare terms.csv --ranks frequency.tsv

        Prints the words for which glossary and dictionary have no English in common, most frequent \
        first. FreeDict comes with 'apt-get install dict-freedict-nld-eng'; it is read, never copied.
        """)

    @Argument(
      help: "A dictionary (.index with its .dict or .dict.dz) or term base (.tsv, .csv).",
      completion: .file())
    var dictionary: String
    @Option(
      help: ArgumentHelp(
        "Words by frequency, most frequent first, one a line; the first field that is no number counts.",
        valueName: "file"),
      completion: .file())
    var ranks: String?
    @Option(help: "Glossaries, as a pipeline file names them.")
    var glossary: [String] = ["nl-en"]
    @Option(help: "How many lines to print.")
    var top = 100
    @OptionGroup var data: DataArguments

    func run() throws {
      let ours = try Glossary.load(glossary, Resources(data: data.folder()))
      let theirs = try DictionaryFile(dictionary).entries()
      let list = try ranks.map { try DictionaryFile.text(of: $0) }
      let comparison = GlossaryComparison(
        ours, with: theirs, ranks: list.map { GlossaryComparison.ranks(in: $0) } ?? [:])
      let output = Output.standard()
      try output.write(
        "\(theirs.count) headwords, \(comparison.compared) lines compared, first English shared by "
          + "\(comparison.agreed), no English by \(comparison.findings.count)\n\n")
      var rows = [["rank", "line", "Dutch", "", "English", "dictionary"]]
      for finding in comparison.findings.prefix(max(0, top)) {
        rows.append([
          finding.rank.map { "\($0)" } ?? "-", finding.entry.origin.description,
          finding.entry.lemma, finding.entry.upos.name,
          finding.entry.english.joined(separator: "; "),
          finding.dictionary.joined(separator: "; "),
        ])
      }
      try output.write(Table.text(rows))
      try output.finish()
    }
  }
}
