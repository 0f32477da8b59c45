/// How much the opening of a sentence leans on what stands before it.
enum Opening: Sendable, Hashable {
  case free
  /// Inside a paragraph, an article and a noun nobody has mentioned: *De instelling scheelt honderd
  /// euro*. It is the setting of something the sentence before speaks of. A noun that says itself what
  /// it belongs to is free: *De officier van justitie eiste vijftien jaar*.
  case definite
  /// A pronoun, a demonstrative, a connective.
  case dangling
  /// *Dat melden zij in het vakblad*: says of the sentence before it that somebody named already said it.
  case echo

  /// One for each sentence of the article.
  static func all(of article: CoherenceArticle) -> [Opening] {
    let text = article.text
    let nouns = text.sentences.indices.map { nounInside($0, article) }
    let first = firstPlaces(of: Set(nouns.compactMap { $0 }), in: text.terms.words)
    return text.sentences.indices.map { index in
      if index > 0, article.language.echoes.matches(index, of: text) { return .echo }
      if index > 0, DanglingOpening.isDangling(index, article) { return .dangling }
      if bringsStranger(index, article) { return .definite }
      guard let noun = nouns[index], let place = first[noun] else { return .free }
      return place < Int(text.terms.wordStarts[index]) ? .free : .definite
    }
  }

  /// *Spits Dario Fernandes kopte raak*: a role without an article in front of a name nobody has mentioned,
  /// inside a paragraph. Whose striker he is stands in the sentence before.
  private static func bringsStranger(_ index: Int, _ article: CoherenceArticle) -> Bool {
    let sentences = article.text.sentences
    guard index > 0, sentences[index].paragraph == sentences[index - 1].paragraph else {
      return false
    }
    return article.text.withBytes(of: index) { bytes in
      var scanner = WordScanner(bytes)
      guard let role = scanner.next(), let given = scanner.next(), let family = scanner.next(),
        [role, given, family].allSatisfy({ (0x41...0x5A).contains(bytes[$0.lowerBound]) })
      else { return false }
      let hash = FoldedHash.of(UnsafeBufferPointer(rebasing: bytes[role]))
      return !article.language.stopWords.contains(hash) && given.lowerBound == role.upperBound + 1
        && family.lowerBound == given.upperBound + 1
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
    let noun = words.startIndex + 1
    guard noun + 1 < words.endIndex, article.language.complements.contains(words[noun + 1]) else {
      return words[noun]
    }
    return nil
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
