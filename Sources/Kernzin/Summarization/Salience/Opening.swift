/// How much the opening of a sentence leans on what stands before it.
enum Opening: Sendable, Hashable {
  case free
  /// Inside a paragraph, an article and a noun nobody has mentioned: *De instelling scheelt honderd
  /// euro*. It is the setting of something the sentence before speaks of.
  case definite
  /// A pronoun, a demonstrative, a connective.
  case dangling

  init(_ index: Int, _ article: CoherenceArticle) {
    let sentences = article.text.sentences
    if index == 0 {
      self = .free
    } else if DanglingOpening.isDangling(index, article) {
      self = .dangling
    } else if sentences[index].paragraph == sentences[index - 1].paragraph,
      // Where a text has lost its paragraphs, being inside one says nothing.
      sentences[0].paragraph != sentences[sentences.count - 1].paragraph,
      sentences[index].opening.first.map(article.language.articles.contains) == true,
      sentences[index].opening.count > 1,
      !Self.isMentioned(sentences[index].opening[1], before: index, in: article.text.terms)
    {
      self = .definite
    } else {
      self = .free
    }
  }

  private static func isMentioned(_ word: String, before index: Int, in rows: TermRows) -> Bool {
    rows.words[..<Int(rows.wordStarts[index])].contains(FoldedHash.of(word))
  }
}
