/// *veel te doen*: right behind *te* a verb is an infinitive, whatever form it looks like.
enum MarkedInfinitive: TreeRepair {
  static let parts: [UPOS] = [.verb, .aux]
  static let words: [WordKey] = [.infinitiveMarker]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard index > 0, tree[index].features.verbForm != .inf,
      tree[index - 1].formKey == .infinitiveMarker, tree[index - 1].upos == .adp,
      tree[index].form.ends(in: "n")
    else { return }
    tree[index].features = Features()
    tree[index].features.verbForm = .inf
    tree[index].lemma = tree[index].form.inLowerCase
  }
}
