/// *bracht twee jaar lang havens in kaart*: in front of a plural an adjective has *-e*; *lang* without
/// it belongs to the time before it and to the verb.
enum LongDuration: TreeRepair {
  static let words: [WordKey] = [.long]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let noun = tree[index].head
    guard tree[index].deprel == .amod, noun > index,
      tree[index].formKey == .long,
      tree[noun].features.number == .plur, tree[noun].head >= 0,
      children.contains(where: { tree[$0].upos == .noun && $0 < index })
    else { return }
    tree[index].head = tree[noun].head
    tree[index].deprel = .advmod
  }
}
