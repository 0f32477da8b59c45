/// *dat de regels veranderen*: behind a conjunction, with a subject and no other verb, the plural
/// looks like the infinitive.
enum SubordinatePlural: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .inf,
      children.contains(where: {
        tree[$0].deprel == .mark && tree[$0].upos == .sconj
          && tree[$0].formKey != "om"
      }),
      children.contains(where: { tree[$0].deprel == .nsubj }),
      !children.contains(where: {
        [.aux, .auxPass, .cop].contains(tree[$0].deprel)
          || tree[$0].formKey == .infinitiveMarker
      })
    else { return }
    tree[index].features.verbForm = .fin
    tree[index].features.tense = .pres
    tree[index].features.number = .plur
  }
}
