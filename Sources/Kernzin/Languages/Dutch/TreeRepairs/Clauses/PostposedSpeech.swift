/// *Zij moeten vertrekken, schreef de minister*: a clause behind a comma that opens with its finite verb
/// and has a subject is no relative clause; it tells who said the rest.
enum PostposedSpeech: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .aclRelcl, let root = tree.root, root > tree[index].head,
      children.contains(where: { tree[$0].deprel.isSubject })
    else { return }
    let words = ([index] + children).filter { tree[$0].upos != .punct }
    guard let first = words.min(), first > 0, tree[first - 1].form == ",",
      tree[first].features.verbForm == .fin, first == index || tree[first].deprel.universal == "aux"
    else { return }
    tree[index].head = root
    tree[index].deprel = .parataxis
  }
}
