/// *De deur is open*: a finite verb has no copula; the word is an adjective of the same form.
enum PredicateAdjective: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    guard node.features.verbForm == .fin || node.features.verbForm == .part,
      children.contains(where: {
        tree[$0].deprel == .cop && tree[$0].features.verbForm == .fin
          && LemmaKey.of(tree[$0].lemma) == DutchGrammar.be
      })
    else { return }
    tree[index].upos = .adj
    tree[index].lemma = node.form.lowercased()
    tree[index].features = Features()
    tree[index].features.degree = .pos
  }
}
