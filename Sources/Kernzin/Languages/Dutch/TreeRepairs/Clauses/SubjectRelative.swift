/// *het meisje dat de wedstrijd won*: who did something to a match or a day is the person of whom the clause
/// speaks, not the match.
enum SubjectRelative: TreeRepair {
  static let parts: [UPOS] = [.pron, .sconj]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obj, verb >= 0, ["die", "dat"].contains(tree[index].form),
      tree[verb].deprel == .aclRelcl, case let person = tree[verb].head, person >= 0,
      person < index,
      let subject = tree.nodes.indices.first(where: {
        tree[$0].head == verb && tree[$0].deprel == .nsubj && tree[$0].upos == .noun
      }), tree[subject].features.number == tree[person].features.number,
      lexicon.classes.has(tree[subject].lemmaKey, in: .contest)
    else { return }
    tree[index].deprel = .nsubj
    tree[index].upos = .pron
    tree[subject].deprel = .obj
  }
}
