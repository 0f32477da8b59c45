/// *Zij noemen het akkoord evenwichtig*: behind the object of a verb of calling or holding, an adjective at
/// the end of the clause is what the object is called, no adverb.
enum ObjectPredicate: TreeRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    // wordt vaak genoemd: often called; wordt onbewoonbaar verklaard: what it is
    let isDeclared =
      verb >= 0 && (tree[verb].lemmaKey == "verklaren" || tree[verb].lemmaKey == "verklaard")
    guard tree[index].deprel == .advmod, tree[index].features.verbForm == nil, verb >= 0,
      lexicon.classes.has(tree[verb].lemmaKey, in: .namingVerb),
      endsClause(index, of: verb, in: tree),
      tree.nodes[..<index].contains(where: {
        $0.head == verb && ($0.deprel == .obj || isDeclared && $0.deprel.isSubject)
      })
    else { return }
    tree[index].deprel = .xcomp
  }

  /// Nothing follows but the verb group, a mark or a conjunction.
  private static func endsClause(_ index: Int, of verb: Int, in tree: Tree) -> Bool {
    guard index + 1 < tree.count else { return true }
    let next = tree[index + 1]
    return index + 1 == verb || [.punct, .cconj, .sconj].contains(next.upos)
      || next.head == verb && (next.deprel == .aux || next.deprel == .auxPass)
  }
}
