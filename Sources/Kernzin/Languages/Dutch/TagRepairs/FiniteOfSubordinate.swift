/// *omdat de prijzen stijgen*, *de man die haar bedreigde*: the clause behind a conjunction or relative pronoun
/// has a finite verb; where none was found, the last verb of it is.
enum FiniteOfSubordinate: TagRepair {
  static let parts: [UPOS] = [.sconj, .pron, .adv]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard opens(index, in: tree) else { return }
    let clause = clause(behind: index, in: tree)
    guard clause.count > 1,
      !clause.contains(where: { tree[$0].features.verbForm == .fin || opens($0, in: tree) })
    else { return }
    let verbs = clause.filter { isVerb($0, in: tree) }
    let governing = verbs.first {
      tree[$0].features.verbForm == .inf && isPlural($0, in: tree)
        && (tree[$0].upos == .aux
          || lexicon.classes.has(tree[$0].lemmaKey, in: .infinitiveVerb))
    }
    guard let verb = governing ?? verbs.last else {
      repairEnd(clause, in: &tree, lexicon)
      return
    }
    let isFirst = tree[clause.lowerBound].formKey == "ik" && verb == clause.upperBound - 1
    guard
      let features = finite(verb, in: tree, lexicon)
        ?? (isFirst && tree[verb].features.verbForm == .part ? .finite(.pres, .sing) : nil)
    else { return }
    let lemma = tree[verb].lemma
    tree.retag(verb, tree[verb].upos, features)
    tree[verb].lemma = lemma
  }

  /// Up to the next mark; in *mensen die hier werken kunnen meedoen*, where no finite verb stands in front, up to
  /// the verb of the main clause.
  private static func clause(behind index: Int, in tree: Tree) -> Range<Int> {
    let start = index + 1
    let end = tree.nodes[start...].firstIndex { $0.upos == .punct } ?? tree.count
    guard
      let finite = tree.nodes[start..<end].firstIndex(where: { $0.features.verbForm == .fin }),
      finite > start, finite + 1 < end, isVerb(finite - 1, in: tree),
      isPlural(finite - 1, in: tree)
        || !DutchGrammar.takesParticiple(tree[finite].lemmaKey)
          && tree[finite - 1].features.verbForm == .part,
      case let before = tree.nodes[..<index].lastIndex(where: { $0.upos == .punct }) ?? -1,
      !tree.nodes[(before + 1)..<index].contains(where: { $0.features.verbForm == .fin })
    else { return start..<end }
    return start..<finite
  }

  private static func opens(_ index: Int, in tree: Tree) -> Bool {
    let key = tree[index].formKey
    switch tree[index].upos {
    case .sconj:
      return DutchGrammar.finiteConjunctions.contains(key)
        || key == "als" && hasPronoun(behind: index, in: tree)
    case .pron:
      return tree[index].features.pronType == .rel && DutchGrammar.isRelativePronoun(key)
        || key == "wat" && index == 0 && tree[tree.count - 1].form != "?"
    default:
      // Few words begin like that: what is no such word is not put in lower case first.
      return index > 0 && tree[index].form.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "w")
        && key != "waarschijnlijk" && tree[index].form.inLowerCase.hasPrefix("waar")
    }
  }

  /// *als je*, *wat ik*: a pronoun that can only be the subject.
  private static func hasPronoun(behind opener: Int, in tree: Tree) -> Bool {
    opener + 2 < tree.count && DutchGrammar.subjectPronouns.contains(tree[opener + 1].formKey)
  }

  private static func isVerb(_ index: Int, in tree: Tree) -> Bool {
    (tree[index].upos == .verb || tree[index].upos == .aux) && tree[index].deprel != .amod
      && tree[index - 1].formKey != "te"
  }

  private static func isPlural(_ index: Int, in tree: Tree) -> Bool {
    tree[index].form.ends(in: "n") && tree[index].lemmaKey == tree[index].formKey
  }

  /// What the form is as a finite verb, `nil` for what can be none.
  private static func finite(_ index: Int, in tree: Tree, _ lexicon: DutchLexicon) -> Features? {
    let form = tree[index].form.inLowerCase
    if isPlural(index, in: tree) { return .finite(.pres, .plur) }
    guard tree[index].features.verbForm == .part else { return nil }
    if lexicon.strongVerbs.isPast(form) {
      return .finite(.past, form.ends(in: "en") ? .plur : .sing)
    }
    if form.ends(in: "de") || form.ends(in: "te") { return .finite(.past, .sing) }
    if form.ends(in: "den") || form.ends(in: "ten") { return .finite(.past, .plur) }
    let isParticiple = form.hasPrefix("ge") || LemmaKey.of(tree[index].lemma).hasPrefix("ge")
    return form.ends(in: "t") && !isParticiple && !hasInnerPrefix(form, tree[index].lemma)
      ? .finite(.pres, .sing) : nil
  }

  /// *aangepakt*: the participle of a separable verb has *ge* behind the particle.
  private static func hasInnerPrefix(_ form: String, _ lemma: String) -> Bool {
    guard let joint = lemma.firstIndex(of: "_") else { return false }
    return form.dropFirst(lemma[..<joint].count).hasPrefix("ge")
  }

  /// *toen zij de eerste stap zetten*, *terwijl hij vast zat*: no verb at all was found, and the last word looks
  /// like one.
  private static func repairEnd(
    _ clause: Range<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    let last = clause.upperBound - 1
    guard last + 1 == tree.count || [".", ",", "!"].contains(tree[last + 1].form) else { return }
    let form = tree[last].form.inLowerCase
    let isNoun = tree[last].upos == .noun
    if tree[last].upos == .adj, form.ends(in: "de") || form.ends(in: "te"),
      tree[last - 1].upos != .det
    {
      // wat hij waardeerde: no predicate has -e
      tree.retag(last, .verb, .finite(.past, .sing))
    } else if isNoun || tree[last].upos == .adj, lexicon.strongVerbs.isPast(form),
      lexicon.strongVerbs.lemma(of: form) != nil, !isBehindArticle(last, in: tree)
    {
      tree.retag(last, .verb, .finite(.past, form.ends(in: "en") ? .plur : .sing))
    } else if isNoun || tree[last].upos == .adj, clause.count > 1,
      hasPronoun(behind: clause.lowerBound - 1, in: tree),
      form.ends(in: "t") || tree[clause.lowerBound].formKey == "ik",
      !isBehindArticle(last, in: tree) || tree[last - 1].upos == .adj
    {
      // als je het goed plant, wat ik jammer vind
      tree.retag(last, .verb, .finite(.pres, .sing))
    } else if isNoun, tree[last].features.number == .plur, form.ends(in: "en"),
      !isBehindArticle(last, in: tree)
    {
      tree.retag(last, .verb, .finite(.pres, .plur))
      tree[last].lemma = form
    }
  }

  /// What stands in front of a noun.
  private static func isBehindArticle(_ index: Int, in tree: Tree) -> Bool {
    switch tree[index - 1].upos {
    case .det, .adp, .num, .cconj: true
    case .adj: tree[index - 1].form.ends(in: "e") || tree[index - 1].form.ends(in: "s")
    case .pron: tree[index - 1].features.possessive
    default: false
    }
  }
}
