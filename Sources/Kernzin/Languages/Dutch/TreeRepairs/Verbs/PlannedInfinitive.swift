/// *De partij is van plan het voorstel in te dienen*: what is planned hangs from *zijn*, of which *van plan* is
/// part.
enum PlannedInfinitive: TreeRepair {
  static let parts: [UPOS] = [.adp]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard tree[index].formKey == "van", index + 1 < tree.count, verb > index + 1,
      tree[index + 1].formKey == "plan", tree[index + 1].head == index,
      tree[verb].features.verbForm == .inf,
      let be = tree.nodes.indices.first(where: {
        tree[$0].lemmaKey == "zijn" && $0 < verb
          && (tree[verb].head == $0
            || tree[$0].head == verb && [.aux, .cop].contains(tree[$0].deprel))
      })
    else { return }
    if tree[be].head == verb {
      tree[be].head = tree[verb].head
      tree[be].deprel = tree[verb].deprel
      tree[be].upos = .verb
      for child in tree.nodes.indices
      where tree[child].head == verb && child != be
        && (child < max(index, be) || child > verb && tree[child].upos == .punct)
      {
        tree[child].head = be
      }
      tree[verb].head = be
    }
    tree[verb].deprel = .xcomp
    tree[index].head = be
    tree[index].deprel = .compoundPrt
  }
}
