/// *In plaats van te wachten wil het kabinet ingrijpen*: behind a modal verb that something else precedes, the
/// noun that follows at once is the subject, not the object of the infinitive.
enum SubjectBehindModal: TreeRepair {
  static let parts: [UPOS] = [.verb, .aux]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    takeFromInfinitive(index, children, in: &tree)
    guard tree[index].deprel == .root, tree[index].features.verbForm == .fin,
      DutchGrammar.isModal(tree[index].lemmaKey), let first = children.first, first < index,
      !children.contains(where: { tree[$0].deprel.isSubject || tree[$0].deprel == .expl }),
      let infinitive = children.first(where: {
        $0 > index && tree[$0].deprel == .xcomp && tree[$0].features.verbForm == .inf
      }),
      let noun = tree.nodes.indices.first(where: {
        $0 > index && $0 < infinitive && tree[$0].head == infinitive
          && tree[$0].deprel == .obj
      }),
      (index + 1..<noun).allSatisfy({ tree[$0].head == noun }),
      (tree[noun].features.number ?? .sing) == (tree[index].features.number ?? .sing)
    else { return }
    for child in children where tree[child].head == index && child != infinitive {
      tree[child].head = infinitive
    }
    tree[noun].deprel = .nsubj
    tree[infinitive].head = -1
    tree[infinitive].deprel = .root
    tree[index].head = infinitive
    tree[index].deprel = .aux
    tree[index].upos = .aux
  }

  /// *Naar verluidt zou de trainer willen vertrekken*: behind the auxiliary of a modal verb too.
  private static func takeFromInfinitive(
    _ modal: Int, _ children: ArraySlice<Int>, in tree: inout Tree
  ) {
    guard tree[modal].features.verbForm == .inf, DutchGrammar.isModal(tree[modal].lemmaKey),
      let helper = children.first(where: {
        tree[$0].deprel == .aux && tree[$0].features.verbForm == .fin
      }), let first = children.first, first < helper, tree[first].deprel != .mark,
      !children.contains(where: { tree[$0].deprel.isSubject || tree[$0].deprel == .expl }),
      let infinitive = children.first(where: { $0 > modal && tree[$0].deprel == .xcomp }),
      let noun = tree.nodes.indices.first(where: {
        $0 > helper && $0 < modal && tree[$0].head == infinitive && tree[$0].deprel == .obj
      }), (helper + 1..<noun).allSatisfy({ tree[$0].head == noun }),
      (tree[noun].features.number ?? .sing) == (tree[helper].features.number ?? .sing)
    else { return }
    tree[noun].head = modal
    tree[noun].deprel = .nsubj
  }
}
