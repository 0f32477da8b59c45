internal import FoundationEssentials

/// Takes what a newspaper's layout set above an article out of its text: *Reportage*, *Door Jan Prins*,
/// a kicker, a place. It goes to the metadata, key `label`.
///
/// The text of the document is replaced; so the stage stands before every one that computes ranges.
struct StripLabels: Stage {
  static let name = "strip-labels"
  static let manual = "takes kickers, bylines and datelines off the beginning of the text"

  let requires: Set<Layer> = [.text]
  let provides: Set<Layer> = [.text]

  private let labels: ArticleLabels

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let language = options.text(
      "language", default: resources.languages.source, "language of the article, BCP 47")
    let folder = resources.data.resources(language: language)
    labels = ArticleLabels(try SectionedFile(folder.appending(path: "labels.txt")))
  }

  func process(_ document: inout Document) throws(StageError) {
    guard document.kind != .segment else { return }
    let text = document.text.string
    let (found, rest) = labels.split(text[...])
    guard !found.isEmpty else { return }
    guard document.sentences == nil else {
      throw StageError(
        code: "order", message: "the text has sentences already; before 'segment' would be right")
    }
    for label in found { document.metadata.add("label", label) }
    document.text = SourceText(String(rest))
  }
}
