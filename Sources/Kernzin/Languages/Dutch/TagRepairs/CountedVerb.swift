/// *Er kwamen zes mensen*, *Er werden vier verdachten opgepakt*: what a number counts is a noun.
enum CountedVerb: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index - 1].upos == .num, tree[index].form.ends(in: "en"),
      tree[index].features.verbForm == .fin || tree[index].features.verbForm == .inf,
      tree[index - 1].head == index && tree[index - 1].deprel == .nummod
        || isBetweenPassive(index, in: tree)
    else { return }
    tree.retag(index, .noun, .plain(.plur))
  }

  /// *werden vier verdachten opgepakt*: in front of the participle of a passive.
  private static func isBetweenPassive(_ index: Int, in tree: Tree) -> Bool {
    let participle = tree[index].head
    return participle == index + 1 && tree[index].deprel == .xcomp
      && tree[participle].features.verbForm == .part
      && tree[index - 1].head == participle && tree[index - 1].deprel.isSubject
  }
}
