/// What `to:` in a pipeline file may promise: a name for layers that must be there at the end.
public struct PipelineEnd: Sendable, Hashable {
  /// As it stands in a pipeline file.
  public var name: String
  /// Layers that must have been computed.
  public var layers: Set<Layer>
  /// Whether it promises the whole article, so that choosing sentences on the way breaks it.
  public var isWhole: Bool
  /// What a reader of the output gets, in a few words.
  public var manual: String

  /// Every promise, from the shallowest to the deepest.
  public static let all: [PipelineEnd] = [
    PipelineEnd("text", [.text], whole: false, "the article as read, nothing promised beyond it"),
    PipelineEnd("sentences", [.sentences], whole: false, "where sentences begin and end"),
    PipelineEnd("tokens", [.tokens], whole: false, "words and punctuation marks"),
    PipelineEnd("trees", [.trees], whole: false, "tags, lemmas and dependency trees"),
    PipelineEnd("summary", [.summary], whole: false, "chosen sentences in their own language"),
    PipelineEnd("terms", [.terms], whole: false, "glossary entries found in the sentences"),
    PipelineEnd("english", [.translations], whole: true, "every sentence in English"),
    PipelineEnd(
      "english-summary", [.summary, .translations], whole: false, "chosen sentences in English"),
  ]

  public static func named(_ name: String) -> PipelineEnd? { all.first { $0.name == name } }

  private init(_ name: String, _ layers: Set<Layer>, whole: Bool, _ manual: String) {
    self.name = name
    self.layers = layers
    self.isWhole = whole
    self.manual = manual
  }
}
