/// *waar een jongen met een bril haar hielp*: a weak pronoun stands right behind the subject of its clause;
/// a phrase between the two belongs to the subject.
enum PhraseBeforePronoun: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obl, verb > index + 1, tree[index + 1].upos == .pron,
      tree[index + 1].head == verb,
      [.obj, .iobj, .explPv].contains(tree[index + 1].deprel),
      let first = children.first, tree[first].deprel == .case, first > 0,
      case let subject = first - 1, tree[subject].head == verb, tree[subject].upos == .noun,
      tree[subject].deprel == .nsubj
    else { return }
    tree[index].head = subject
    tree[index].deprel = .nmod
  }
}
