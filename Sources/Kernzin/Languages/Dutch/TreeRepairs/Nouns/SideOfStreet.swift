/// *Neem de tweede straat links*: right behind a noun *links* is no particle of the verb; it tells where the thing
/// is.
enum SideOfStreet: TreeRepair {
  static let parts: [UPOS] = [.adj, .adv]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard tree[index].deprel == .compoundPrt, ["links", "rechts"].contains(tree[index].form),
      verb >= 0, index > 0, tree[index - 1].upos == .noun, tree[index - 1].head == verb,
      [.obj, .obl].contains(tree[index - 1].deprel)
    else { return }
    tree[index].upos = .adv
    tree[index].features = Features()
    tree[index].deprel = .advmod
  }
}
