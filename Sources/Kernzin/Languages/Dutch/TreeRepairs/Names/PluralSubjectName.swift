/// *Smits verwacht niet dat het lukt*: a bare plural in front of the sentence beside a singular verb is a name.
enum PluralSubjectName: TreeRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .nsubj, tree[index].features.number == .plur, children.isEmpty,
      verb == index + 1, tree[verb].features.verbForm == .fin,
      tree[verb].features.number == .sing, tree.nodes.last?.upos == .punct,
      tree.nodes[..<index].allSatisfy({ $0.upos == .punct }), tree[index].form.isCapitalized
    else { return }
    tree[index].upos = .propn
    tree[index].lemma = tree[index].form
    tree[index].features = .plain(.sing)
  }
}
