/// *Hij mocht geen woord zeggen*: a modal verb with an infinitive is its auxiliary, also where the parser made the
/// infinitive a complement.
enum ModalAboveInfinitive: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .fin, DutchGrammar.isModal(tree[index].lemmaKey),
      tree[index].lemmaKey != "willen",
      let infinitive = children.first(where: { tree[$0].deprel == .xcomp }),
      infinitive > index, tree[infinitive].upos == .verb,
      tree[infinitive].features.verbForm == .inf, tree[infinitive].head == index,
      !tree.hasDependent(of: infinitive, .mark, .aux),
      !children.contains(where: { [.obj, .ccomp, .iobj].contains(tree[$0].deprel) })
    else { return }
    for child in children where child != infinitive && tree[child].head == index {
      tree[child].head = infinitive
    }
    tree[infinitive].head = tree[index].head
    tree[infinitive].deprel = tree[index].deprel
    tree[index].head = infinitive
    tree[index].deprel = .aux
    tree[index].upos = .aux
  }
}
