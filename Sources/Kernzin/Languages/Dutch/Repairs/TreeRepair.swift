/// A reading of the tagger or parser that Dutch grammar rules out, and the one it allows.
///
/// Each repair looks at one pattern that has only one reading, so a right tree is not touched.
protocol TreeRepair: Sendable {
  /// Looks at one word.
  ///
  /// - Parameter children: what depended on it before any repair of this round.
  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree)
}
