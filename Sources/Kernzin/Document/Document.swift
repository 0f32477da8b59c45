/// One article on its way through the pipeline.
///
/// A layer is `nil` as long as no stage has computed it, and empty when a stage computed it and
/// found nothing. Layers that speak of sentences are parallel to `sentences`; where only chosen
/// sentences are worked on, the others hold `nil`, no tokens, an empty tree.
public struct Document: Sendable, Hashable {
  /// Names the article in outputs and error records: a path, a record id, a line number.
  public var id: String
  public var metadata: Metadata
  /// What kind of text this is, which decides how it is written out again.
  public var kind: Kind

  public enum Kind: Sendable, Hashable {
    /// Paragraphs separated by blank lines.
    case article
    /// One line that stays one line (format `lines`).
    case segment
  }

  /// The body of the article; paragraphs are separated by a blank line. The title is metadata.
  public var text: SourceText

  public var sentences: [Sentence]?
  public var tokens: [[Token]]?
  public var trees: [Tree]?
  public var salience: [Double]?
  public var summary: Summary?
  public var terms: [[Term]?]?
  public var english: EnglishLayer?
  public var translations: [Translation?]?
  /// The English of the title, where the pipeline translates.
  public var titleTranslation: TitleTranslation?

  public init(
    id: String, text: SourceText, metadata: Metadata = Metadata(), kind: Kind = .article
  ) {
    self.id = id
    self.text = text
    self.metadata = metadata
    self.kind = kind
  }

  /// Indices of the sentences later stages work on: the summary's, or all of them.
  public var selected: [Int] { summary?.sentences ?? Array((sentences ?? []).indices) }
}
