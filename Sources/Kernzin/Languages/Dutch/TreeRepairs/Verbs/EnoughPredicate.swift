/// *terwijl dat in elk huis genoeg is*: right in front of a *zijn* that ends its clause, what a parser ties to
/// the noun before it is the predicate.
enum EnoughPredicate: TreeRepair {
  static let parts: [UPOS] = [.adv, .adj]
  static let words: [WordKey] = ["zijn"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let noun = tree[index].head
    let verb = index + 1
    guard tree[index].deprel == .amod, noun == index - 1, noun >= 0, verb < tree.count,
      tree[verb].upos == .verb, tree[noun].head == verb,
      tree[verb].lemmaKey == "zijn", tree[verb].deprel.isClausal,
      verb + 1 == tree.count || tree[verb + 1].upos == .punct
    else { return }
    tree[index].head = verb
    tree[index].deprel = .xcomp
    tree[index].upos = .adj
  }
}
