/// Finds the words of a multiword entry around its anchor: side by side for fixed phrases, through
/// the tree for verbs and frames, so that inflection, word order and gaps don't matter.
struct ExpressionMatcher {
  struct Match {
    /// Tokens the entry covers, ascending.
    var tokens: [Int]
    /// The governed preposition, which stays a word of its own.
    var preposition: Int?
  }

  let tree: Tree
  let children: [[Int]]
  let glossary: Glossary

  /// - Parameter anchor: the node whose lemma the entry was found by.
  func match(_ entry: GlossaryEntry, at anchor: Int) -> Match? {
    let words = entry.words.map { LemmaKey.of($0) }
    let frame = Expression.framePreposition(
      of: words, upos: entry.upos, isAdposition: glossary.isAdposition)
    let anchorWord = Expression.anchor(
      of: words, upos: entry.upos, isAdposition: glossary.isAdposition)
    var core = words
    var preposition: Int?
    if let frame {
      let governor = tree[anchor].deprel == .cop ? tree[anchor].head : anchor
      guard let found = governed(words[frame], by: governor) else { return nil }
      preposition = found
      core.remove(at: frame)
    }
    let tokens: [Int]?
    if entry.upos == .verb || entry.upos == .aux {
      tokens = scattered(core, anchorWord: anchorWord, anchor: anchor, except: preposition)
    } else {
      tokens = adjacent(core, upos: entry.upos, anchorWord: anchorWord, anchor: anchor)
    }
    guard let tokens, preposition.map({ !tokens.contains($0) }) ?? true else { return nil }
    return Match(tokens: tokens, preposition: preposition)
  }

  /// The words side by side, as they stand.
  private func adjacent(
    _ words: [String], upos: UPOS, anchorWord: Int, anchor: Int
  ) -> [Int]? {
    let start = anchor - anchorWord
    guard start >= 0, start + words.count <= tree.count else { return nil }
    for (offset, word) in words.enumerated() where !isWord(word, start + offset) { return nil }
    // ook als opens a clause, unless als compares: he works *also as* a director.
    if upos == .sconj, tree[start + words.count - 1].deprel == .case { return nil }
    return Array(start..<(start + words.count))
  }

  /// The words anywhere below the anchor, at most two steps down; a noun of the idiom must not have
  /// modifiers of its own, which would be lost.
  private func scattered(
    _ words: [String], anchorWord: Int, anchor: Int, except preposition: Int?
  ) -> [Int]? {
    var tokens = [anchor]
    for (offset, word) in words.enumerated() where offset != anchorWord {
      let found = candidates(below: anchor).first { candidate in
        !tokens.contains(candidate) && candidate != preposition && isWord(word, candidate)
      }
      guard let found else { return nil }
      tokens.append(found)
    }
    let hasOwnModifier = tokens.contains { token in
      token != anchor && !(tree[anchor].deprel == .cop && token == tree[anchor].head)
        && children[token].contains { child in
          !tokens.contains(child) && tree[child].upos != .punct && child != preposition
            && tree[child].deprel != .conj
            && !(preposition.map { tree[$0].head == child } ?? false)
        }
    }
    // het in het opnemen is no article of some other noun: what matches hangs together.
    let isConnected = tokens.allSatisfy {
      $0 == anchor || tokens.contains(tree[$0].head)
        || (tree[anchor].deprel == .cop && $0 == tree[anchor].head)
        || isAnnouncer($0, below: anchor)
    }
    return hasOwnModifier || !isConnected ? nil : tokens.sorted()
  }

  /// *erop* in *hij wijst **erop** dat het regent*: it belongs to the verb and announces the clause, in
  /// which the parser hangs it.
  private func isAnnouncer(_ token: Int, below anchor: Int) -> Bool {
    guard tree[token].upos == .adv, tree[token].deprel == .case, tree[token].head >= 0 else {
      return false
    }
    return tree[tree[token].head].head == anchor
  }

  private func candidates(below anchor: Int) -> [Int] {
    let below = children[anchor] + children[anchor].flatMap { children[$0] }
    // het eens zijn, op de hoogte zijn: a copula hangs from its predicate.
    guard tree[anchor].deprel == .cop, tree[anchor].head >= 0 else { return below }
    let predicate = tree[anchor].head
    return [predicate] + children[predicate].filter { $0 != anchor } + below
  }

  /// A preposition or pronominal adverb that introduces a dependent of the node.
  private func governed(_ word: String, by node: Int) -> Int? {
    for child in children[node] {
      let relation = tree[child].deprel
      if tree[child].upos == .adv,
        let adverb = DutchGrammar.pronominalAdverb(
          LemmaKey.of(tree[child].lemma), isPreposition: glossary.isAdposition),
        adverb.preposition == word
      {
        return child
      }
      let isLoose = relation == .obl && children[child].isEmpty
      if relation == .case || relation == .compoundPrt || isLoose, tree[child].upos == .adp,
        tree[node].upos == .verb, isPreposition(word, child)
      {
        return child
      }
      switch relation {
      case .obl, .oblArg, .nmod, .obj, .advmod, .xcomp, .advcl, .ccomp, .amod:
        if let found = children[child].first(where: {
          tree[$0].deprel == .case && isPreposition(word, $0)
        }), !isTime(child) {
          return found
        }
      default: continue
      }
    }
    return tree[node].upos == .verb ? governedThroughSubject(word, by: node) : nil
  }

  /// *Gisteren sprak de minister met de boeren*: parsers hang what follows the subject from it.
  private func governedThroughSubject(_ word: String, by node: Int) -> Int? {
    guard word != "van" else { return nil }
    for subject in children[node] where tree[subject].deprel == .nsubj && subject > node {
      for phrase in children[subject] where tree[phrase].deprel == .nmod && phrase > subject {
        if let found = children[phrase].first(where: {
          tree[$0].deprel == .case && isPreposition(word, $0)
        }), !isTime(phrase) {
          return found
        }
      }
    }
    return nil
  }

  /// *van 11 tot 29 juli*: points of time are adverbials, never what a verb governs.
  private func isTime(_ index: Int) -> Bool {
    if tree[index].upos == .num { return true }
    let entry = glossary.entries(for: tree[index].lemma).first {
      $0.words.count == 1 && $0.upos == .noun
    }
    return entry?.features.nounClass == .time
  }

  /// The preposition itself or the form it takes behind *er*.
  private func isPreposition(_ word: String, _ index: Int) -> Bool {
    let lemma = LemmaKey.of(tree[index].lemma)
    return lemma == word || DutchGrammar.strandedForm[word] == lemma
  }

  private func isWord(_ word: String, _ index: Int) -> Bool {
    let node = tree[index]
    if word == DutchGrammar.reflexive {
      return node.features.reflexive || node.deprel == .explPv || repeatsSubject(index)
    }
    if LemmaKey.of(node.form) == word { return true }
    // Ordinals have the number as their lemma: met zijn tweede is not met zijn twee.
    let isOrdinal = node.upos == .adj && node.features.degree == nil
    // harder werken is no form of hard werken: the comparison would be lost.
    let isCompared = node.features.degree == .cmp || node.features.degree == .sup
    return !isOrdinal && !isCompared && LemmaKey.of(node.lemma) == word
  }

  /// *wij … ons, ik … me*: an object of the same person as the subject.
  private func repeatsSubject(_ index: Int) -> Bool {
    guard tree[index].upos == .pron, tree[index].head >= 0,
      let subjects = DutchGrammar.reflexiveForms[tree[index].form.lowercased()],
      [.obj, .iobj].contains(tree[index].deprel)
    else { return false }
    return children[tree[index].head].contains {
      $0 != index && tree[$0].deprel == .nsubj && subjects.contains(tree[$0].form.lowercased())
    }
  }
}
