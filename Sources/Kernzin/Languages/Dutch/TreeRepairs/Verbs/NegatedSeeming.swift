/// *Dat lijkt niet gepast*: what something does not seem, it does not seem; the negation is the verb's.
enum NegatedSeeming: TreeRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = [.negation]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let predicate = tree[index].head
    guard tree[index].formKey == "niet", tree[index].deprel == .advmod, predicate >= 0,
      tree[predicate].deprel == .xcomp,
      tree[predicate].upos == .adj || tree[predicate].features.verbForm == .part,
      case let verb = tree[predicate].head, verb >= 0,
      DutchGrammar.isSeeming(tree[verb].lemmaKey)
    else { return }
    tree[index].head = verb
  }
}
