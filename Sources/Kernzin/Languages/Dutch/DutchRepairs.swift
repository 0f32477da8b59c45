/// What Dutch grammar corrects in what the models read: tags, after which the sentence is parsed again,
/// then trees.
public struct DutchRepairs: Sendable {
  private let tags: TagRepairs
  private let trees: TreeRepairs

  /// - Throws: `missing-resource` or `bad-resource` for a table.
  public init(_ resources: Resources) throws(StageError) {
    let lexicon = try DutchLexicon(resources)
    tags = TagRepairs(lexicon)
    trees = TreeRepairs(lexicon)
  }

  /// - Parameter analyzer: that made the tree.
  public func apply(to tree: inout Tree, _ analyzer: Analyzer) {
    if tags.apply(to: &tree) { tree = analyzer.reparse(tree) }
    let parsed = tree
    trees.apply(to: &tree)
    // The greedy parser has one tree, and who asks for it is in a hurry.
    guard analyzer.beam > 1 else { return }
    let doubts = Doubt.all(in: tree).count
    if doubts > 0, let other = lessDoubtful(than: doubts, parsed, analyzer) { tree = other }
  }

  /// Derivations among which a tree with fewer doubts is looked for.
  private static let beam = 8
  /// What the score of a tree loses for one doubt, in the units of the parser.
  private static let weight = 400

  /// The best of the parser's trees when doubts count, repaired; `nil` where none has fewer.
  private func lessDoubtful(than doubts: Int, _ parsed: Tree, _ analyzer: Analyzer) -> Tree? {
    var best: (tree: Tree, doubts: Int, score: Int)?
    analyzer.eachAlternative(to: parsed, beam: Self.beam) { score, parse in
      // They come best first: the rest cannot win.
      if let best, score <= best.score { return false }
      var tree = parse()
      var count = doubts
      // The first is nearly always the tree that is known.
      if tree != parsed {
        trees.apply(to: &tree)
        count = Doubt.all(in: tree).count
      }
      let total = score - count * Self.weight
      if total > best?.score ?? .min { best = (tree, count, total) }
      return true
    }
    return best.flatMap { $0.doubts < doubts ? $0.tree : nil }
  }
}
