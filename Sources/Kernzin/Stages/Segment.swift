/// Divides the text into sentences. Paragraphs are separated by blank lines; a document that is one
/// line of the format `lines` is one paragraph.
struct Segment: Stage {
  static let name = "segment"
  static let manual = "divides the text into paragraphs and sentences"

  let requires: Set<Layer> = [.text]
  let provides: Set<Layer> = [.sentences]
  private let segmenter: SentenceSegmenter

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let language = options.text(
      "language", default: resources.languages.source, "code of the language the text is in")
    segmenter = try resources.sentenceSegmenter(language: language)
  }

  func process(_ document: inout Document) throws(StageError) {
    document.sentences = try segmenter.sentences(
      in: document.text,
      paragraphs: document.kind == .segment ? .whole : .separatedByBlankLines)
  }
}
