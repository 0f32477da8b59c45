/// *De deur gaat open*: a finite verb that depends on another without a clause of its own is an
/// adjective that goes with the verb.
enum ResultAdjective: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let node = tree[index]
    guard node.features.verbForm == .fin, node.deprel == .xcomp,
      children.isEmpty, node.head >= 0, tree[node.head].upos == .verb
    else { return }
    tree[index].upos = .adj
    tree[index].lemma = node.form.inLowerCase
    tree[index].features = Features()
    tree[index].deprel = .compoundPrt
  }
}
