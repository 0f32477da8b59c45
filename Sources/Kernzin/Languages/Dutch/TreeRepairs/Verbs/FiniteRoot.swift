/// *Twee van hen zitten vast*, *van wat wij doen*: an infinitive that heads the sentence, or has a pronoun that
/// is nothing but a subject, and has its subject in front of it, is the plural of the present.
enum FiniteRoot: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .inf,
      let subject = children.first(where: { tree[$0].deprel.isSubject }), subject < index,
      tree[index].deprel == .root && tree.nodes.last?.upos == .punct
        || ["we", "wij", "zij"].contains(tree[subject].formKey),
      !children.contains(where: {
        [.aux, .auxPass, .cop].contains(tree[$0].deprel)
          || tree[$0].formKey == .infinitiveMarker
      })
    else { return }
    tree[index].features = .finite(.pres, .plur)
  }
}
