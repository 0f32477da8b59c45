/// *Hij is zondag overleden*: beside a finite *hebben*, *zijn* or *worden* a verb that looks finite is the
/// participle.
enum ParticipleBesideAuxiliary: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .fin,
      children.contains(where: {
        [.aux, .auxPass].contains(tree[$0].deprel) && tree[$0].features.verbForm == .fin
          && DutchGrammar.takesParticiple(tree[$0].lemmaKey)
      })
    else { return }
    tree[index].features = Features()
    tree[index].features.verbForm = .part
  }
}
