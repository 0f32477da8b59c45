/// The English of the title, with what it was made from.
public struct TitleTranslation: Sendable, Hashable {
  /// Its words; `tokens` of each are indices into `tokens`.
  public var translation: Translation
  /// The Dutch words of the title, over all its sentences.
  public var tokens: [String]

  public var text: String { translation.text }

  /// Joins the sentences of a title that was translated as a document of its own; `nil` when it was
  /// not translated.
  public init?(_ title: Document) {
    guard let translations = title.translations else { return nil }
    let tokens = title.tokens ?? translations.map { _ in [] }
    translation = Translation(words: [])
    self.tokens = []
    for (sentence, words) in translations.enumerated() {
      guard let words, tokens.indices.contains(sentence) else { return nil }
      if let last = translation.words.indices.last { translation.words[last].spaceAfter = true }
      translation.words += words.words.map { word in
        var word = word
        word.tokens = word.tokens.map { $0 + self.tokens.count }
        return word
      }
      self.tokens += tokens[sentence].map { title.text[$0.range] }
    }
    guard !translation.words.isEmpty else { return nil }
  }
}
