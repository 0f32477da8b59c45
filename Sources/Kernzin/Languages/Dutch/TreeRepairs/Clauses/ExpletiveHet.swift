/// *Is het goedkoop?*: *het* in front of a predicate adjective without an ending is its subject.
enum ExpletiveHet: TreeRepair {
  static let parts: [UPOS] = [.det]
  static let words: [WordKey] = [.it]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let adjective = index + 1
    guard tree[index].formKey == .it, tree[index].deprel == .det,
      adjective < tree.count, tree[index].head == adjective, tree[adjective].upos == .adj,
      !tree[adjective].form.ends(in: "e"), tree[adjective].features.degree != .sup,
      tree.hasDependent(of: adjective, .cop),
      !tree.hasSubject(adjective)
    else { return }
    tree.makeSubject(het: index, of: tree[index].head)
  }
}
