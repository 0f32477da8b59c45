/// *Wat ik mis, is dat iemand luistert*: behind a clause with *wat*, *is* in front of *dat* is the verb of the
/// sentence; what follows says what it is.
enum CleftWat: TreeRepair {
  static let parts: [UPOS] = [.aux, .verb]
  static let words: [WordKey] = ["wat"]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].lemmaKey == "zijn", tree[index].features.verbForm == .fin, index > 1,
      tree[0].formKey == "wat", index + 1 < tree.count,
      ["dat", "hoe"].contains(tree[index + 1].formKey),
      case let free = tree[0].head, free > 0, free < index,
      tree.hasDependent(of: free, .nsubj, .obj), let said = clause(index, free: free, in: tree)
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
    for child in tree.nodes.indices where tree[child].head == free && child > index {
      tree[child].head = index
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

  /// What is said: the parser may have hung *is* from it, or both from the clause in front.
  private static func clause(_ be: Int, free: Int, in tree: Tree) -> Int? {
    let head = tree[be].head
    if head > be + 1 { return tree[head].deprel == .root && tree[free].head == head ? head : nil }
    guard head == free, tree[free].deprel == .root, tree[be - 1].form == "," else { return nil }
    return tree.nodes.indices.first {
      $0 > be + 1 && tree[$0].head == free && [.ccomp, .advcl, .csubj].contains(tree[$0].deprel)
    }
  }
}
