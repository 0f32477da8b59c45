/// *waar wij allemaal van kunnen leren*, *als bomen worden gekapt*: in a clause with a subject and no other finite
/// verb the plural of an auxiliary is finite, though it looks like the infinitive.
enum FiniteModal: TreeRepair {
  static let parts: [UPOS] = [.aux]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard [.aux, .auxPass].contains(tree[index].deprel), tree[index].features.verbForm == .inf,
      verb > index || tree[index].deprel == .auxPass,
      index == 0 || tree[index - 1].formKey != .infinitiveMarker,
      tree[verb].features.verbForm == .inf || tree[verb].features.verbForm == .part,
      tree.hasSubject(verb),
      !tree.nodes.indices.contains(where: {
        $0 != index && tree[$0].head == verb
          && (tree[$0].features.verbForm == .fin
            || tree[$0].formKey == .infinitiveMarker)
      })
    else { return }
    tree[index].features = .finite(.pres, .plur)
    // jongeren die een film kunnen monteren
    if tree[verb].deprel == .obl, let subject = relativeSubject(of: verb, in: tree) {
      let noun = tree.nodes[..<subject].lastIndex { [.noun, .propn].contains($0.upos) }
      guard let noun, noun > tree[verb].head else { return }
      tree[verb].head = noun
      tree[verb].deprel = .aclRelcl
    }
  }

  private static func relativeSubject(of verb: Int, in tree: Tree) -> Int? {
    tree.nodes.indices.first {
      tree[$0].head == verb && tree[$0].deprel.isSubject && tree[$0].upos == .pron
        && ["die", "dat"].contains(tree[$0].form)
    }
  }
}
