/// The sentences chosen to stand for the document.
public struct Summary: Sendable, Hashable {
  /// Indices into `Document.sentences`, ascending.
  public var sentences: [Int]

  public init(sentences: [Int]) { self.sentences = sentences }
}
