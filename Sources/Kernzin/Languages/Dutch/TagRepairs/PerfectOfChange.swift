/// *Wij zijn gestart*, *Het is gestopt*: the participle of a verb of change beside *zijn* tells what happened, not
/// what something is like.
enum PerfectOfChange: TagRepair {
  static let parts: [UPOS] = [.adj]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard lexicon.classes.has(tree[index].formKey, in: .changeParticiple),
      tree.nodes.contains(where: {
        $0.head == index && [.cop, .aux].contains($0.deprel)
          && $0.lemmaKey == "zijn"
      })
    else { return }
    var features = Features()
    features.verbForm = .part
    tree.retag(index, .verb, features)
  }
}
