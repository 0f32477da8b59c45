/// *…, aldus Prins.* *…, blijkt uit onderzoek van het CBS.*: says at the end where a statement comes
/// from. Behind a quotation it stays: words between quotation marks need their speaker.
enum AttributionTails: CuttingRule {
  static let name = "attribution-tail"

  /// What is left says less than this: *Dat klopt, zegt Prins.*
  private static let minimumWords = 4

  static func cuts(in tree: Tree, attribution: Set<String>) -> [Range<Int>] {
    guard !tree.nodes.contains(where: { isQuote($0.form) }),
      let end = tree.nodes.lastIndex(where: { $0.upos != .punct }).map({ $0 + 1 })
    else { return [] }
    for comma in tree.nodes.indices.reversed() where comma + 2 < end && tree.isMark(comma, ",") {
      let verb = comma + 1
      guard attribution.contains(tree[verb].form.lowercased()) else { continue }
      // "…, zegt dat hij komt" goes on with the same subject.
      if tree[verb + 1].upos == .sconj || tree[verb + 1].deprel == .mark { return [] }
      let tail = comma..<end
      let words = tree.nodes[..<comma].count { $0.upos != .punct }
      let isTail =
        tree.isConstituent(tail) && (tree[verb].head < comma || tail.contains(tree[verb].head))
      // "De wethouder, … , noemt de schade groot" has its subject before the comma: no tail.
      let leavesClause = tree.nodes[..<comma].allSatisfy {
        !tail.contains($0.head) || $0.upos == .punct || [.ccomp, .parataxis].contains($0.deprel)
      }
      return words >= minimumWords && isTail && leavesClause ? [tail] : []
    }
    return []
  }

  private static func isQuote(_ form: String) -> Bool {
    form.unicodeScalars.allSatisfy { $0.properties.isQuotationMark }
  }
}
