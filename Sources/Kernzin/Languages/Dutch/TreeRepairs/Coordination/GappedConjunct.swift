/// *Mijn broer woont in Arnhem en mijn zus in Breda*: what follows a second subject belongs to it, though the
/// verb they share is not said again.
enum GappedConjunct: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .conj, verb >= 0,
      verb < index, tree[verb].upos == .verb, tree[verb].features.verbForm == .fin,
      children.contains(where: { tree[$0].deprel == .cc && $0 < index })
    else { return }
    for other in tree.nodes.indices
    where other > index && tree[other].head == verb
      && [.obl, .obj, .advmod].contains(tree[other].deprel)
    {
      tree[other].head = index
      tree[other].deprel = .nmod
    }
  }
}
