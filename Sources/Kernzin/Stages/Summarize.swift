/// Chooses the sentences that stand for the article: salient, not saying the same twice, none that
/// hangs in the air, in the order of the article.
public struct Summarize: Stage {
  public static let name = "summarize"
  public static let manual = "chooses the sentences of the summary, within a budget"

  public let requires: Set<Layer> = [.sentences, .salience]
  public let provides: Set<Layer> = [.summary]

  private let summarizer: Summarizer
  private let selector: SentenceSelector
  private let isCoherent: Bool

  public init(options: inout OptionReader, resources: Resources) throws(StageError) {
    var budget = SummaryBudget()
    budget.sentences = options.integer(
      "sentences", in: 1...1_000_000, "most sentences (3 when no other limit is set)")
    budget.words = options.integer(
      "words", in: 1...10_000_000, "most words, in the language of the article")
    let share = options.double(
      "share", default: 1, in: 0...1, "largest part of the article's sentences")
    if share < 1 { budget.share = share }
    if budget == SummaryBudget() { budget.sentences = 3 }
    var selector = SentenceSelector(budget: budget)
    selector.redundancy = options.double(
      "redundancy", default: selector.redundancy, in: 0...10,
      "what a sentence loses for its likeness to one already chosen")
    selector.loyalty = options.double(
      "loyalty", default: selector.loyalty, in: 0...10,
      "how much more its sentences must be worth on average for a summary to leave the lead")
    selector.forced = TermFilter(
      options.list("force", default: [], "terms the summary should hold").compactMap(\.scalar))
    selector.forbidden = TermFilter(
      options.list("forbid", default: [], "terms the summary must not hold").compactMap(\.scalar))
    self.selector = selector
    isCoherent = options.flag(
      "coherence", default: true, "keeps out sentences that hang on others left out")
    let language = options.text(
      "language", default: resources.languages.source, "language of the article, BCP 47")
    summarizer = Summarizer(language: try SummaryLanguage(language, data: resources.data))
  }

  public func process(_ document: inout Document) throws(StageError) {
    let sentences = try document.sentences.orThrow(.sentences)
    let salience = try document.salience.orThrow(.salience)
    let chosen = summarizer.choose(
      from: document, sentences: sentences, salience: salience, by: selector, coherent: isCoherent)
    guard !chosen.isEmpty || sentences.isEmpty else {
      throw StageError(
        code: "all-forbidden",
        message: "every sentence holds a term of 'forbid'; one without would be right")
    }
    document.summary = Summary(sentences: chosen)
  }
}
