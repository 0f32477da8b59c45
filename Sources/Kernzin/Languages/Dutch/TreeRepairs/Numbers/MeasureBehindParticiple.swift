/// *Er is een windstoot gemeten van 147 kilometer per uur*: behind a participle that ends its clause, *van* and
/// a number tell how much the subject is.
enum MeasureBehindParticiple: TreeRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = ["van"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .obl, verb >= 0, tree[verb].features.verbForm == .part,
      let of = children.first(where: { tree[$0].deprel == .case }), of == verb + 1,
      tree[of].form == "van", children.contains(where: { tree[$0].deprel == .nummod }),
      let measured = tree.nodes.indices.last(where: {
        $0 < verb && tree[$0].head == verb
          && [.nsubj, .nsubjPass, .obj].contains(tree[$0].deprel)
      }), tree[measured].upos == .noun
    else { return }
    tree[index].head = measured
    tree[index].deprel = .nmod
  }
}
