/// *Wat ik mis, is dat iemand luistert*: behind a clause with *wat*, *is* in front of *dat* is the verb of the
/// sentence; what follows says what it is.
enum CleftWat: TreeRepair {
  static let parts: [UPOS] = [.aux, .verb]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let said = tree[index].head
    guard tree[index].lemmaKey == "zijn", tree[index].features.verbForm == .fin, said > index + 1,
      tree[said].deprel == .root, tree[0].formKey == "wat", index + 1 < tree.count,
      ["dat", "hoe"].contains(tree[index + 1].formKey),
      case let free = tree[0].head, free > 0, free < index, tree[free].head == said,
      tree.hasDependent(of: free, .nsubj, .obj)
    else { return }
    tree[index].head = -1
    tree[index].deprel = .root
    tree[index].upos = .verb
    tree[free].head = index
    tree[free].deprel = .csubj
    tree[said].head = index
    tree[said].deprel = .ccomp
    if tree[index + 1].formKey == "dat" {
      tree[index + 1].upos = .sconj
      tree[index + 1].features = Features()
      tree[index + 1].head = said
      tree[index + 1].deprel = .mark
    }
    for child in tree.nodes.indices where tree[child].head == said {
      if child < index { tree[child].head = index }
      // dat kinderen worden vergeten: with one finite verb less the plural is one
      if child > index, [.aux, .auxPass].contains(tree[child].deprel),
        tree[child].features.verbForm == .inf
      {
        tree[child].features = .finite(.pres, .plur)
      }
    }
  }
}
