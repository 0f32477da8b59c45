/// *De deur gaat open*: a finite verb that depends on another without a clause of its own is an
/// adjective that goes with the verb.
enum ResultAdjective: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .fin, tree[index].deprel == .xcomp,
      children.isEmpty, tree[index].head >= 0, tree[tree[index].head].upos == .verb
    else { return }
    tree[index].upos = .adj
    tree[index].lemma = tree[index].form.inLowerCase
    tree[index].features = Features()
    tree[index].deprel = .compoundPrt
  }
}
