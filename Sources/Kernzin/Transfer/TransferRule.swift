/// One phenomenon in which English differs from Dutch: looks for its pattern in the whole sentence
/// and rewrites the English tree. A rule has preconditions, so that a wrong tree leaves the sentence
/// as it was rather than scramble it.
protocol TransferRule: Sendable {
  /// As it appears in the trace: the phenomenon, words joined by `-`.
  static var name: String { get }
  /// Dutch sentences and the English they must become; run as tests through the whole engine.
  static var examples: [RuleExample] { get }
  /// Dutch words, as forms or dictionary forms: in a sentence that has none of them the rule changes
  /// nothing, and is not asked. Empty for a rule that goes by structure.
  static var words: [WordKey] { get }
  static func apply(to state: inout TransferState)
}

extension TransferRule {
  static var words: [WordKey] { [] }
}

/// A Dutch sentence and the English a rule must make of it.
struct RuleExample: Sendable {
  var dutch: String
  var english: String

  init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }
}
