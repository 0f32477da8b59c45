extension EnglishTree {
  /// A pair of marks and the words between them. Marks are no nodes: words move, and a mark is put
  /// where the words then are.
  public struct Enclosure: Sendable, Hashable {
    /// The marks as printed; empty where the other half of the pair stands in another sentence.
    public var opening: String
    public var closing: String
    /// Places in the Dutch sentence, as `Node.order` has them: of the marks, which stand outside.
    public var start: Double
    public var end: Double

    public init(opening: String, closing: String, start: Double, end: Double) {
      self.opening = opening
      self.closing = closing
      self.start = start
      self.end = end
    }

    public func contains(_ order: Double) -> Bool { order > start && order < end }
  }

  /// A mark with words on both sides.
  public struct Separator: Sendable, Hashable {
    public var text: String
    /// Its place in the Dutch sentence, as `Node.order` has it.
    public var order: Double

    public init(text: String, order: Double) {
      self.text = text
      self.order = order
    }
  }
}
