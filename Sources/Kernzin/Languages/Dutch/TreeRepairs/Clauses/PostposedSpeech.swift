/// *Zij moeten vertrekken, schreef de minister*: a clause behind a comma that opens with its finite verb
/// and has a subject is no relative clause; it tells who said the rest.
enum PostposedSpeech: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    // blijkt uit onderzoek: a clause without a subject, but with its finite verb first
    guard tree[index].deprel == .aclRelcl || tree[index].deprel == .acl, let root = tree.root,
      root > tree[index].head || tree[index].deprel == .acl,
      children.contains(where: { tree[$0].deprel.isSubject })
        || tree[index].deprel == .acl && children.contains(where: { tree[$0].deprel == .obl })
    else { return }
    let words = ([index] + children).filter { tree[$0].upos != .punct }
    guard let first = words.min(), first > 0, tree[first - 1].form == ",",
      tree[first].features.verbForm == .fin, first == index || tree[first].deprel.universal == "aux"
    else { return }
    tree[index].head = root
    tree[index].deprel = .parataxis
  }
}
