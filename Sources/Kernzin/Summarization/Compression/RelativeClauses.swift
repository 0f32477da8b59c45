/// *Peeters, die niet bij het onderzoek betrokken was, noemt…*: a relative clause between commas says
/// something more of what is named already. Without a comma it tells which one is meant, and stays.
enum RelativeClauses: CuttingRule {
  static let name = "relative-clause"

  static func cuts(in tree: Tree, attribution: Set<String>) -> [Range<Int>] {
    tree.nodes.indices.compactMap { verb in
      guard tree[verb].deprel == .aclRelcl, tree[verb].head >= 0,
        [.noun, .propn].contains(tree[tree[verb].head].upos)
      else { return nil }
      var clause = tree.span(of: verb)
      // Whether the parser hung the commas on the clause or not.
      while clause.count > 1, tree.isMark(clause.lowerBound, ",") {
        clause = (clause.lowerBound + 1)..<clause.upperBound
      }
      while clause.count > 1, tree[clause.upperBound - 1].upos == .punct {
        clause = clause.lowerBound..<(clause.upperBound - 1)
      }
      guard clause.count > 2, tree.isMark(clause.lowerBound - 1, ","),
        tree[verb].head < clause.lowerBound - 1
      else { return nil }
      let start = clause.lowerBound - 1
      if tree.isMark(clause.upperBound, ",") {
        // ", maar …" keeps its comma.
        let next = clause.upperBound + 1
        let keepsComma =
          next < tree.count && [.cconj, .sconj].contains(tree[next].upos)
        return start..<(keepsComma ? clause.upperBound : clause.upperBound + 1)
      }
      // Up to the end of the sentence; in mid-sentence without a comma the parse cannot be right.
      let isAtEnd = tree.nodes[clause.upperBound...].allSatisfy { $0.upos == .punct }
      return isAtEnd ? start..<clause.upperBound : nil
    }
  }
}
