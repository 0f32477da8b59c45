/// How often the English of each glossary line stands in human translations of the sentences the
/// line was chosen in.
///
/// A line that is chosen often and found rarely has a wrong default, lacks a sense, or covers for an
/// expression nobody has written; what the translators wrote instead is listed beside it. Not every
/// finding is a defect: translators are free, lines are not.
public struct GlossaryEvidence {
  /// What was seen of one line.
  public struct Finding: Sendable, Hashable {
    public var origin: EntryOrigin
    public var lemma: String
    public var upos: UPOS
    public var english: String
    /// Sentences the line was chosen in.
    public var chosen: Int
    /// Those that have the first English in their translation.
    public var found: Int
    /// Those that have not the first, but a synonym.
    public var foundSynonym: Int
    /// Words of the translations that lack it, most telling first, with the number of sentences.
    public var candidates: [TypicalWord]

    public var missed: Int { chosen - found - foundSynonym }
    /// Misses weighed by their share: a line wrong nine times in ten goes before one that is wrong
    /// as often but right as often.
    public var impact: Double {
      chosen == 0 ? 0 : Double(missed) * Double(missed) / Double(chosen)
    }
  }

  private struct Record {
    var term: Term
    var chosen = 0
    var found = 0
    var foundSynonym = 0
    var missedIn: [Int] = []
  }

  private let wordForms: EnglishWordForms
  private var forms: [String: Set<String>] = [:]
  private var records: [EntryOrigin: Record] = [:]
  private var association = WordAssociation()
  /// Sentence pairs added.
  public private(set) var sentences = 0

  init(wordForms: EnglishWordForms) { self.wordForms = wordForms }

  /// - Throws: `missing-resource` when the English tables are not there.
  public init(resources: Resources) throws(StageError) {
    self.init(wordForms: try resources.englishWordForms())
  }

  /// Adds one sentence pair.
  ///
  /// - Parameters:
  ///   - terms: what `map-terms` made of the Dutch.
  ///   - reference: the English of a translator.
  public mutating func add(_ terms: [Term], reference: String) {
    let reference = Set(EnglishWordForms.words(in: reference))
    var explained: Set<String> = []
    var seen: Set<EntryOrigin> = []
    for term in terms {
      let isFirst = stands(term.english, in: reference, explained: &explained)
      let isSynonym =
        !isFirst
        && term.alternatives.contains { stands($0, in: reference, explained: &explained) }
      guard case .entry(let origin) = term.source, seen.insert(origin).inserted else { continue }
      var record = records[origin] ?? Record(term: term)
      record.chosen += 1
      if isFirst {
        record.found += 1
      } else if isSynonym {
        record.foundSynonym += 1
      } else {
        record.missedIn.append(sentences)
      }
      records[origin] = record
    }
    association.add(reference.subtracting(explained))
    sentences += 1
  }

  private mutating func stands(
    _ english: String, in reference: Set<String>, explained: inout Set<String>
  ) -> Bool {
    var covered: Set<String> = []
    for word in wordForms.tellingWords(of: english) {
      let forms: Set<String>
      if let known = self.forms[word] {
        forms = known
      } else {
        forms = wordForms.forms(of: word)
        self.forms[word] = forms
      }
      let here = forms.intersection(reference)
      if here.isEmpty { return false }
      covered.formUnion(here)
    }
    explained.formUnion(covered)
    return true
  }

  /// Lines with misses, greatest impact first.
  ///
  /// - Parameters:
  ///   - top: how many lines at most.
  ///   - candidates: how many words to give beside each.
  public func findings(top: Int = .max, candidates: Int = 8) -> [Finding] {
    var findings: [Finding] = []
    for (origin, record) in records where !record.missedIn.isEmpty {
      findings.append(
        Finding(
          origin: origin, lemma: record.term.lemma, upos: record.term.upos,
          english: record.term.english, chosen: record.chosen, found: record.found,
          foundSynonym: record.foundSynonym, candidates: []))
    }
    findings.sort { a, b in
      a.impact == b.impact
        ? (a.origin.file, a.origin.line) < (b.origin.file, b.origin.line) : a.impact > b.impact
    }
    return findings.prefix(top).map { finding in
      var finding = finding
      let missed = records[finding.origin]?.missedIn ?? []
      finding.candidates = association.typical(of: missed, top: candidates)
      return finding
    }
  }

  /// Lines chosen at least once, and how often one was chosen with its English in the translation.
  public var totals: (lines: Int, chosen: Int, found: Int) {
    records.values.reduce(into: (records.count, 0, 0)) {
      $0.1 += $1.chosen
      $0.2 += $1.found + $1.foundSynonym
    }
  }
}
