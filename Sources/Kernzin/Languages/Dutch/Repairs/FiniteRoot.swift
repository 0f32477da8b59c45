/// *Twee van hen zitten vast*: an infinitive that heads the sentence and has its subject in front of it is
/// the plural of the present.
enum FiniteRoot: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].features.verbForm == .inf, tree[index].deprel == .root,
      tree.nodes.last?.upos == .punct,
      let subject = children.first(where: { tree[$0].deprel.isSubject }), subject < index,
      !children.contains(where: {
        [.aux, .auxPass, .cop].contains(tree[$0].deprel)
          || tree[$0].form.lowercased() == DutchGrammar.infinitiveMarker
      })
    else { return }
    tree[index].features = .finite(.pres, .plur)
  }
}
