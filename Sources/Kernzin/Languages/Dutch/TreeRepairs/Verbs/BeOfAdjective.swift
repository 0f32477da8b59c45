/// *en was er erg blij mee*: beside *zijn* an adjective without an ending, with *er* and its preposition
/// around it, is what somebody is.
enum BeOfAdjective: TreeRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = [.there]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].lemmaKey == "zijn", tree[index].features.verbForm == .fin,
      let er = children.first(where: {
        tree[$0].formKey == .there && tree.hasDependent(of: $0, .case)
      }),
      let adjective = children.first(where: {
        $0 > er && tree[$0].deprel == .advmod && tree[$0].upos == .adj
          && !tree[$0].form.ends(in: "e")
      }), !tree.hasDependent(of: index, .aux, .obj, .xcomp)
    else { return }
    for child in tree.nodes.indices where tree[child].head == index && child != adjective {
      tree[child].head = adjective
    }
    tree[adjective].head = tree[index].head
    tree[adjective].deprel = tree[index].deprel
    tree[index].head = adjective
    tree[index].deprel = .cop
    tree[index].upos = .aux
  }
}
