/// *Hij denkt er vaak aan*: *er* is no object; the preposition at the end is its own, not a particle.
enum StrandedPreposition: TreeRepair {
  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard tree[index].deprel == .obj, verb >= 0, verb < index, tree[verb].upos == .verb,
      tree[index].formKey == .there,
      let preposition = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].head == verb && tree[$0].deprel == .compoundPrt
          && tree[$0].upos == .adp
      })
    else { return }
    tree[index].deprel = .obl
    tree[preposition].head = index
    tree[preposition].deprel = .case
  }
}
