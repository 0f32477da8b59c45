/// What is known about an article besides its text.
public struct Metadata: Sendable, Hashable {
  public var title: String?
  /// ISO 8601, as precise as the source gave it: `2021-05` or `2021-05-17`.
  public var date: String?
  public var author: String?
  /// BCP 47, when the source said.
  public var language: String?
  public var url: String?
  /// Keys the reader found and has no field for, in their order of appearance.
  public var other: [Entry] = []

  public struct Entry: Sendable, Hashable {
    public var key: String
    public var value: String

    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  public init() {}
}
