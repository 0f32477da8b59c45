/// *dat hij arts had willen worden*: *worden* has no object; the noun is what somebody becomes.
enum NounOfBecoming: TreeRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = ["worden"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard tree[index].deprel == .obj, verb >= 0, tree[verb].lemmaKey == "worden",
      tree[verb].upos == .verb
    else { return }
    tree[index].deprel = .xcomp
  }
}
