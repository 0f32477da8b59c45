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
    let expressions = ExpressionMatcher(context)
    var candidates: [Candidate] = []
    candidates.reserveCapacity(2 * tree.count)
    var lookups: [Lookup] = []
    for index in 0..<tree.count where tree[index].upos != .punct {
      lookups.removeAll(keepingCapacity: true)
      let particle = separatedParticle(of: index, context: context)
      look(up: index, particle: particle, context: context, into: &lookups)
      collect(
        lookups, particle: particle, into: &candidates, at: index, context: context,
        expressions: expressions)
    }
    let chains = fallbacks.chains.terms(in: context)
    // What each token begins: nothing, a candidate, or, from the end, a chain.
    var begun = [Int?](filled: nil, count: tree.count)
    var taken = [Bool](filled: false, count: tree.count)
    for (number, chain) in chains.enumerated() {
      for token in chain.tokens { taken[token] = true }
      begun[chain.tokens[0]] = -1 - number
    }
    for number in Self.bestFirst(candidates) {
      let tokens = candidates[number].tokens
      if tokens.contains(where: { taken[$0] }) { continue }
      // A preposition can be governed once; as part of another expression it is not free.
      if let preposition = candidates[number].preposition, taken[preposition] { continue }
      for token in tokens { taken[token] = true }
      begun[tokens[0]] = number
    }
    var terms: [Term] = []
    terms.reserveCapacity(tree.count)
    for index in 0..<tree.count {
      if let number = begun[index] {
        terms.append(number < 0 ? chains[-1 - number] : term(candidates[number]))
      } else if !taken[index], tree[index].upos != .punct {
        terms.append(fallbacks.term(for: index, in: tree))
      }
    }
    return terms
  }

  /// Numbers of the candidates; of equals the one further to the left comes first.
  private static func bestFirst(_ candidates: [Candidate]) -> [Int] {
    candidates.indices.map { (rank: candidates[$0].rank, head: candidates[$0].head, number: $0) }
      .sorted { ($1.rank, $0.head, $0.number) < ($0.rank, $1.head, $1.number) }.map(\.number)
  }

  /// A line that fits at some word, before it is known whether its words are still free.
  private struct Candidate {
    var line: LexicalEntry
    var head: Int
    var tokens: [Int]
    /// The governed preposition of a frame.
    var preposition: Int?
    var rank: Rank
  }

  /// Compared from the first field to the last.
  private struct Rank: Comparable {
    /// Coverage, part of speech, layer, domain, spelling, context and (earlier is better) line, from
    /// the highest bits to the lowest.
    var bits: UInt64

    init(
      coverage: Int, partOfSpeech: Int, layer: Int, domain: Int, spelling: Int, context: Int,
      line: Int
    ) {
      var bits: UInt64 = 0
      func put(_ value: Int, width: UInt64) {
        bits = bits &<< width | UInt64(min(max(value, 0), (1 &<< Int(width)) - 1))
      }
      put(coverage, width: 7)
      put(partOfSpeech, width: 3)
      put(layer, width: 12)
      put(domain, width: 2)
      put(spelling, width: 3)
      put(context, width: 9)
      put((1 << 24) - 1 - line, width: 24)
      self.bits = bits
    }

    static func < (a: Rank, b: Rank) -> Bool { a.bits < b.bits }
  }

  private func term(_ candidate: Candidate) -> Term {
    let entry = candidate.line.entry
    var english = entry.english[0]
    var alternatives = candidate.line.alternatives
    var frame: Term.Frame?
    if let preposition = candidate.preposition {
      let split = englishFrame(english)
      english = split.word
      frame = Term.Frame(preposition: preposition, english: split.preposition)
      alternatives = []
    }
    var features = entry.features
    // vluchten uit: the auxiliary of the perfect is that of the verb.
    if candidate.line.isExpression, entry.upos == .verb, !features.perfectWithBe {
      let verb = glossary.headword(candidate.line.core[candidate.line.anchor])
      features.perfectWithBe =
        verb?.lines.contains { !$0.isExpression && $0.entry.features.perfectWithBe } ?? false
    }
    return Term(
      tokens: candidate.tokens, head: candidate.head, lemma: candidate.line.lemma, english: english,
      alternatives: alternatives, upos: entry.upos, features: features,
      source: .entry(entry.origin), frame: frame)
  }

  private func collect(
    _ lookups: [Lookup], particle: Int?, into candidates: inout [Candidate], at index: Int,
    context: ContextMatcher, expressions: ExpressionMatcher
  ) {
    let tree = context.tree
    let upos = tree[index].upos
    // Of lines for the same tokens only the highest can win.
    var best: Candidate?
    let own = [index]
    var reach = ExpressionMatcher.Reach()
    lazy var isCommon = isCommonNoun(index, context: context)
    for lookup in lookups {
      guard let headword = lookup.headword else { continue }
      for number in headword.lines.indices where headword.mayMatch(number, context.words.all) {
        let line = headword.lines[number]
        let isExpression = line.isExpression
        let agreement =
          isExpression
          ? PartOfSpeechMatch.ofExpression(line, index, in: tree)
          : line.upos == .adj && isState(index, context: context)
            || isExclamation(line, index, context: context)
            ? 4 : PartOfSpeechMatch.ofWord(line, index, in: tree)
        guard agreement > 0, !lookup.isEllipsis || line.upos == .noun,
          lookup.isLemma || agreement > 1
        else { continue }
        if upos == .propn, line.upos != .propn, !isExpression,
          !isCommon, !isCapitalized(line, index, in: tree)
        {
          continue
        }
        // de lijn Amsterdam-Zwolle is not De Lijn
        if isExpression, line.upos == .propn, upos != .propn,
          !tree.nodes[index].form.isCapitalized,
          line.lemma.hasPrefix("De ") || line.lemma.hasPrefix("Het ")
        {
          continue
        }
        if isSurname(line, index, context: context) { continue }
        guard let fit = context.fit(line, at: index) else { continue }
        var tokens = own
        var preposition: Int?
        if isExpression {
          guard let match = expressions.match(line, at: index, reach: &reach),
            // brak uit: its particle is not the preposition of uitbreken uit as well
            !lookup.usesParticle || match.preposition == nil || match.preposition != particle
          else { continue }
          tokens = match.tokens
          preposition = match.preposition
        }
        if let particle, lookup.usesParticle, !tokens.contains(particle) {
          tokens = (tokens + [particle]).sorted()
        }
        let rank = Rank(
          coverage: tokens.count * 2 + (preposition == nil ? 0 : 1),
          partOfSpeech: lookup.isEllipsis ? 5 : agreement,
          layer: Int(line.layer), domain: rank(ofDomain: line.domain),
          spelling: spelling(
            line, index, in: tree, isLemma: lookup.isLemma, isSeparated: particle != nil),
          context: fit,
          line: Int(line.number))
        // What `term` will read, once all words have been looked at.
        line.prefetchEnglish()
        let candidate = Candidate(
          line: line, head: index, tokens: tokens, preposition: preposition, rank: rank)
        if isExpression || tokens.count > 1 {
          candidates.append(candidate)
        } else if best.map({ $0.rank < rank }) ?? true {
          best = candidate
        }
      }
    }
    if let best { candidates.append(best) }
  }

  private func rank(ofDomain name: String) -> Int { name.isEmpty ? 1 : name == domain ? 2 : 0 }

  /// *Bedankt!*: a verb form that stands alone where an exclamation has its spelling.
  private func isExclamation(
    _ line: LexicalEntry, _ index: Int, context: ContextMatcher
  ) -> Bool {
    guard line.upos == .intj else { return false }
    return context.tree.nodes[index].upos == .verb && context.tree.nodes[index].deprel == .root
      && line.words == [context.words.formKeys[index]]
      && context.children[index].allSatisfy {
        [.punct, .obl, .discourse, .vocative].contains(context.tree[$0].deprel)
      }
  }

  /// *is gesloten, was versleten*: *zijn* and a participle tell a state where the glossary has an
  /// adjective for it and nobody is said to have done it.
  private func isState(_ index: Int, context: ContextMatcher) -> Bool {
    guard context.tree.nodes[index].upos == .verb,
      context.tree.nodes[index].features.verbForm == .part
    else { return false }
    let (deprel, head) = (context.tree.nodes[index].deprel, context.tree.nodes[index].head)
    let children = context.children[index]
    // respectvol en beleefd: what is joined to an adjective is one
    if deprel == .conj, head >= 0, context.tree[head].upos == .adj,
      context.children[head].contains(where: { context.tree[$0].deprel == .cop }),
      children.allSatisfy({ [.cc, .punct, .advmod].contains(context.tree[$0].deprel) })
    {
      return true
    }
    let helpers = children.filter { [.auxPass, .aux].contains(context.tree[$0].deprel) }
    return helpers.count == 1
      && (context.tree[helpers[0]].deprel == .auxPass || isMarried(index, context: context))
      && context.words.lemmaKeys[helpers[0]] == "zijn"
      && !children.contains {
        [.oblAgent, .compoundPrt].contains(context.tree[$0].deprel)
      }
  }

  /// *is getrouwd*: a verb that has its perfect with *hebben* tells a state with *zijn*, also where the
  /// parser takes it for the perfect.
  private func isMarried(_ index: Int, context: ContextMatcher) -> Bool {
    guard let verb = context.words.headwords[index] else { return false }
    return !verb.lines.contains { $0.entry.features.perfectWithBe }
  }

  /// *Spaans*, *Fransman*: entries that are capitalized though no names.
  private func isCapitalized(_ line: LexicalEntry, _ index: Int, in tree: Tree) -> Bool {
    !line.isExpression && tree.nodes[index].deprel != .flat
      && (line.upos == .noun || line.upos == .adj) && line.word == tree.nodes[index].form
  }

  /// *Koen Maas*: behind a first name a place is a surname, which stays as it is.
  private func isSurname(_ line: LexicalEntry, _ index: Int, context: ContextMatcher) -> Bool {
    guard line.upos == .propn, !line.isExpression, context.tree[index].deprel == .flat,
      context.tree[index].head == index - 1, line.entry.features.nounClass == .place
    else { return false }
    let title = context.tree[index - 1].head
    return context.tree[index - 1].upos == .propn && title >= 0
      && context.tree[index - 1].deprel == .appos && context.nounClass(of: title) == .human
  }

  /// Whether a word tagged as a name may be a common noun all the same: it opens the sentence or has
  /// an article, and belongs to no chain of names.
  private func isCommonNoun(_ index: Int, context: ContextMatcher) -> Bool {
    let node = context.tree[index]
    // somebody named in full elsewhere in the article
    if node.features.person != nil { return false }
    if node.form.count < 3 || node.form.dropFirst().contains(where: \.isUppercase) { return false }
    if context.children[index].contains(where: { context.tree[$0].deprel == .flat }) {
      return false
    }
    if node.form.first?.isLowercase == true { return true }
    let hasArticle = context.children[index].contains { context.tree[$0].deprel == .det }
    return hasArticle || context.tree.nodes[..<index].allSatisfy { $0.upos == .punct }
  }

  /// `wait for` → (`wait`, `for`); `meet` → (`meet`, ``).
  private func englishFrame(_ english: String) -> (word: String, preposition: String) {
    guard let space = english.lastIndex(of: " ") else { return (english, "") }
    let last = String(english[english.index(after: space)...])
    guard fallbacks.isEnglishPreposition(last) else { return (english, "") }
    return (String(english[..<space]), last)
  }

  /// Prefers the line spelled as the lemma is, joint (`voor_komen`) and capitals included.
  ///
  /// - Parameter isSeparated: whether the particle stands apart: *komt … voor* is no *voorkomen*.
  private func spelling(
    _ line: LexicalEntry, _ index: Int, in tree: Tree, isLemma: Bool, isSeparated: Bool
  ) -> Int {
    guard !line.isExpression else { return 0 }
    let word = line.word
    // kaartje ticket, briefje note: a diminutive with an entry of its own.
    if line.isDiminutive, tree.nodes[index].upos == .noun,
      tree.nodes[index].form.hasPrefix(word)
    {
      return 4
    }
    if word == tree.nodes[index].lemma { return 3 }
    if word == tree.nodes[index].form { return 2 }
    if tree.nodes[index].upos == .verb,
      line.hasJoint != (isSeparated || tree.nodes[index].lemma.hasJoint)
    {
      return 0
    }
    return isLemma ? 1 : 0
  }
}
