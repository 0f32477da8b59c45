/// A glossary line made ready for matching: its words and conditions as keys, its structure worked
/// out once instead of at every word it might translate.
final class LexicalEntry: Sendable {
  // What decides whether the line is the one comes first: nearly all lines looked at lose, and what
  // stands close together in memory is fetched at once.
  let upos: UPOS
  /// Whether it has several words.
  let isExpression: Bool
  /// Whether it is one word that ends in *-je*.
  let isDiminutive: Bool
  /// Whether its first word has the joint of a separable verb.
  let hasJoint: Bool
  /// Whether it says anything of its context.
  let hasConditions: Bool
  /// Position of its file in the pipeline's list.
  let layer: Int32
  /// Its line in the file, counted from 1.
  let number: Int32
  /// Its first word as written.
  let word: String
  let domain: String
  let conditions: [Condition]
  /// Keys of `entry.words`.
  let words: [WordKey]
  /// Index of the word the entry is found by.
  let anchor: Int
  /// The words without the governed preposition.
  let core: [WordKey]
  /// The preposition a frame ends in.
  let framePreposition: WordKey?
  /// The words a sentence must have for the entry to match, the anchor apart.
  let needs: NeededWords
  /// Its Dutch words with spaces between them.
  let lemma: String
  /// English beside what is printed.
  let alternatives: [String]
  let entry: GlossaryEntry
  private let english: Prefetch.Location

  /// A condition with its lemmas as keys.
  struct Condition: Sendable {
    var relation: ContextCondition.Relation
    var negated: Bool
    var lemmas: [WordKey]
    var classes: [TermFeatures.Class]

    var isLexical: Bool { !lemmas.isEmpty || !classes.isEmpty }
  }

  init(_ entry: GlossaryEntry, isAdposition: (String) -> Bool) {
    self.entry = entry
    english = .init(entry.english)
    upos = entry.upos
    lemma = entry.lemma
    alternatives = Array(entry.english.dropFirst())
    isExpression = entry.words.count > 1
    word = entry.words.first ?? ""
    isDiminutive = entry.words.count == 1 && word.ends(in: "je")
    hasJoint = word.hasJoint
    hasConditions = !entry.context.isEmpty
    layer = Int32(truncatingIfNeeded: entry.layer)
    number = Int32(truncatingIfNeeded: entry.origin.line)
    domain = entry.domain
    conditions = entry.context.map {
      Condition(
        relation: $0.relation, negated: $0.negated, lemmas: $0.lemmas.map { WordKey($0) },
        classes: $0.classes)
    }
    let words = entry.words.map { WordKey($0) }
    self.words = words
    guard words.count > 1 else {
      (anchor, core, framePreposition, needs) = (0, words, nil, NeededWords())
      return
    }
    let anchor = Expression.anchor(of: entry.words, upos: entry.upos, isAdposition: isAdposition)
    let frame = Expression.framePreposition(
      of: entry.words, upos: entry.upos, isAdposition: isAdposition)
    self.anchor = anchor
    framePreposition = frame.map { words[$0] }
    core = words.indices.filter { $0 != frame }.map { words[$0] }
    // Any pronoun of the right person may stand for *zich*. Long words are rare ones: they come first.
    needs = NeededWords(
      words.indices.filter { $0 != anchor && entry.words[$0] != DutchGrammar.reflexive }
        .sorted { (entry.words[$1].utf8.count, $0) < (entry.words[$0].utf8.count, $1) }
        .map { words[$0] })
  }
}

extension LexicalEntry {
  /// Announces that the English will be read.
  @inline(__always)
  func prefetchEnglish() { Prefetch.memory(at: english) }
}

/// Every line found by one word.
final class Headword: Sendable {
  /// Highest layer first, in file order within a layer.
  let lines: [LexicalEntry]
  /// What each line needs; empty when none needs anything.
  private let needs: [NeededWords]
  /// The class of the word as a noun or name: the first that a line of its own gives.
  let nounClass: TermFeatures.Class?
  /// The class its first line as a common noun gives.
  let commonNounClass: TermFeatures.Class?
  /// Whether a line of its own makes it a noun or name.
  let isNominal: Bool
  /// Parts of speech of its lines as a single word, a bit each.
  private let ownParts: UInt32
  private let locations:
    (lines: Prefetch.Location, needs: Prefetch.Location, first: Prefetch.Location?)

  init(_ lines: [LexicalEntry]) {
    self.lines = lines
    needs = lines.contains(where: \.isExpression) ? lines.map(\.needs) : []
    let own = lines.filter { !$0.isExpression }.map(\.entry)
    let deciding = own.first {
      $0.features.nounClass != nil || $0.upos == .noun || $0.upos == .propn
    }
    nounClass = deciding?.features.nounClass
    isNominal = deciding != nil
    ownParts = own.reduce(0) { $0 | 1 << UInt32($1.upos.rawValue) }
    locations = (.init(lines), .init(needs), lines.first.map { .init($0) })
    commonNounClass = own.first { $0.upos == .noun }?.features.nounClass
  }

  /// Announces that the lines will be gone through.
  @inline(__always)
  func prefetch() {
    Prefetch.memory(at: locations.lines)
    Prefetch.memory(at: locations.needs)
    if let first = locations.first { Prefetch.fields(at: first) }
  }

  /// Whether a sentence may have all words of a line: most lines are ruled out without being looked at.
  @inline(__always)
  func mayMatch(_ number: Int, _ words: WordFilter) -> Bool {
    needs.isEmpty || words.mayHold(needs[number])
  }

  /// Whether a line for the single word has the part of speech.
  func isOwn(_ upos: UPOS) -> Bool { ownParts & 1 << UInt32(upos.rawValue) != 0 }
}
