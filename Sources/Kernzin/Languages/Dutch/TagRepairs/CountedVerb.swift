/// *Er kwamen zes mensen*: what a number counts is a noun.
enum CountedVerb: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index - 1].upos == .num, tree[index - 1].head == index,
      tree[index - 1].deprel == .nummod, tree[index].form.ends(in: "en"),
      tree[index].features.verbForm == .fin || tree[index].features.verbForm == .inf
    else { return }
    tree.retag(index, .noun, .plain(.plur))
  }
}
