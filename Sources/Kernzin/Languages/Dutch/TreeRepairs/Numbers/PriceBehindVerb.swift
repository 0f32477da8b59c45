/// *Een liter melk kost € 1,29*: a price behind the verb, with a noun in front of it that has no part in the
/// clause, is what the noun costs.
enum PriceBehindVerb: TreeRepair {
  static let words: [WordKey] = ["€", "$", "£"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let verb = tree[index].head
    guard tree[index].deprel == .nsubj, words.contains(tree[index].formKey), verb >= 0,
      verb < index, tree.hasDependent(of: index, .nummod),
      !tree.hasDependent(of: verb, .aux, .auxPass, .cop),
      let subject = tree.nodes.indices.first(where: {
        $0 < verb && tree[$0].head == verb && [.obl, .obj].contains(tree[$0].deprel)
          && [.noun, .propn].contains(tree[$0].upos)
      }), !tree.hasDependent(of: subject, .case)
    else { return }
    tree[subject].deprel = .nsubj
    tree[index].deprel = .obj
  }
}
