/// *Het hondje rende*: a verb on its own that heads a sentence and ends like a weak past is that, no
/// participle.
enum FinitePast: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    guard node.features.verbForm == .part, node.deprel == .root,
      node.form.hasSuffix("de") || node.form.hasSuffix("te"),
      !children.contains(where: { [.aux, .auxPass, .cop].contains(tree[$0].deprel) })
    else { return }
    tree[index].features = Features()
    tree[index].features.verbForm = .fin
    tree[index].features.tense = .past
    tree[index].features.number = .sing
  }
}
