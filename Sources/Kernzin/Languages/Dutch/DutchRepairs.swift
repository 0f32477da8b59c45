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
    var doubts = Doubt.count(in: tree)
    guard doubts > 0 else { return }
    for alternative in analyzer.alternatives(to: parsed, beam: Self.searchedBeam) {
      var other = alternative
      trees.apply(to: &other)
      let count = Doubt.count(in: other)
      if count < doubts { (tree, doubts) = (other, count) }
      if doubts == 0 { return }
    }
  }

  /// Derivations among which a tree without doubts is looked for.
  private static let searchedBeam = 32
}
