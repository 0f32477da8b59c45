/// *We dronken een kopje koffie*: a sentence has a finite verb; where none was found, the word behind a
/// subject pronoun that opens the sentence is it.
enum VerbBehindPronoun: TagRepair {
  static let parts: [UPOS] = [.adj, .noun, .verb, .adv]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index - 1].upos == .pron,
      DutchGrammar.subjectPronouns.contains(tree[index - 1].formKey),
      tree.nodes[..<(index - 1)].allSatisfy({ $0.upos == .punct || $0.upos == .cconj }),
      [.adj, .noun, .verb, .adv].contains(tree[index].upos), !tree.hasFiniteVerb
    else { return }
    let form = tree[index].form.inLowerCase
    let isPast = lexicon.strongVerbs.isPast(form) || form.isPastForm
    guard isPast || form.ends(in: "en") || form.ends(in: "t") else { return }
    tree.retag(
      index, .verb, .finite(isPast ? .past : .pres, form.ends(in: "en") ? .plur : .sing))
  }
}
