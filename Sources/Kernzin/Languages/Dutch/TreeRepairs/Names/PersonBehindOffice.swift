/// *ecoloog Hans Peeters van de Universiteit Utrecht, die het las*: behind a comma, *die* goes on with the person,
/// not with where the person comes from.
enum PersonBehindOffice: TreeRepair {
  static let parts: [UPOS] = [.verb, .adj, .noun]
  static let words: [WordKey] = ["die"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let place = tree[index].head
    guard tree[index].deprel == .aclRelcl, place >= 0, tree[place].upos == .propn,
      tree[place].deprel == .nmod, case let person = tree[place].head, person >= 0,
      tree[person].upos == .noun, person < place,
      tree.nodes.contains(where: { $0.head == person && $0.deprel == .appos && $0.upos == .propn }),
      tree.nodes.indices.contains(where: {
        $0 > place && $0 < index && tree[$0].form == "die" && tree[$0 - 1].form == ","
      })
    else { return }
    tree[index].head = person
  }
}
