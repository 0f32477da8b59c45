/// *Naar verluidt zou de zanger in het buitenland wonen*: a verb of being somewhere needs a place; the phrase
/// in front of it, behind its subject, is that.
enum PlaceOfVerb: TreeRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = ["in", "op", "bij"]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard ["wonen", "verblijven"].contains(tree[index].lemma),
      let subject = children.first(where: { tree[$0].deprel == .nsubj }), subject < index,
      case let place = index - 1, place > subject, tree[place].head == subject,
      tree[place].deprel == .nmod,
      !children.contains(where: { $0 > subject && tree[$0].deprel == .obl }),
      tree.nodes.contains(where: {
        $0.head == place && $0.deprel == .case
          && ["in", "op", "bij"].contains($0.formKey)
      })
    else { return }
    tree[place].head = index
    tree[place].deprel = .obl
  }
}
