/// *dat het niet gepast lijkt*: what something seems is a predicate; *lijken* makes no passive.
enum SeemingParticiple: TreeRepair {
  static let parts: [UPOS] = [.aux, .verb]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let predicate = tree[index].head
    guard tree[index].deprel == .auxPass, predicate >= 0,
      DutchGrammar.isSeeming(tree[index].lemmaKey),
      tree[predicate].features.verbForm == .part
    else { return }
    tree[index].deprel = .cop
    tree[predicate].upos = .adj
    tree[predicate].lemma = tree[predicate].form.inLowerCase
    tree[predicate].features = Features()
    for child in tree.nodes.indices
    where tree[child].head == predicate && tree[child].deprel == .nsubjPass {
      tree[child].deprel = .nsubj
    }
  }
}
