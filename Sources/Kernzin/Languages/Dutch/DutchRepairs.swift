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
    trees.apply(to: &tree)
  }
}
