/// *De school kan de drukte niet aan*: *kunnen* with *aan* at the end of a clause that has no other verb is the
/// verb itself.
enum ParticleOfModal: TreeRepair {
  static let parts: [UPOS] = [.aux]
  static let words: [WordKey] = ["aan"]

  static func repair(
    _ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let root = tree[index].head
    guard tree[index].deprel == .aux, tree[index].lemmaKey == "kunnen",
      tree[index].features.verbForm == .fin, root > index, tree[root].deprel == .root,
      tree[root].upos == .noun || tree[root].upos == .adp,
      let particle = tree.nodes.indices.first(where: {
        $0 >= root && tree[$0].formKey == "aan" && ($0 == root || tree[$0].head == root)
      }), particle + 1 == tree.count || tree[particle + 1].upos == .punct,
      !tree.nodes.contains(where: {
        $0.head == root && $0.features.verbForm != nil && $0.upos == .verb
      })
    else { return }
    for child in tree.nodes.indices
    where tree[child].head == root && child != index
      && ![.det, .amod, .nmod, .nmodPoss, .nummod, .case].contains(tree[child].deprel)
    {
      tree[child].head = index
    }
    tree[index].head = -1
    tree[index].deprel = .root
    tree[index].upos = .verb
    tree[root].head = index
    tree[root].deprel = .obj
    tree[particle].head = index
    tree[particle].deprel = .compoundPrt
    // de drukte, read as the subject, and who stands in front as the object
    if particle == root,
      let first = tree.nodes.indices.first(where: {
        $0 < index && tree[$0].head == index && tree[$0].deprel == .obj
      }),
      let second = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].head == index && tree[$0].deprel == .nsubj
      }), (tree[first].features.number ?? .sing) == (tree[index].features.number ?? .sing)
    {
      tree[first].deprel = .nsubj
      tree[second].deprel = .obj
    }
  }
}
