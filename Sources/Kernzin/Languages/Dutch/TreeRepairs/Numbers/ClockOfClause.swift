/// *dat code rood om 20.00 uur wordt ingetrokken, de hal tot elf uur open te houden*: a time of day belongs to
/// the verb, not to the noun in front of it.
enum ClockOfClause: TreeRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = ["uur"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon)
  {
    let noun = tree[index].head
    guard tree[index].deprel == .nmod, tree[index].formKey == "uur", noun >= 0,
      noun < index, [.nsubj, .nsubjPass, .obj, .obl].contains(tree[noun].deprel),
      tree[noun].head >= 0, [.verb, .adj].contains(tree[tree[noun].head].upos),
      tree.nodes.contains(where: {
        $0.head == index && $0.deprel == .case
          && lexicon.classes.has($0.formKey, in: .clockPreposition)
      })
    else { return }
    tree[index].head = tree[noun].head
    tree[index].deprel = .obl
  }
}
