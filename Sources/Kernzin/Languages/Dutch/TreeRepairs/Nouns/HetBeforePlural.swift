/// *de eerste keer dat het punten verspeelt*: *het* is no article of a plural; it is the subject.
enum HetBeforePlural: TreeRepair {
  static let parts: [UPOS] = [.det]
  static let words: [WordKey] = [.it]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let noun = tree[index].head
    guard tree[index].deprel == .det, tree[index].formKey == .it,
      noun == index + 1, tree[noun].upos == .noun, tree[noun].features.number == .plur,
      tree[noun].form.ends(in: "en"), [.obj, .obl].contains(tree[noun].deprel),
      case let verb = tree[noun].head, verb > noun, tree[verb].features.verbForm == .fin,
      tree[verb].features.number == .sing
    else { return }
    for other in tree.nodes.indices
    where other < index && tree[other].head == verb && tree[other].deprel.isSubject {
      guard tree[other].formKey == "dat" else { return }
      tree[other].upos = .sconj
      tree[other].deprel = .mark
      if tree[verb].deprel == .aclRelcl { tree[verb].deprel = .acl }
    }
    tree.makeSubject(het: index, of: verb)
    tree[noun].deprel = .obj
  }
}
