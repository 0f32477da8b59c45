/// *wil … verhogen*: below another verb a form that is its own dictionary form is the infinitive.
enum InfinitiveBelowVerb: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .xcomp, tree[index].features.verbForm != .inf,
      tree[index].form.ends(in: "n"), LemmaKey.of(tree[index].lemma) == tree[index].form,
      tree[index].head >= 0,
      tree[tree[index].head].upos == .verb || tree[tree[index].head].upos == .aux,
      !children.contains(where: { tree[$0].deprel == .aux || tree[$0].deprel == .auxPass })
    else { return }
    tree[index].features = Features()
    tree[index].features.verbForm = .inf
  }
}
