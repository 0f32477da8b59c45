/// *Het kan best zijn dat ik me vergis*: in front of *zijn* and a clause, *best* says how well it may be so; it
/// is no predicate.
enum BestOfPossibility: TreeRepair {
  static let parts: [UPOS] = [.adj]
  static let words: [WordKey] = ["best"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let (modal, be) = (tree[index].head, index + 1)
    guard tree[index].formKey == "best", tree[index].deprel == .xcomp, modal >= 0,
      tree[modal].lemmaKey == "kunnen", be + 1 < tree.count, tree[be].lemmaKey == "zijn",
      tree[be].head == index, tree[be].deprel == .cop, tree[be + 1].formKey == "dat"
    else { return }
    tree[index].deprel = .advmod
    tree[be].head = modal
    tree[be].deprel = .aux
  }
}
