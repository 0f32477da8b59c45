/// *De prijzen stijgen, verwacht de bank*: the noun behind a verb of saying or thinking that follows what is said
/// is who says it, not what is expected.
enum CommentSubject: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard [.parataxis, .conj].contains(tree[index].deprel), tree[index].features.verbForm == .fin,
      index > 0, tree[index - 1].form == ",", let root = tree.root, root < index,
      lexicon.classes.has(tree[index].lemmaKey, in: .commentVerb),
      let noun = children.last(where: { tree[$0].upos != .punct }),
      tree[noun].deprel == .obj, noun > index, [.noun, .propn].contains(tree[noun].upos),
      tree[noun].features.number == tree[index].features.number,
      children.allSatisfy({ $0 == noun || tree[$0].upos == .punct }),
      // Nothing else is said: the sentence ends with it.
      tree.nodes[(noun + 1)...].allSatisfy({ $0.upos == .punct || $0.head >= noun })
    else { return }
    tree[noun].deprel = .nsubj
    tree[index].head = root
    tree[index].deprel = .parataxis
  }
}
