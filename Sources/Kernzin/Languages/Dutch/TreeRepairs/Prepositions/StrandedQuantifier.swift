/// *Ik ben nergens bang voor*, *Hij denkt overal aan*: *nergens*, *overal* and *ergens* go with a preposition
/// that closes their clause as *er* does.
enum StrandedQuantifier: TreeRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = ["nergens", "overal", "ergens"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let head = tree[index].head
    guard children.isEmpty, head >= 0,
      words.contains(tree[index].formKey),
      let preposition = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].head == head && tree[$0].upos == .adp
          && !DutchGrammar.isWay(tree[$0].formKey)
          && [.case, .compoundPrt].contains(tree[$0].deprel) && !tree.hasDependent(of: $0, .fixed)
      }),
      preposition + 1 == tree.count
        || [.punct, .verb, .aux].contains(tree[preposition + 1].upos)
    else { return }
    tree[preposition].head = index
    tree[preposition].deprel = .case
    tree[index].deprel = .obl
    tree[index].upos = .pron
  }
}
