/// Shortens the chosen sentences until the summary has at most so many words: drops parentheticals,
/// then attribution at the end, then relative clauses between commas.
///
/// Stands behind `analyze`. What went is in the trace and in the JSON.
struct Compress: Stage {
  static let name = "compress"
  static let manual = "Drops asides of the chosen sentences until the summary is short enough."

  let requires: Set<Layer> = [.sentences, .summary, .tokens, .trees]
  let provides: Set<Layer> = [.summary, .tokens, .trees]

  private let compressor: Compressor
  private let words: Int

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    words = options.integer(
      "words", default: 50, in: 1...10_000_000,
      "words, in the language of the article, beyond which a summary loses what can go")
    let language = options.text(
      "language", default: resources.languages.source, "language of the article, BCP 47")
    compressor = Compressor(
      attribution: try SummaryLanguage(language, data: resources.data).tailWords)
  }

  func process(_ document: inout Document) throws(StageError) {
    var summary = try document.summary.orThrow(.summary)
    var tokens = try document.tokens.orThrow(.tokens)
    var trees = try document.trees.orThrow(.trees)
    let shortened = compressor.compress(summary.sentences.map { trees[$0] }, words: words)
    for (sentence, state) in zip(summary.sentences, shortened) where !state.cuts.isEmpty {
      for cut in state.cuts {
        let first = tokens[sentence][cut.tokens.lowerBound].range
        let last = tokens[sentence][cut.tokens.upperBound - 1].range
        summary.cuts.append(
          Summary.Cut(
            sentence: sentence, range: SourceRange(Int(first.start), Int(last.end)),
            rule: "\(Self.name): \(cut.rule)"))
      }
      tokens[sentence] = state.tokens.map { tokens[sentence][$0] }
      trees[sentence] = state.tree
    }
    document.summary = summary
    document.tokens = tokens
    document.trees = trees
  }
}
