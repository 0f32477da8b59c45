/// What a word of the sentence is looked up by.
extension TermMapper {
  struct Lookup {
    var headword: Headword?
    var isLemma: Bool
    /// The key stands for verb and particle together.
    var usesParticle = false
    /// The key is the whole of which the text has only the first part: *in-* for *invoer*.
    var isEllipsis = false
  }

  /// What to look a word up by: its lemma, joined with its particle and alone; then the form itself.
  func look(
    up index: Int, particle: Int?, context: ContextMatcher, into lookups: inout [Lookup]
  ) {
    let tree = context.tree
    let upos = tree.nodes[index].upos
    func add(_ word: String, isLemma: Bool = true, usesParticle: Bool = false) {
      lookups.append(
        Lookup(
          headword: glossary.headword(WordKey(word)), isLemma: isLemma, usesParticle: usesParticle))
    }
    func add(_ headword: Headword?, isLemma: Bool) {
      lookups.append(Lookup(headword: headword, isLemma: isLemma))
    }
    if let particle {
      let prefix = context.words.lemma(particle)
      let lemma = withoutInventedParticle(index, in: tree) ?? context.words.lemma(index)
      let bare = lemma.hasPrefix(prefix) ? String(lemma.dropFirst(prefix.count)) : lemma
      add(prefix + bare, usesParticle: true)
      add(bare)
    } else if let bare = withoutInventedParticle(index, in: tree) {
      add(bare)
    } else {
      add(context.words.headwords[index], isLemma: true)
      // arbeid_markt: the treebank leaves out linking elements, dictionaries don't.
      if upos == .noun, let joint = tree.nodes[index].lemma.firstJoint {
        let lemma = tree.nodes[index].lemma
        let first = LemmaKey.of(String(lemma[..<joint]))
        let rest = LemmaKey.of(String(lemma[joint...]))
        for link in ["s", "en", "e", "n"] where glossary.has(first + link + rest) {
          add(first + link + rest)
        }
      }
    }
    if upos.isContent, upos != .propn, lookups.allSatisfy({ $0.headword == nil }) {
      for lemma in fallbacks.lemmas(of: tree.nodes[index].form.inLowerCase, upos: upos) {
        add(lemma)
      }
    }
    if let whole = wholeCompound(index, context: context) {
      lookups.append(
        Lookup(headword: glossary.headword(WordKey(whole)), isLemma: true, isEllipsis: true))
    }
    if upos == .noun, tree.nodes[index].form.ends(in: "jes") {
      add(String(tree.nodes[index].form.dropLast()))
    }
    if context.words.formKeys[index] != context.words.lemmaKeys[index] {
      add(glossary.headword(context.words.formKeys[index]), isLemma: false)
    }
    if let adjective = PartOfSpeechMatch.participleAsAdjective(index, in: tree),
      WordKey(adjective) != context.words.formKeys[index]
    {
      add(adjective, isLemma: false)
    }
    if lookups.allSatisfy({ $0.headword == nil }),
      let plain = Self.withoutStress(LemmaKey.of(tree.nodes[index].form))
    {
      add(plain)
    }
  }

  /// The particle of a separable verb that stands away from it: *belde … **op***.
  func separatedParticle(of index: Int, context: ContextMatcher) -> Int? {
    guard context.tree[index].upos == .verb else { return nil }
    return context.children[index].first { child in
      let (upos, deprel) = (context.tree.nodes[child].upos, context.tree.nodes[child].deprel)
      // A preposition right below a verb is a particle, whatever the parser called it.
      guard
        deprel == .compoundPrt || (upos == .adp && deprel != .mark)
          || isStateOfObject(child, of: index, context: context)
      else { return false }
      // na het lezen: before an infinitive it is a preposition
      if deprel == .case, context.tree[index].features.verbForm == .inf, child < index {
        return false
      }
      // waar … op, er … van: the preposition belongs to the stem.
      let isStranded =
        deprel != .compoundPrt
        && context.children[index].contains {
          DutchGrammar.isPronominalStem(context.words.formKeys[$0])
        }
      if isStranded { return false }
      let particle = context.words.lemma(child)
      let lemma = context.tree[index].lemma
      // brak … uit with the lemma door_breken: the particle that stands there counts.
      let bare = lemma.split(separator: "_").last.map(String.init) ?? lemma
      return lemma.hasPrefix(particle + "_") || glossary.has(particle + bare)
    }
  }

  /// *keurde de lening goed*, *sprak hem vrij van moord*: an adjective behind the object, on its own, closes the
  /// bracket the verb opened.
  private func isStateOfObject(_ child: Int, of index: Int, context: ContextMatcher) -> Bool {
    let tree = context.tree
    guard tree.nodes[child].upos == .adj, child > index,
      [.xcomp, .advmod].contains(tree.nodes[child].deprel),
      context.tree[index].features.verbForm == .fin,
      tree.nodes[child].form == tree.nodes[child].lemma,
      context.children[index].contains(where: {
        context.tree[$0].deprel == .obj && $0 > index && $0 < child
      }), context.children[child].allSatisfy({ $0 > child }), child + 1 < context.tree.count
    else { return false }
    return [.punct, .adp, .cconj, .sconj].contains(context.tree[child + 1].upos)
  }

  /// *in- en uitvoer*: the first word lacks the end of the second, *invoer*.
  private func wholeCompound(_ index: Int, context: ContextMatcher) -> String? {
    guard index + 2 < context.tree.count, context.tree[index + 1].upos == .cconj,
      case let form = context.tree[index].form, form.ends(in: "-")
    else { return nil }
    let first = form.dropLast().lowercased()
    let second = context.words.lemma(index + 2)
    for start in second.indices.dropFirst(2)
    where second.distance(from: start, to: second.endIndex) > 2 {
      let whole = first + second[start...]
      if glossary.has(whole) { return whole }
    }
    return nil
  }

  /// *wél*, *dé*: an acute accent marks stress. `nil` for a word without one.
  private static func withoutStress(_ word: String) -> String? {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let plain: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"]
    let result = String(word.map { plain[$0] ?? $0 })
    return result == word ? nil : result
  }

  /// *spreekt* is no form of *uit_spreken* where no *uit* stands in it: lemmatizers learn such
  /// particles from separated verbs.
  private func withoutInventedParticle(_ index: Int, in tree: Tree) -> String? {
    guard tree.nodes[index].upos == .verb, let joint = tree.nodes[index].lemma.firstJoint else {
      return nil
    }
    let lemma = tree.nodes[index].lemma
    let particle = lemma[..<joint].lowercased()
    guard !tree.nodes[index].form.inLowerCase.hasPrefix(particle),
      !tree.nodes.contains(where: { LemmaKey.of($0.form) == particle })
    else { return nil }
    return LemmaKey.of(String(lemma[lemma.index(after: joint)...]))
  }
}
