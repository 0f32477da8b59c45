/// Pseudo-projective trees (Nivre and Nilsson 2005): arcs that cross others are lifted to the head
/// of their head until none cross; the label remembers the relation of the true head.
enum Projective {
  static func arcs(of tree: Tree) -> Arcs {
    var heads = tree.nodes.map { Int32($0.head) }
    var labels = tree.nodes.map { TransitionSet.Label(deprel: $0.deprel, under: nil) }
    while let lifted = shortestCrossing(heads) {
      let head = Int(heads[lifted])
      // Lifted more than once, an arc remembers the head it really had.
      if labels[lifted].under == nil { labels[lifted].under = tree[head].deprel }
      heads[lifted] = heads[head]
    }
    return Arcs(heads: heads, labels: labels)
  }

  /// The dependent of the shortest arc that spans a word its head does not dominate.
  private static func shortestCrossing(_ heads: [Int32]) -> Int? {
    var best: (word: Int, length: Int)?
    for (word, head) in heads.enumerated() where head >= 0 {
      let length = abs(Int(head) - word)
      guard length > 1, length < best?.length ?? .max else { continue }
      let between = min(word, Int(head)) + 1..<max(word, Int(head))
      let crosses = between.contains { inner in
        var ancestor = Int32(inner)
        while ancestor >= 0, ancestor != head { ancestor = heads[Int(ancestor)] }
        return ancestor != head
      }
      if crosses { best = (word, length) }
    }
    return best?.word
  }
}
