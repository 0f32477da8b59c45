/// *Zij vroegen vijf bureaus, en Molenaar was de enige vrouw*, *Zij nam de trein, maar pakt nu de bus*: a clause with
/// a subject of its own, or whose verb follows the conjunction, goes on with the clause in front of it, not with
/// its object.
enum ClauseBehindNoun: TreeRepair {
  static let parts: [UPOS] = [.noun, .adj, .verb, .propn]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let head = tree[index].head
    guard tree[index].deprel == .conj, head >= 0, head < index,
      [.noun, .propn].contains(tree[head].upos),
      children.contains(where: {
        tree[$0].deprel.isSubject || tree[$0].deprel == .cc && $0 == index - 1
      }),
      tree[index].features.verbForm == .fin
        || children.contains(where: {
          [.cop, .aux, .auxPass].contains(tree[$0].deprel) && tree[$0].features.verbForm == .fin
        }),
      !tree.nodes.contains(where: { $0.head == head && ($0.deprel == .cop || $0.deprel.isSubject) })
    else { return }
    let clause = tree.ancestors(of: index).first { ancestor in
      tree[ancestor].upos == .verb
        || tree.hasDependent(of: ancestor, .cop)
    }
    guard let clause, clause < index else { return }
    tree[index].head = clause
  }
}
