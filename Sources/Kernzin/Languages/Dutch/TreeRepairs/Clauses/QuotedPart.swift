/// *"Het water is schoon, ook over dertig jaar", zegt zij*: what stands inside a quotation belongs to what is
/// quoted, never to the verb outside that tells who said it.
enum QuotedPart: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn, .adv, .adj, .num]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let outside = tree[index].head
    guard outside > index, tree[outside].upos == .verb, tree[outside].deprel == .parataxis,
      [.obl, .advmod, .nsubj, .obj].contains(tree[index].deprel),
      case let quoted = tree[outside].head, quoted >= 0, quoted < index,
      tree.nodes[index..<outside].contains(where: isQuote),
      !tree.nodes[quoted..<index].contains(where: isQuote),
      // the speaker may stand in front of the verb: what is inside has another subject behind it
      tree.nodes.indices.contains(where: {
        $0 > outside && tree[$0].head == outside && tree[$0].deprel.isSubject
      })
    else { return }
    tree[index].head = quoted
    tree[index].deprel = .obl
    let first = ([index] + children).min() ?? index
    // vandaag en over dertig jaar: joined to the adverbial in front of it
    guard first > 1, tree[first - 1].upos == .cconj,
      [.advcl, .advmod, .obl].contains(tree[first - 2].deprel), first - 2 > quoted
    else { return }
    tree[first - 1].head = index
    tree[first - 1].deprel = .cc
    tree[index].head = first - 2
    tree[index].deprel = .conj
  }

  private static func isQuote(_ node: Tree.Node) -> Bool {
    node.upos == .punct && node.form.unicodeScalars.allSatisfy(\.properties.isQuotationMark)
  }
}
