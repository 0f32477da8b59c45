/// *Er werden vier verdachten opgepakt*: between a number that is the subject and the participle of the passive, a
/// plural that looks like a verb is the noun that is counted.
enum CountedPerson: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let participle = tree[index].head
    guard tree[index].deprel == .xcomp, tree[index].features.verbForm != .part, index > 0,
      participle == index + 1, tree[participle].features.verbForm == .part,
      tree[index - 1].upos == .num, tree[index - 1].head == participle,
      tree[index - 1].deprel.isSubject, children.isEmpty, tree[index].form.ends(in: "en")
    else { return }
    tree[index].upos = .noun
    tree[index].lemma = String(tree[index].form.inLowerCase.dropLast())
    tree[index].features = .plain(.plur)
    tree[index].deprel = tree[index - 1].deprel
    tree[index - 1].head = index
    tree[index - 1].deprel = .nummod
  }
}
