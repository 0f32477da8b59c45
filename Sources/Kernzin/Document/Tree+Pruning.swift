extension Tree {
  /// The tree without a stretch of its nodes, the others renumbered.
  ///
  /// Sound by construction: `nil` when what is left would hang on what goes. Where the root goes and
  /// one single node hung on the stretch, that node is the new root: *De brug is dicht, zegt Prins*.
  public func removing(_ range: Range<Int>) -> Tree? {
    guard !range.isEmpty, range.count < count else { return nil }
    let losesRoot = range.contains { nodes[$0].head < 0 }
    var kept: [Node] = []
    var heirs = 0
    for (index, node) in nodes.enumerated() where !range.contains(index) {
      var node = node
      if range.contains(node.head) {
        guard losesRoot else { return nil }
        if node.upos == .punct {
          node.head = -2
        } else {
          heirs += 1
          node.head = -1
          node.deprel = .root
        }
      } else if node.head >= range.upperBound {
        node.head -= range.count
      }
      kept.append(node)
    }
    guard heirs == (losesRoot ? 1 : 0), let root = kept.firstIndex(where: { $0.head == -1 }) else {
      return nil
    }
    // Punctuation that hung on the old root.
    for index in kept.indices where kept[index].head == -2 { kept[index].head = root }
    return Tree(kept)
  }

  /// Whether the stretch hangs on the rest by one node at most: a phrase or clause of its own.
  public func isConstituent(_ range: Range<Int>) -> Bool {
    range.count { !range.contains(nodes[$0].head) && nodes[$0].upos != .punct } == 1
  }
}
