/// *niet uit Duitsland maar uit Oostenrijk*: behind *niet*, *maar* joins what is to what is not; where it joins,
/// it is a conjunction.
enum ContrastMaar: TreeRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["maar"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].formKey == "maar" else { return }
    if tree[index].deprel == .cc { tree[index].upos = .cconj }
    guard tree[index].deprel == .advmod, verb >= 0,
      index + 1 < tree.count, tree[index + 1].deprel == .case,
      let denied = tree.nodes.indices.last(where: {
        $0 < index && tree[$0].head == verb && tree[$0].deprel == .obl
      }),
      tree.nodes.contains(where: {
        $0.head == verb && $0.formKey == .negation
      })
    else { return }
    let second = tree[index + 1].head
    guard second > index, tree[second].head == verb else { return }
    tree[second].head = denied
    tree[second].deprel = .conj
    tree[index].head = second
    tree[index].deprel = .cc
    tree[index].upos = .cconj
  }
}
