/// *Rutges voorstel*: a name in *-s* right before a noun does not describe it; its owner is meant.
enum OwnerName: TreeRepair {
  static let parts: [UPOS] = [.propn]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .amod, tree[index].head == index + 1, children.isEmpty,
      tree[index + 1].upos == .noun, tree[index].form.ends(in: "s"),
      index == 0 || tree[index - 1].upos != .det
    else { return }
    tree[index].deprel = .nmodPoss
  }
}
