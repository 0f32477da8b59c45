/// Scores how much each sentence says about its article.
public struct ScoreSalience: Stage {
  public static let name = "score-salience"
  public static let manual = "scores how much each sentence says about the article"

  public let requires: Set<Layer> = [.sentences]
  public let provides: Set<Layer> = [.salience]

  private let summarizer: Summarizer

  public init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let method = options.choice(
      "method", default: SalienceMethodName.combo,
      "combo (directed centrality, position, title), lexrank, textrank, centroid or lead")
    let language = options.text(
      "language", default: resources.languages.source, "language of the article, BCP 47")
    summarizer = Summarizer(
      language: try SummaryLanguage(language, data: resources.data), method: method)
  }

  public func process(_ document: inout Document) throws(StageError) {
    let sentences = try document.sentences.orThrow(.sentences)
    document.salience = summarizer.salience(of: document, sentences: sentences)
  }
}
