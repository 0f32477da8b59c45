/// *De minister stelde voor de maatregel uit te stellen*: beside an infinitive with *te*, what looks like the
/// preposition of the next noun is the particle of a verb of proposing, and the noun the object of the
/// infinitive.
enum ProposedInfinitive: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .fin,
      let infinitive = children.last(where: {
        $0 > index && tree[$0].features.verbForm == .inf
          && [.xcomp, .ccomp].contains(tree[$0].deprel)
      }), !children.contains(where: { tree[$0].deprel == .compoundPrt }),
      let particle = (index + 1..<infinitive).first(where: { tree[$0].upos == .adp }),
      tree[particle].deprel == .case,
      case let noun = tree[particle].head, noun > particle, noun <= infinitive,
      tree[noun].head == index || tree[noun].head == infinitive,
      lexicon.classes.has(
        WordKey(tree[particle].form + tree[index].lemma), in: .proposingVerb)
    else { return }
    tree[index].lemma = "\(tree[particle].form)_\(tree[index].lemma)"
    tree[particle].head = index
    tree[particle].deprel = .compoundPrt
    guard noun != infinitive else { return }
    tree[noun].head = infinitive
    tree[noun].deprel = .obj
  }
}
