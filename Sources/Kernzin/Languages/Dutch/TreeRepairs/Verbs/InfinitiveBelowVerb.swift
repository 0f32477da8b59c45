/// *wil … verhogen*: below another verb a form that is its own dictionary form is the infinitive.
enum InfinitiveBelowVerb: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let node = tree[index]
    guard node.features.verbForm != .inf, node.deprel == .xcomp,
      node.form.hasSuffix("n"), LemmaKey.of(node.lemma) == node.form, node.head >= 0,
      tree[node.head].upos == .verb || tree[node.head].upos == .aux,
      !children.contains(where: { tree[$0].deprel == .aux || tree[$0].deprel == .auxPass })
    else { return }
    tree[index].features = Features()
    tree[index].features.verbForm = .inf
  }
}
