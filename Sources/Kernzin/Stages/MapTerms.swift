import FoundationEssentials

/// Finds the glossary line for every word and expression of the sentences worked on.
///
/// Entries match lemmas on the analyzed tree, so every inflected form and separated verb is found;
/// the longest match wins, then the later glossary, then the closest context.
struct MapTerms: ReadsGlossaries {
  static let name = "map-terms"
  static let manual = "Maps Dutch words and expressions to English by the glossaries."

  let requires: Set<Layer> = [.tokens, .trees]
  let provides: Set<Layer> = [.terms]

  let glossaryFiles: [URL]
  private let mapper: TermMapper

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let files = options.list(
      "glossaries", default: ["nl-en"],
      "files or folders below Glossaries/, or paths; later ones win over earlier ones")
    let domain = options.text(
      "domain", default: "", "entries of this domain win over general ones")
    let glossary: Glossary
    do {
      glossary = try resources.glossary(files.compactMap(\.scalar))
    } catch {
      options.report(
        at: files[error.position], "no glossary named '\(error.name)'",
        hint: Suggestion.hint(for: error.name, among: error.known))
      glossary = Glossary([])
    }
    glossaryFiles = resources.glossaryFiles(files.compactMap(\.scalar))
    let splitter = try CompoundSplitter(glossary, resources)
    let fallbacks = TermFallbacks(
      glossary: glossary,
      compounds: CompoundTranslator(
        glossary: glossary, split: { splitter.split($0, as: $1, verbs: false) }),
      cognates: CognateEndings(table: try resources.text("cognates.tsv", language: "nl")),
      names: try Self.names(resources),
      chains: NameChains(
        particles: try resources.words("surname-particles.txt", language: "nl"),
        portfolios: try resources.words("portfolios.txt", language: "nl")),
      englishPrepositions: try resources.words("prepositions.txt", language: "en"),
      inflection: try DutchInflection(resources))
    mapper = TermMapper(glossary: glossary, fallbacks: fallbacks, domain: domain)
  }

  func process(_ document: inout Document) throws(StageError) {
    let trees = try document.trees.orThrow(.trees)
    var terms = [[Term]?](filled: nil, count: trees.count)
    for index in document.selected {
      try Deadline.check()
      terms[index] = mapper.map(trees[index])
    }
    document.terms = terms
  }

  private static func names(_ resources: Resources) throws(StageError) -> NameTransliteration {
    let rules = try resources.text("name-transliteration.rules", language: "nl")
    let endings = TableFile.rows(try resources.text("name-endings.txt", language: "nl"))
    let marks = TableFile.rows(try resources.text("name-marks.txt", language: "nl"))
    do {
      return try NameTransliteration(
        rules: rules, endings: endings.map { $0[0] }, marks: marks.map { $0[0] })
    } catch {
      throw StageError(code: "bad-resource", message: "nl/name-transliteration.rules: \(error)")
    }
  }
}
