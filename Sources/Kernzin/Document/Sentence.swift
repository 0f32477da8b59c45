/// A sentence as a stretch of the document's text.
public struct Sentence: Sendable, Hashable {
  /// Where it stands, without the white space around it.
  public var range: SourceRange
  /// Index of its paragraph, counted from 0 over the whole document.
  public var paragraph: Int

  public init(range: SourceRange, paragraph: Int) {
    self.range = range
    self.paragraph = paragraph
  }
}

/// A token in the sense of Universal Dependencies: the unit that carries a tag and a relation.
///
/// Holds no string: the form is `document.text[token.range]`.
public struct Token: Sendable, Hashable {
  public var range: SourceRange
  /// Whether white space follows in the text.
  public var spaceAfter: Bool

  public init(range: SourceRange, spaceAfter: Bool) {
    self.range = range
    self.spaceAfter = spaceAfter
  }
}
