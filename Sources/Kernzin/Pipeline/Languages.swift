/// The languages of a pipeline, BCP 47: `languages: { source: nl, target: en }`.
public struct Languages: Sendable, Hashable {
  public var source: String
  public var target: String

  public init(source: String = "nl", target: String = "en") {
    self.source = source
    self.target = target
  }
}
