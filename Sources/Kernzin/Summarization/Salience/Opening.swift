/// How much the opening of a sentence leans on what stands before it.
enum Opening: Sendable, Hashable {
  case free
  /// Inside a paragraph, an article and a noun nobody has mentioned: *De instelling scheelt honderd
  /// euro*. It is the setting of something the sentence before speaks of.
  case definite
  /// A pronoun, a demonstrative, a connective.
  case dangling

  /// One for each sentence of the article.
  static func all(of article: CoherenceArticle) -> [Opening] {
    let text = article.text
    let nouns = text.sentences.indices.map { nounInside($0, article) }
    let first = firstPlaces(of: Set(nouns.compactMap { $0 }), in: text.terms.words)
    return text.sentences.indices.map { index in
      if index > 0, DanglingOpening.isDangling(index, article) { return .dangling }
      guard let noun = nouns[index], let place = first[noun] else { return .free }
      return place < Int(text.terms.wordStarts[index]) ? .free : .definite
    }
  }

  /// The word behind the article a sentence inside a paragraph opens with.
  private static func nounInside(_ index: Int, _ article: CoherenceArticle) -> UInt64? {
    let sentences = article.text.sentences
    guard index > 0, sentences[index].paragraph == sentences[index - 1].paragraph,
      // Where a text has lost its paragraphs, being inside one says nothing.
      sentences[0].paragraph != sentences[sentences.count - 1].paragraph
    else { return nil }
    let words = article.text.words(of: index)
    guard words.count > 1, let first = words.first, article.language.articles.contains(first)
    else { return nil }
    return words[words.startIndex + 1]
  }

  /// Where in a text each of some words stands first. The text is read once, however many are sought.
  static func firstPlaces(
    of wanted: Set<UInt64>, in words: some Sequence<UInt64>
  ) -> [UInt64: Int] {
    guard !wanted.isEmpty else { return [:] }
    var first: [UInt64: Int] = [:]
    for (place, word) in words.enumerated() where wanted.contains(word) && first[word] == nil {
      first[word] = place
    }
    return first
  }
}
