/// Writes the analyzed sentences as CoNLL-U (https://universaldependencies.org/format.html), for the
/// tools that read treebanks. Sentences nobody worked on are left out; words that were only
/// tokenized have `_` in every other column.
///
/// Comments: `newdoc id`, `newpar` where a paragraph begins, `sent_id` (the number of the sentence in
/// the article, from 1), `text`, and `text_en` where there is a translation.
public struct CoNLLUWriter: ArticleWriter {
  public static let name = "conllu"
  public static let fileExtension = "conllu"
  public static let isLineBased = false

  public init() {}

  public func write(_ document: Document, run: RunDescription) -> String {
    var output = "# newdoc id = \(Self.oneLine(document.id))\n"
    var paragraph: Int?
    for index in document.selected {
      guard let sentence = document.sentences?[index], let tokens = document.tokens?[index],
        !tokens.isEmpty
      else { continue }
      if sentence.paragraph != paragraph { output += "# newpar\n" }
      paragraph = sentence.paragraph
      output += "# sent_id = \(index + 1)\n"
      output += "# text = \(Self.oneLine(document.text[sentence.range]))\n"
      if let english = document.translations?[index]?.text {
        output += "# text_en = \(Self.oneLine(english))\n"
      }
      let nodes = document.trees?[index].nodes ?? []
      for (position, token) in tokens.enumerated() {
        output += CoNLLU.line(
          position, form: Self.oneLine(document.text[token.range]),
          node: position < nodes.count ? nodes[position] : nil, spaceAfter: token.spaceAfter)
      }
      output += "\n"
    }
    return output
  }

  /// One space for any white space, which would end the line or the column.
  private static func oneLine(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
