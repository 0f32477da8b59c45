/// How well the part of speech of a glossary line agrees with that of a token. Tags err, and two
/// traditions cut the classes differently, so near misses count, but less.
enum PartOfSpeechMatch {
  /// 4 a word this very form has become, 3 the same, 2 a class Dutch grammar lets it pass for, 1 any
  /// other open class, 0 no.
  static func ofWord(_ line: LexicalEntry, _ index: Int, in tree: Tree) -> Int {
    // The node as a whole would be copied, words and all.
    let (upos, deprel) = (tree.nodes[index].upos, tree.nodes[index].deprel)
    let features = tree.nodes[index].features
    // Inside a chain of names (Guinness Book *of* World Records) only names are looked up, and the
    // titles that open one (Minister Jansen).
    if deprel == .flat, upos != .cconj {
      let isTitle =
        upos == .noun && line.upos == .noun && line.entry.features.nounClass == .human
      return line.upos == .propn || isTitle ? 2 : 0
    }
    // Vroeger woonden we er: no comparative of early, but an adverb with a line of its own.
    if line.upos == .adv, upos == .adj, deprel == .advmod,
      features.degree == .cmp, line.words == [tree.nodes[index].formKey]
    {
      return 4
    }
    // snel in hij rijdt snel is an adverb, whatever the tag; a line for the adverb goes first.
    if upos == .adj, deprel == .advmod, features.degree != .cmp {
      if line.upos == .adv { return 3 }
      if line.upos == .adj { return 2 }
    }
    // vroeg, read as a form of vragen, in the place of an adverb
    if deprel == .advmod, upos == .verb, features.verbForm == .fin,
      line.upos == .adv || line.upos == .adj
    {
      return 4
    }
    let isOwner = deprel == .nmodPoss || deprel == .det
    if features.possessive, isOwner, line.upos == .det { return 3 }
    if features.possessive, isOwner, line.upos == .pron { return 2 }
    // het, je, dat: what the word does in its clause tells pronoun from determiner better than its tag.
    if upos == .det || upos == .pron, isNominal(deprel) {
      if line.upos == .pron { return 3 }
      if line.upos == .det { return 2 }
    }
    // net in ik heb hem net gezien: nouns do not modify verbs.
    if upos == .noun, deprel == .advmod {
      if line.upos == .adv { return 3 }
      if line.upos == .noun { return 2 }
    }
    // jongeren: where a noun was written for the very form of an adjective that stands as a noun.
    if upos == .adj || upos == .verb, features.verbForm != .inf,
      line.upos == .noun,
      isNominal(deprel) && !deprel.isClausal || deprel == .nmod,
      line.word == tree.nodes[index].form.inLowerCase
    {
      return 4
    }
    // afgelopen: where an adjective was written for a participle, it is the one to use.
    if upos == .verb, deprel == .amod, features.verbForm == .part {
      if line.upos == .adj { return 3 }
      if line.upos == .verb { return 2 }
    }
    if line.upos == upos { return 3 }
    switch (upos, line.upos) {
    case (.verb, .aux), (.aux, .verb): return 2
    // Dutch adjectives serve as adverbs, participles as adjectives.
    case (.adv, .adj), (.adj, .adv), (.verb, .adj), (.adj, .verb): return 2
    case (.det, .pron), (.pron, .det), (.num, .adj), (.adj, .num), (.det, .adj), (.adj, .det),
      (.adv, .pron), (.pron, .adv), (.adv, .det), (.det, .adv), (.num, .det), (.num, .noun),
      (.noun, .num):
      return 2
    case (.adp, .adv), (.adv, .adp), (.adp, .sconj), (.sconj, .adp), (.sconj, .adv),
      (.adv, .sconj), (.cconj, .adv), (.adv, .cconj), (.cconj, .sconj), (.sconj, .cconj),
      (.pron, .sconj), (.sconj, .pron):
      return 2
    case (.noun, .propn), (.adj, .propn), (.x, _), (.sym, _): return 2
    case (.noun, .adj), (.adj, .noun): return 2
    // Capitals alone make many a name: Kamer, Koning.
    case (.propn, .noun), (.propn, .adj): return 1
    case (.propn, _): return 0
    default: return upos.isContent && line.upos.isContent ? 1 : 0
    }
  }

  /// The dictionary form a participle in front of its noun has if it is an adjective: *bepaalde* →
  /// `bepaald`. `nil` for anything else.
  static func participleAsAdjective(_ index: Int, in tree: Tree) -> String? {
    guard tree.nodes[index].upos == .verb, tree.nodes[index].deprel == .amod else { return nil }
    let form = LemmaKey.of(tree.nodes[index].form)
    return form.ends(in: "e") ? String(form.dropLast()) : form
  }

  private static func isNominal(_ relation: Deprel) -> Bool {
    relation.isSubject || [.obj, .iobj, .obl, .oblArg, .expl].contains(relation)
  }

  /// Expressions are recognized by their words, so the class of the anchor matters less.
  static func ofExpression(_ line: LexicalEntry, _ index: Int, in tree: Tree) -> Int {
    let (upos, deprel) = (tree.nodes[index].upos, tree.nodes[index].deprel)
    return switch line.upos {
    case .verb, .aux: upos == .verb || upos == .aux ? 3 : 0
    // heeft hem veroordeeld voor: what is done to somebody is a verb
    case .adj where upos == .verb && tree.hasDependent(of: index, .obj): 0
    // het is druk op het strand: no pressure on it
    case .noun
    where line.framePreposition != nil && upos == .adj && !isNominal(deprel)
      && deprel != .nmod:
      0
    // streeft naar: no pursuit
    case .noun where upos == .verb && tree.nodes[index].features.verbForm == .fin: 0
    // steeds meer mensen: more and more, no adverb
    case .det:
      deprel == .det || deprel == .nummod
        || (deprel == .amod && (upos == .det || upos == .adv))
        ? 4 : 3
    default: 3
    }
  }
}
