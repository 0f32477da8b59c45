/// *Laat je fiets repareren*: behind *laat* and in front of a noun without an article, *je* says whose it is.
enum OwnerInRequest: TreeRepair {
  static let parts: [UPOS] = [.pron]
  static let words: [WordKey] = ["laat"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let noun = index + 1
    guard index == 1, tree[0].formKey == "laat", tree[index].formKey == "je",
      [.obj, .iobj].contains(tree[index].deprel), tree[index].head == 0, noun < tree.count,
      tree[noun].upos == .noun, tree[noun].deprel == .obj,
      !tree.hasDependent(of: noun, .det, .nmodPoss, .nummod)
    else { return }
    tree[index].head = noun
    tree[index].deprel = .nmodPoss
    tree[index].features = Features()
    tree[index].features.person = .second
    tree[index].features.possessive = true
    tree[index].features.pronType = .prs
  }
}
