/// *Elke ochtend de fiets op, elke middag het ijs op*: a preposition in front of a comma or the end, behind a
/// noun, tells where to, in sentences without a verb too.
enum ClosingPostposition: TreeRepair {
  static let parts: [UPOS] = [.adp]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let noun = index - 1
    guard noun > 0, tree[noun].upos == .noun, index + 1 < tree.count,
      tree[index + 1].upos == .punct, tree[noun - 1].upos == .det,
      lexicon.classes.has(tree[index].formKey, in: .direction), !tree.hasFiniteVerb
    else { return }
    let head = tree[noun].head
    // Nothing may hang from what becomes a preposition.
    for child in tree.nodes.indices where tree[child].head == index { tree[child].head = noun }
    if head == index || head < 0 { return }
    tree[index].head = noun
    tree[index].deprel = .case
    if tree[noun].deprel == .conj || tree[noun].deprel == .root { return }
    tree[noun].deprel = .nmod
  }
}
