/// *De spoorwegen vroegen vijf bureaus om een ontwerp*: behind the object of a verb that governs the
/// preposition, the phrase hangs from the verb (`Resources/nl/object-frames.tsv`).
enum GovernedByVerb: TreeRepair {
  static let parts: [UPOS] = [.noun, .propn, .pron, .verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let object = tree[index].head
    guard tree[index].deprel == .nmod, object >= 0, object < index, tree[object].deprel == .obj,
      case let verb = tree[object].head, verb >= 0,
      let preposition = children.first(where: { tree[$0].deprel == .case }),
      lexicon.objectFrames[LemmaKey.of(tree[verb].lemma)]?
        .contains(tree[preposition].form.inLowerCase) ?? false
    else { return }
    tree[index].head = verb
    tree[index].deprel = .obl
  }
}
