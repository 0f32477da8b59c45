/// *nadat ze haar schaatsen aan de wilgen had gehangen*: right behind a possessive, in a clause whose finite
/// verb is still to come, what looks like the plural of a verb is that of a noun.
enum OwnedNoun: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, index + 1 < tree.count, tree[index].form.hasSuffix("en"),
      tree[index - 1].upos == .pron, tree[index - 1].head == index,
      lexicon.classes.has(tree[index - 1].form.inLowerCase, in: .possessive),
      ![.verb, .aux].contains(tree[index + 1].upos),
      tree.nodes[(index + 1)...].contains(where: {
        $0.upos == .aux && $0.features.verbForm == .fin && $0.head >= 0
          && tree[$0.head].head == index
      })
    else { return }
    tree.retag(index, .noun, .plain(.plur))
  }
}
