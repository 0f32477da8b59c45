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
  let children: Tree.Children
  let words: SentenceWords

  init(_ context: ContextMatcher) {
    tree = context.tree
    children = context.children
    words = context.words
  }

  /// - Parameter anchor: the node whose lemma the entry was found by.
  /// - Parameter reach: of this anchor, one for all entries found by it.
  func match(_ entry: LexicalEntry, at anchor: Int, reach: inout Reach) -> Match? {
    let upos = entry.upos
    var preposition: Int?
    if let frame = entry.framePreposition {
      let governor = tree[anchor].deprel == .cop ? tree[anchor].head : anchor
      guard
        let found = governed(frame, by: governor)
          ?? governedThroughObject(frame, of: entry, at: anchor)
      else { return nil }
      preposition = found
    }
    let tokens: [Int]?
    if upos == .verb || upos == .aux {
      tokens = scattered(entry, anchor: anchor, except: preposition, &reach)
    } else {
      tokens = adjacent(entry, anchor: anchor)
    }
    guard let tokens, preposition.map({ !tokens.contains($0) }) ?? true else { return nil }
    // de bal in een gat slaan is not een gat slaan in: the phrase would be part of the verb.
    if let preposition, opensOwnPhrase(preposition, of: tokens, anchor) { return nil }
    return Match(tokens: tokens, preposition: preposition)
  }

  private func opensOwnPhrase(_ preposition: Int, of tokens: [Int], _ anchor: Int) -> Bool {
    let word = tree[preposition].head
    return tree[preposition].upos == .adp && tree[preposition].deprel == .case && word != anchor
      && word > preposition && tokens.contains(word)
      && (preposition + 1..<word).allSatisfy { tokens.contains($0) }
  }

  /// The words side by side, as they stand.
  private func adjacent(_ entry: LexicalEntry, anchor: Int) -> [Int]? {
    let start = anchor - entry.anchor
    let end = start + entry.core.count
    guard start >= 0, end <= tree.count else { return nil }
    for (offset, word) in entry.core.enumerated() where !isWord(word, start + offset) { return nil }
    // nog veel te doen: te belongs to the infinitive behind it, not to veel te duur
    if entry.core.last == Self.marker, tree[end - 1].deprel == .mark,
      tree[end - 1].head >= end, tree[tree[end - 1].head].features.verbForm == .inf
    {
      return nil
    }
    // ook als opens a clause, unless als compares: he works *also as* a director.
    if entry.upos == .sconj, tree[end - 1].deprel == .case { return nil }
    return Array(start..<end)
  }

  /// The words anywhere below the anchor, at most two steps down; a noun of the idiom must not have
  /// modifiers of its own, which would be lost.
  private func scattered(
    _ entry: LexicalEntry, anchor: Int, except preposition: Int?, _ reach: inout Reach
  ) -> [Int]? {
    let upos = entry.upos
    var tokens = [anchor]
    let candidates = entry.core.count > 1 ? candidates(for: entry, below: anchor, &reach) : []
    for (offset, word) in entry.core.enumerated() where offset != entry.anchor {
      let fitting = candidates.filter { candidate in
        !tokens.contains(candidate) && candidate != preposition && isWord(word, candidate)
      }
      // het netwerk op het spoor komen: of two articles the one of its noun
      let found =
        fitting.count < 2
        ? fitting.first
        : fitting.first { candidate in
          let head = tree[candidate].head
          return head >= 0 && head != anchor && entry.core.contains { isWord($0, head) }
        } ?? fitting.first
      guard let found else { return nil }
      tokens.append(found)
    }
    let hasOwnModifier = tokens.contains { token in
      let isPredicate = tree[anchor].deprel == .cop && token == tree[anchor].head
      let isGovernor = token == tree[anchor].head && tree[anchor].features.verbForm == .inf
      return token != anchor && !isGovernor
        && children[token].contains { child in
          (!isPredicate || Self.ownRelations.contains(tree[child].deprel))
            && !tokens.contains(child)
            && tree[child].upos != .punct && child != preposition
            // geen gevaar lopen: it denies the whole
            && !(upos == .verb && tree[child].deprel == .det
              && words.lemmaKeys[child] == .negativeArticle)
            && tree[child].deprel != .conj
            && !(preposition.map { tree[$0].head == child } ?? false)
        }
    }
    // het in het opnemen is no article of some other noun: what matches hangs together.
    let isConnected = tokens.allSatisfy {
      $0 == anchor || tokens.contains(tree[$0].head)
        || (tree[anchor].deprel == .cop && $0 == tree[anchor].head)
        || isAnnouncer($0, below: anchor) || isBehindSubject($0, of: anchor)
        || ($0 == tree[anchor].head && tree[anchor].features.verbForm == .inf)
    }
    return hasOwnModifier || !isConnected ? nil : tokens.sorted()
  }

  private static let ownRelations: [Deprel] = [.det, .amod, .nummod, .nmodPoss, .aclRelcl]

  /// *gaat het plan **van tafel***, *baart de raad **zorgen***: parsers hang what stands behind the subject or
  /// object of an inverted verb from it.
  private func isBehindSubject(_ token: Int, of anchor: Int) -> Bool {
    let noun = tree[token].head
    guard noun > anchor, token > noun, tree[noun].head == anchor else { return false }
    return tree[noun].deprel == .nsubj && tree[token].deprel == .nmod
      || tree[noun].deprel == .obj && children[token].isEmpty
        && (tree[token].deprel == .appos || tree[token].deprel == .nmod)
  }

  /// *erop* in *hij wijst **erop** dat het regent*: it belongs to the verb and announces the clause, in
  /// which the parser hangs it.
  private func isAnnouncer(_ token: Int, below anchor: Int) -> Bool {
    guard tree[token].upos == .adv, tree[token].deprel == .case, tree[token].head >= 0 else {
      return false
    }
    return tree[tree[token].head].head == anchor
  }

  /// Where words of expressions may stand around one anchor: worked out when first asked for.
  struct Reach {
    fileprivate var near: [Int]?
    fileprivate var far: [Int]?
  }

  private func candidates(
    for entry: LexicalEntry, below anchor: Int, _ reach: inout Reach
  ) -> [Int] {
    let isLong = entry.core.count > 4
    if let known = isLong ? reach.far : reach.near { return known }
    let found = candidates(below: anchor, isLong: isLong)
    if isLong { reach.far = found } else { reach.near = found }
    return found
  }

  /// - Parameter isLong: *de handen uit de mouwen steken* reaches three steps down.
  private func candidates(below anchor: Int, isLong: Bool) -> [Int] {
    let second = children[anchor].flatMap { children[$0] }
    let third =
      isLong
      ? second.flatMap { children[$0] }
      : second.filter { isBehindSubject($0, of: anchor) }.flatMap { children[$0] }
    let below: [Int] = children[anchor] + second + third
    // laten weten: the governing verb of an infinitive
    let head = tree[anchor].head
    if head >= 0, tree[anchor].features.verbForm == .inf,
      [.xcomp, .ccomp, .compoundPrt].contains(tree[anchor].deprel), tree[head].upos == .verb
    {
      // laat je niet gek maken: oneself hangs from laten
      return [head] + children[head].filter { tree[$0].upos == .pron } + below
    }
    // het eens zijn, op de hoogte zijn: a copula hangs from its predicate.
    guard tree[anchor].deprel == .cop, tree[anchor].head >= 0 else { return below }
    let predicate = tree[anchor].head
    return Array([predicate] + children[predicate].filter { $0 != anchor } + below)
  }

  /// A preposition or pronominal adverb that introduces a dependent of the node.
  private func governed(_ word: WordKey, by node: Int) -> Int? {
    // het leren van een taal, na het lezen: an infinitive with an article governs nothing
    if tree[node].features.verbForm == .inf,
      children[node].contains(where: { tree[$0].deprel == .det })
    {
      return nil
    }
    for child in children[node] {
      let relation = tree[child].deprel
      if tree[child].upos == .adv, words.governed[child] == word { return child }
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
        }), !isTime(child, behind: word) {
          // met een meerderheid ingestemd met het plan: of two, the one behind the participle
          if child < node, tree[node].features.verbForm == .part,
            let later = children[node].first(where: { $0 > node }),
            let second = children[later].first(where: {
              tree[$0].deprel == .case && isPreposition(word, $0)
            }), !isTime(later, behind: word)
          {
            return second
          }
          return found
        }
        // beschouwen als een held
        if word == Self.comparing, relation == .xcomp || relation == .advcl,
          tree[child].upos == .noun || tree[child].upos == .propn,
          let found = children[child].first(where: {
            tree[$0].deprel == .mark && isPreposition(word, $0)
          })
        {
          return found
        }
      default: continue
      }
    }
    // eist een onderzoek naar de uitgaven: the phrase behind the object, hung from the verb
    if tree[node].upos == .noun, tree[node].deprel == .obj, tree[node].head >= 0,
      node + 1 < tree.count, tree[node + 1].deprel == .case, isPreposition(word, node + 1),
      tree[node + 1].head > node, tree[tree[node + 1].head].head == tree[node].head,
      !isTime(tree[node + 1].head, behind: word)
    {
      return node + 1
    }
    return tree[node].upos == .verb ? governedThroughSubject(word, by: node) : nil
  }

  /// *afscheid nemen van*, *de schuld krijgen van*: parsers hang the phrase from the noun.
  private func governedThroughObject(
    _ frame: WordKey, of entry: LexicalEntry, at anchor: Int
  ) -> Int? {
    guard entry.core.count > 1 else { return nil }
    for child in children[anchor]
    where tree[child].upos == .noun && entry.core.contains(where: { isWord($0, child) }) {
      for phrase in children[child]
      where [.nmod, .acl].contains(tree[phrase].deprel) && phrase > child {
        // geen zin hebben om te gaan: the clause too
        if let found = children[phrase].first(where: {
          (tree[$0].deprel == .case || tree[phrase].deprel == .acl && tree[$0].deprel == .mark)
            && isPreposition(frame, $0)
        }) {
          return found
        }
      }
    }
    return nil
  }

  /// *Gisteren sprak de minister met de boeren*: parsers hang what follows the subject from it.
  private func governedThroughSubject(_ word: WordKey, by node: Int) -> Int? {
    guard word != Self.of else { return nil }
    for subject in children[node] where tree[subject].deprel == .nsubj && subject > node {
      for phrase in children[subject] where tree[phrase].deprel == .nmod && phrase > subject {
        if let found = children[phrase].first(where: {
          tree[$0].deprel == .case && isPreposition(word, $0)
        }), !isTime(phrase, behind: word) {
          return found
        }
      }
    }
    return nil
  }

  private static var of: WordKey { "van" }

  private static var comparing: WordKey { "als" }

  private static var marker: WordKey { .infinitiveMarker }

  private static var upTo: WordKey { "tot" }

  /// *van 11 tot 29 juli*: points of time are adverbials, never what a verb governs. Behind *tot* a
  /// counted time is an amount: *veroordelen tot twaalf jaar*.
  private func isTime(_ index: Int, behind preposition: WordKey) -> Bool {
    if tree[index].upos == .num { return true }
    guard words.headwords[index]?.commonNounClass == .time else { return false }
    return preposition != Self.upTo
      || !children[index].contains { tree[$0].deprel == .nummod }
  }

  /// The preposition itself or the form it takes behind *er*.
  private func isPreposition(_ word: WordKey, _ index: Int) -> Bool {
    words.lemmaKeys[index] == word || words.governed[index] == word
  }

  private static var reflexive: WordKey { "zich" }

  private func isWord(_ word: WordKey, _ index: Int) -> Bool {
    if word == Self.reflexive {
      return tree[index].features.reflexive
        || tree[index].deprel == .explPv && !namesAnother(index)
        || repeatsSubject(index)
    }
    if words.formKeys[index] == word { return true }
    guard words.lemmaKeys[index] == word else { return false }
    return switch tree[index].features.degree {
    // harder werken is no form of hard werken: the comparison would be lost.
    case .cmp, .sup: false
    // Ordinals have the number as their lemma: met zijn tweede is not met zijn twee.
    case nil: tree[index].upos != .adj
    default: true
    }
  }

  /// *Ik kan je beschermen*: beside a pronoun of another person it is an object.
  private func namesAnother(_ index: Int) -> Bool {
    guard tree[index].head >= 0,
      let subjects = DutchGrammar.reflexiveForms[words.formKeys[index]],
      let subject = children[tree[index].head].first(where: { tree[$0].deprel == .nsubj })
    else { return false }
    let form = words.formKeys[subject]
    return DutchGrammar.subjectPronouns.contains(form) && !subjects.contains(form)
  }

  /// *wij … ons, ik … me*: an object of the same person as the subject.
  private func repeatsSubject(_ index: Int) -> Bool {
    guard tree[index].upos == .pron, tree[index].head >= 0,
      let subjects = DutchGrammar.reflexiveForms[words.formKeys[index]],
      [.obj, .iobj].contains(tree[index].deprel)
    else { return false }
    // Maak je geen zorgen, but not Bescherm me
    if index == 1, subjects.isDisjoint(with: ["ik", "we"]), tree[index].head == 0,
      !children[0].contains(where: { tree[$0].deprel.isSubject })
    {
      return true
    }
    return children[tree[index].head].contains {
      $0 != index && tree[$0].deprel == .nsubj && subjects.contains(words.formKeys[$0])
    }
  }
}
