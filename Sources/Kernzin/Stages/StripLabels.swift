internal import FoundationEssentials

/// Takes what a newspaper's layout set above an article out of its text: *Reportage*, *Door Jan Prins*,
/// a kicker, a place. It goes to the metadata, key `label`. A first letter printed large comes back to its
/// word (`DropCaps`); how many did, is the key `joined-capitals`.
///
/// The text of the document is replaced; so the stage stands before every one that computes ranges.
struct StripLabels: Stage {
  static let name = "strip-labels"
  static let manual =
    "takes kickers, bylines and datelines off the beginning of the text, and joins large first letters"

  let requires: Set<Layer> = [.text]
  let provides: Set<Layer> = [.text]

  private let labels: ArticleLabels
  private let dropCaps: DropCaps?

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let language = options.text(
      "language", default: resources.languages.source, "language of the article, BCP 47")
    let folder = resources.data.resources(language: language)
    let file = try SectionedFile(folder.appending(path: "labels.txt"))
    labels = ArticleLabels(file)
    dropCaps = try Self.dropCaps(folder)
  }

  func process(_ document: inout Document) throws(StageError) {
    guard document.kind != .segment else { return }
    let text = document.text.string
    let (found, rest) = labels.split(text[...])
    let (whole, capitals) = dropCaps?.joined(String(rest)) ?? (String(rest), 0)
    guard !found.isEmpty || capitals > 0 else { return }
    guard document.sentences == nil else {
      throw StageError(
        code: "order", message: "the text has sentences already; before 'segment' would be right")
    }
    for label in found { document.metadata.add("label", label) }
    if capitals > 0 { document.metadata.add("joined-capitals", "\(capitals)") }
    document.text = SourceText(whole)
  }

  /// With the words of the tagger and the stop words; `nil` in a language that has no tagger.
  private static func dropCaps(_ folder: URL) throws(StageError) -> DropCaps? {
    let model = folder.appending(path: "models/tagger.model").path
    guard FileManager.default.fileExists(atPath: model) else { return nil }
    let lexicon = try HashIndex(ModelFile(mapping: model), name: "lexicon")
    let stopWords = try SectionedFile(folder.appending(path: "stop-words.txt"))["words"]
    let frequent = Set(stopWords.map(\.text))
    return DropCaps(
      isWord: { word in
        var word = word
        return word.withUTF8 { lexicon[WordView($0).lower] != 0 }
      },
      isFrequent: { frequent.contains($0) })
  }
}
