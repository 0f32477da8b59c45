/// *laat zich niet intimideren*: an infinitive is no particle of the verb it depends on.
enum InfinitiveParticle: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard tree[index].deprel == .compoundPrt, tree[index].features.verbForm == .inf else { return }
    tree[index].deprel = .xcomp
  }
}
