/// Chooses, for every word of an analyzed Dutch sentence, the glossary line that gives its English.
///
/// Longest match first, then the higher layer, then the line whose context fits most closely. Words
/// without a line are put together from parts, converted by a named rule, or marked unknown: every
/// token but punctuation ends up in exactly one term.
public struct TermMapper: Sendable {
  let glossary: Glossary
  let fallbacks: TermFallbacks
  /// Lines of this domain beat general ones.
  let domain: String

  init(glossary: Glossary, fallbacks: TermFallbacks, domain: String = "") {
    self.glossary = glossary
    self.fallbacks = fallbacks
    self.domain = domain
  }

  /// - Returns: terms ordered by their first token.
  public func map(_ tree: Tree) -> [Term] {
    let context = ContextMatcher(tree: tree, glossary: glossary)
    let expressions = ExpressionMatcher(
      tree: tree, children: context.children, glossary: glossary)
    var candidates: [Candidate] = []
    for index in 0..<tree.count where tree[index].upos != .punct {
      collect(into: &candidates, at: index, context: context, expressions: expressions)
    }
    candidates.sort { $0.rank == $1.rank ? $0.term.head < $1.term.head : $0.rank > $1.rank }

    var taken = [Bool](repeating: false, count: tree.count)
    var terms = fallbacks.chains.terms(in: context)
    for token in terms.flatMap(\.tokens) { taken[token] = true }
    for candidate in candidates {
      let wanted = candidate.term.tokens
      if wanted.contains(where: { taken[$0] }) { continue }
      // A preposition can be governed once; as part of another expression it is not free.
      if let preposition = candidate.term.frame?.preposition {
        if taken[preposition] { continue }
      }
      for token in wanted { taken[token] = true }
      terms.append(candidate.term)
    }
    for index in 0..<tree.count where !taken[index] && tree[index].upos != .punct {
      terms.append(fallbacks.term(for: index, in: tree))
    }
    return terms.sorted { $0.tokens[0] < $1.tokens[0] }
  }

  private struct Candidate {
    var term: Term
    var rank: Rank
  }

  /// Compared from the first field to the last.
  private struct Rank: Comparable {
    var coverage: Int
    var partOfSpeech: Int
    var layer: Int
    var domain: Int
    var spelling: Int
    var context: Int
    var line: Int

    static func < (a: Rank, b: Rank) -> Bool {
      let first = (a.coverage, a.partOfSpeech, a.layer, a.domain)
      let second = (b.coverage, b.partOfSpeech, b.layer, b.domain)
      if first != second { return first < second }
      // Earlier lines win among equals, hence the swap.
      return (a.spelling, a.context, b.line) < (b.spelling, b.context, a.line)
    }
  }

  private func collect(
    into candidates: inout [Candidate], at index: Int, context: ContextMatcher,
    expressions: ExpressionMatcher
  ) {
    let node = context.tree[index]
    let particle = separatedParticle(of: index, context: context)
    for lookup in lookups(of: node, particle: particle, in: context.tree) {
      for entry in glossary.entries(for: lookup.key) {
        guard let fit = context.fit(entry, at: index) else { continue }
        let isExpression = entry.words.count > 1
        let agreement =
          isExpression
          ? PartOfSpeechMatch.ofExpression(entry, node)
          : entry.upos == .adj && isState(index, context: context)
            || isExclamation(entry, index, context: context)
            ? 4 : PartOfSpeechMatch.ofWord(entry, node)
        if node.upos == .propn, entry.upos != .propn, !isExpression,
          !isCommonNoun(index, context: context), !isCapitalized(entry, node)
        {
          continue
        }
        guard agreement > 0, lookup.isLemma || agreement > 1 else { continue }
        var tokens = [index]
        if let particle, lookup.usesParticle, !isExpression {
          tokens = [index, particle].sorted()
        }
        var frame: Term.Frame?
        var english = entry.english[0]
        var alternatives = Array(entry.english.dropFirst())
        if isExpression {
          guard let match = expressions.match(entry, at: index) else { continue }
          tokens = match.tokens
          if let particle, lookup.usesParticle, !tokens.contains(particle) {
            tokens = (tokens + [particle]).sorted()
          }
          if let preposition = match.preposition {
            let split = englishFrame(english)
            english = split.word
            frame = Term.Frame(preposition: preposition, english: split.preposition)
            alternatives = []
          }
        }
        let rank = Rank(
          coverage: tokens.count * 2 + (frame == nil ? 0 : 1), partOfSpeech: agreement,
          layer: entry.layer, domain: entry.domain.isEmpty ? 1 : entry.domain == domain ? 2 : 0,
          spelling: spelling(entry, node, isLemma: lookup.isLemma), context: fit,
          line: entry.origin.line)
        candidates.append(
          Candidate(
            term: Term(
              tokens: tokens, head: index, lemma: entry.lemma, english: english,
              alternatives: alternatives, upos: entry.upos, features: entry.features,
              source: .entry(entry.origin), frame: frame),
            rank: rank))
      }
    }
  }

  /// *Bedankt!*: a verb form that stands alone where an exclamation has its spelling.
  private func isExclamation(
    _ entry: GlossaryEntry, _ index: Int, context: ContextMatcher
  ) -> Bool {
    let node = context.tree[index]
    return entry.upos == .intj && node.upos == .verb && node.deprel == .root
      && LemmaKey.of(node.form) == LemmaKey.of(entry.lemma)
      && context.children[index].allSatisfy {
        [.punct, .obl, .discourse, .vocative].contains(context.tree[$0].deprel)
      }
  }

  /// *is gesloten, was versleten*: *zijn* and a participle tell a state where the glossary has an
  /// adjective for it and nobody is said to have done it.
  private func isState(_ index: Int, context: ContextMatcher) -> Bool {
    let node = context.tree[index]
    guard node.upos == .verb, node.features.verbForm == .part else { return false }
    let children = context.children[index].map { context.tree[$0] }
    let helpers = children.filter { $0.deprel == .auxPass || $0.deprel == .aux }
    return helpers.count == 1 && helpers[0].deprel == .auxPass
      && LemmaKey.of(helpers[0].lemma) == "zijn"
      && !children.contains { $0.deprel == .oblAgent || $0.deprel == .compoundPrt }
  }

  /// *Spaans*, *Fransman*: entries that are capitalized though no names.
  private func isCapitalized(_ entry: GlossaryEntry, _ node: Tree.Node) -> Bool {
    entry.words.count == 1 && entry.words[0] == node.form && node.deprel != .flat
      && (entry.upos == .noun || entry.upos == .adj)
  }

  /// Whether a word tagged as a name may be a common noun all the same: it opens the sentence or has
  /// an article, and belongs to no chain of names.
  private func isCommonNoun(_ index: Int, context: ContextMatcher) -> Bool {
    let node = context.tree[index]
    if node.form.count < 3 || node.form.dropFirst().contains(where: \.isUppercase) { return false }
    if context.children[index].contains(where: { context.tree[$0].deprel == .flat }) {
      return false
    }
    if node.form.first?.isLowercase == true { return true }
    let hasArticle = context.children[index].contains { context.tree[$0].deprel == .det }
    return hasArticle || context.tree.nodes[..<index].allSatisfy { $0.upos == .punct }
  }

  /// The particle of a separable verb that stands away from it: *belde … **op***.
  private func separatedParticle(of index: Int, context: ContextMatcher) -> Int? {
    guard context.tree[index].upos == .verb else { return nil }
    return context.children[index].first { child in
      let node = context.tree[child]
      // A preposition right below a verb is a particle, whatever the parser called it.
      guard node.deprel == .compoundPrt || (node.upos == .adp && node.deprel != .mark) else {
        return false
      }
      // waar … op, er … van: the preposition belongs to the stem.
      let isStranded =
        node.deprel != .compoundPrt
        && context.children[index].contains {
          DutchGrammar.pronominalStems.contains(context.tree[$0].form.lowercased())
        }
      if isStranded { return false }
      let particle = LemmaKey.of(context.tree[child].lemma)
      let lemma = context.tree[index].lemma
      return lemma.hasPrefix(particle + "_") || glossary.has(particle + lemma)
    }
  }

  private struct Lookup {
    var key: String
    var isLemma: Bool
    /// The key stands for verb and particle together.
    var usesParticle = false
  }

  /// What to look a word up by: its lemma, joined with its particle and alone; then the form itself.
  private func lookups(of node: Tree.Node, particle: Int?, in tree: Tree) -> [Lookup] {
    var lookups: [Lookup] = []
    let lemma = LemmaKey.of(node.lemma)
    if let particle {
      let prefix = LemmaKey.of(tree[particle].lemma)
      let lemma = withoutInventedParticle(node, in: tree) ?? lemma
      let bare = lemma.hasPrefix(prefix) ? String(lemma.dropFirst(prefix.count)) : lemma
      lookups.append(Lookup(key: prefix + bare, isLemma: true, usesParticle: true))
      lookups.append(Lookup(key: bare, isLemma: true))
    } else {
      lookups.append(Lookup(key: lemma, isLemma: true))
      if let bare = withoutInventedParticle(node, in: tree) {
        lookups[0].key = bare
      }
      // arbeid_markt: the treebank leaves out linking elements, dictionaries don't.
      if node.upos == .noun, let joint = node.lemma.firstIndex(of: "_") {
        let first = LemmaKey.of(String(node.lemma[..<joint]))
        let rest = LemmaKey.of(String(node.lemma[joint...]))
        for link in ["s", "en", "e", "n"] where glossary.has(first + link + rest) {
          lookups.append(Lookup(key: first + link + rest, isLemma: true))
        }
      }
    }
    if node.upos.isContent, node.upos != .propn, !lookups.contains(where: { glossary.has($0.key) })
    {
      for key in DutchForms.dictionaryForms(of: node.form.lowercased(), upos: node.upos)
      where glossary.has(key) {
        lookups.append(Lookup(key: key, isLemma: true))
      }
    }
    if node.upos == .noun, node.form.hasSuffix("jes") {
      lookups.append(Lookup(key: LemmaKey.of(String(node.form.dropLast())), isLemma: true))
    }
    let form = LemmaKey.of(node.form)
    if particle == nil, !glossary.has(lemma), node.upos.isContent, node.upos != .propn {
      for guess in DutchInflection.lemmas(of: form) where glossary.has(guess) {
        lookups.append(Lookup(key: guess, isLemma: true))
      }
    }
    if form != lemma { lookups.append(Lookup(key: form, isLemma: false)) }
    if let adjective = PartOfSpeechMatch.participleAsAdjective(node), adjective != form {
      lookups.append(Lookup(key: adjective, isLemma: false))
    }
    if let plain = Self.withoutStress(form), !lookups.contains(where: { glossary.has($0.key) }) {
      lookups.append(Lookup(key: plain, isLemma: true))
    }
    return lookups
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
  private func withoutInventedParticle(_ node: Tree.Node, in tree: Tree) -> String? {
    guard node.upos == .verb, let joint = node.lemma.firstIndex(of: "_") else { return nil }
    let particle = node.lemma[..<joint].lowercased()
    guard !node.form.lowercased().hasPrefix(particle),
      !tree.nodes.contains(where: { LemmaKey.of($0.form) == particle })
    else { return nil }
    return LemmaKey.of(String(node.lemma[node.lemma.index(after: joint)...]))
  }

  /// `wait for` → (`wait`, `for`); `meet` → (`meet`, ``).
  private func englishFrame(_ english: String) -> (word: String, preposition: String) {
    guard let space = english.lastIndex(of: " ") else { return (english, "") }
    let last = String(english[english.index(after: space)...])
    guard fallbacks.isEnglishPreposition(last) else { return (english, "") }
    return (String(english[..<space]), last)
  }

  /// Prefers the line spelled as the lemma is, joint (`voor_komen`) and capitals included.
  private func spelling(_ entry: GlossaryEntry, _ node: Tree.Node, isLemma: Bool) -> Int {
    guard entry.words.count == 1 else { return 0 }
    let word = entry.words[0]
    // kaartje ticket, briefje note: a diminutive with an entry of its own.
    if word.hasSuffix("je"), node.upos == .noun, node.form.hasPrefix(word) { return 4 }
    if word == node.lemma { return 3 }
    if word == node.form { return 2 }
    if node.upos == .verb, word.contains("_") != node.lemma.contains("_") { return 0 }
    return isLemma ? 1 : 0
  }
}
