/// *Eerdere pogingen mislukten*: in a sentence without a finite verb, what is read as an infinitive though
/// it is not its own dictionary form is a past.
enum WeakPastPlural: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].features.verbForm == .inf, !tree.hasFiniteVerb,
      case let node = tree[index],
      case let form = node.form.inLowerCase, form.ends(in: "ten") || form.ends(in: "den"),
      case let lemma = LemmaKey.of(node.lemma), lemma != form, lemma.ends(in: "en"),
      collapsed(form.dropLast(3)) == collapsed(lemma.dropLast(2))
    else { return }
    tree.retag(index, .verb, .finite(.past, .plur))
    tree[index].lemma = node.lemma
  }

  /// *maakten, maken; mislukten, mislukken*: the spelling doubles letters as the syllables ask.
  private static func collapsed(_ stem: Substring) -> String {
    stem.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }
}
