/// *Toen moesten er zeventien vertrekken*: the number behind *er* is no dependent of it; it is the subject.
enum CountedEr: TreeRepair {
  static let parts: [UPOS] = [.num]
  static let words: [WordKey] = [.there]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let there = tree[index].head
    guard tree[index].deprel == .nummod, there == index - 1, there >= 0,
      tree[there].formKey == .there,
      case let verb = tree[there].head, verb >= 0,
      !tree.hasSubject(verb)
    else { return }
    tree[index].head = verb
    tree[index].deprel = .nsubj
    tree[there].deprel = .expl
    // vertrekken, read as one more finite verb
    if tree[verb].features.verbForm == .fin,
      tree.hasDependent(of: verb, .aux)
    {
      tree[verb].features = Features()
      tree[verb].features.verbForm = .inf
    }
  }
}
