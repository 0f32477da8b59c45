/// A reading of the tagger or parser that Dutch grammar rules out, and the one it allows.
///
/// Each repair looks at one pattern that has only one reading, so a right tree is not touched.
protocol TreeRepair: Repair {
  /// Looks at one word of these parts of speech.
  ///
  /// - Parameter children: what depended on it before any repair of this round.
  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon)
}

extension Tree {
  /// Makes the subject of a verb of *het*, which was read as an article.
  mutating func makeSubject(het index: Int, of verb: Int) {
    nodes[index].upos = .pron
    nodes[index].features = Features()
    nodes[index].features.person = .third
    nodes[index].head = verb
    nodes[index].deprel = .nsubj
  }
}

extension TreeRepair {
  static var parts: [UPOS] { UPOS.allCases }
}
