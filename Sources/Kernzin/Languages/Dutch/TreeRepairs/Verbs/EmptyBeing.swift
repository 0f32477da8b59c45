/// *Daarna was het feest*: behind *was*, with nothing else in the sentence, *het* is the subject and the noun
/// what it was.
enum EmptyBeing: TreeRepair {
  static let parts: [UPOS] = [.verb, .aux]
  static let words: [WordKey] = [.it]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard index > 0, tree[index].deprel == .root, tree[index].features.verbForm == .fin,
      tree[index].lemmaKey == "zijn", index + 3 < tree.count,
      tree[index + 1].form == DutchGrammar.it, tree[index + 1].deprel == .det,
      tree[index + 1].head == index + 2, tree[index + 2].upos == .noun,
      tree[index + 2].deprel == .nsubj, tree[index + 3].form == ".",
      children.allSatisfy({ $0 > index || tree[$0].upos == .adv })
    else { return }
    let (het, noun) = (index + 1, index + 2)
    for child in tree.nodes.indices where tree[child].head == index && child != noun {
      tree[child].head = noun
    }
    tree[noun].head = -1
    tree[noun].deprel = .root
    tree[index].head = noun
    tree[index].deprel = .cop
    tree[index].upos = .aux
    tree.makeSubject(het: het, of: tree[het].head)
  }
}
