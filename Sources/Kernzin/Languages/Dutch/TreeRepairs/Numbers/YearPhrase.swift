/// *Het station gaat vanaf 2027 drinkwater leveren*: a year behind a preposition tells when; it does not
/// count what follows.
enum YearPhrase: TreeRepair {
  static let parts: [UPOS] = [.num]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon)
  {
    let noun = tree[index].head
    let preposition = index - 1
    guard tree[index].deprel == .nummod, noun > index, preposition >= 0,
      DutchGrammar.isYear(tree[index].form), tree[preposition].upos == .adp,
      tree[preposition].head == noun, tree[preposition].deprel == .case,
      [.obl, .nmod].contains(tree[noun].deprel), tree[noun].head >= 0,
      tree[noun].lemmaKey != "euro", tree[noun].lemmaKey != "jaar",
      !lexicon.classes.has(tree[noun].lemmaKey, in: .lengthUnit)
    else { return }
    tree[preposition].head = index
    tree[index].head = tree[noun].head
    tree[index].deprel = .obl
    tree[noun].deprel = .obj
  }
}
