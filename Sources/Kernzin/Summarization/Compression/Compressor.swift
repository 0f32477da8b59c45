/// Shortens the sentences of a summary by what can go and leave grammatical sentences, until the
/// summary fits (Jing, *Sentence Reduction for Automatic Text Summarization*, ANLP 2000, with the
/// syntax alone to decide).
struct Compressor: Sendable {
  /// Words that say whose words something is, lower case.
  let attribution: Set<String>

  /// In the order in which they go.
  static let rules: [any CuttingRule.Type] = [
    Parentheticals.self, AttributionTails.self, RelativeClauses.self,
  ]

  struct Cut: Sendable, Hashable {
    var rule: String
    /// Tokens, as numbered in the tree given.
    var tokens: Range<Int>
  }

  /// One sentence of the summary as it gets shorter.
  struct State: Sendable {
    var tree: Tree
    /// By node, the token it was in the beginning.
    var tokens: [Int]
    var cuts: [Cut] = []
    /// Words, punctuation aside.
    var length: Int { tree.nodes.count { $0.upos != .punct } }
  }

  /// - Returns: the sentences with what went from each, all together of at most `words` words if that
  ///   can be had.
  func compress(_ trees: [Tree], words: Int) -> [State] {
    var states = trees.map { State(tree: $0, tokens: Array($0.nodes.indices)) }
    for rule in Self.rules {
      while states.reduce(0, { $0 + $1.length }) > words {
        guard let (index, cut, tree) = longest(rule, in: states) else { break }
        let tokens = cut.map { states[index].tokens[$0] }
        states[index].cuts.append(
          Cut(rule: rule.name, tokens: tokens[0]..<(tokens[tokens.count - 1] + 1)))
        states[index].tokens.removeSubrange(cut)
        states[index].tree = tree
      }
    }
    return states
  }

  private func longest(
    _ rule: any CuttingRule.Type, in states: [State]
  ) -> (sentence: Int, cut: Range<Int>, tree: Tree)? {
    var best: (sentence: Int, cut: Range<Int>, tree: Tree)?
    for (index, state) in states.enumerated() {
      for cut in rule.cuts(in: state.tree, attribution: attribution)
      where cut.count > best?.cut.count ?? 0 && Self.isBalanced(state.tree, cut) {
        if let tree = state.tree.removing(cut) { best = (index, cut, tree) }
      }
    }
    return best
  }

  /// A quotation or bracket goes whole or not at all.
  private static func isBalanced(_ tree: Tree, _ cut: Range<Int>) -> Bool {
    let marks = cut.map { tree[$0].form }.filter { form in
      form.unicodeScalars.allSatisfy { $0.properties.isQuotationMark } || ["(", ")"].contains(form)
    }
    return marks.count.isMultiple(of: 2)
  }
}
