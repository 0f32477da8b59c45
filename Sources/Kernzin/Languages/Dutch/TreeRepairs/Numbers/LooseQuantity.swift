/// *Er zijn te weinig huizen*: *veel* and *weinig* right before a noun with the same head count it.
enum LooseQuantity: TreeRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["veel", "weinig"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let noun = index + 1
    guard tree[index].deprel == .advmod, noun < tree.count, tree[noun].upos == .noun,
      tree[noun].deprel == .nsubj, tree[noun].head == tree[index].head,
      words.contains(tree[index].formKey)
    else { return }
    if index > 0, tree[index - 1].head == tree[index].head, tree[index - 1].upos == .adv,
      tree[index - 1].formKey == .infinitiveMarker
    {
      tree[index - 1].head = index
    }
    tree[index].upos = .det
    tree[index].head = noun
    tree[index].deprel = .det
  }
}
