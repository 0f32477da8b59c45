internal import FoundationEssentials

/// What summarizing needs to know of a language, all of it data: stop words, openings that dangle,
/// words of reporting, and what is no part of an article.
struct SummaryLanguage: Sendable {
  /// As hashes (`FoldedHash`).
  let stopWords: Set<UInt64>
  /// The same, as terms are counted by.
  let stopForms: WordNumbers
  let openings: Openings
  /// Openings of sentences that announce others.
  let announcements: Openings
  /// Openings of sentences that only say again who said what stands before them.
  let echoes: Openings
  /// Words that begin sentences and are no names, as hashes.
  let sentenceOpeners: Set<UInt64>
  /// Words of reporting and the pronouns a speaker hides behind, as hashes.
  let attribution: Set<UInt64>
  let pronouns: Set<UInt64>
  /// Words of what makes news: deaths, verdicts, records. As hashes.
  let cues: WordNumbers
  /// Words a speaker means himself by, as hashes.
  let firstPerson: Set<UInt64>
  /// Words behind which a clause of its own begins, and connectives that stand inside clauses.
  let clauseOpeners: Set<UInt64>
  let links: Set<UInt64>
  /// Words that open the end of a sentence that tells its source: those of attribution and some more,
  /// such as *blijkt*. Lower case.
  let tailWords: Set<String>
  /// The definite articles, as hashes.
  let articles: Set<UInt64>
  /// Words behind a noun that say what it belongs to, as hashes.
  let complements: Set<UInt64>
  let boilerplate: Boilerplate

  /// - Throws: `missing-resource` when there is no data for the language.
  init(_ language: String, data: DataFolder) throws(StageError) {
    let folder = data.resources(language: language)
    stopWords = Self.hashes(
      try SectionedFile(folder.appending(path: "stop-words.txt"))["words"])
    stopForms = TermIndexer.forms(of: stopWords)
    let coherence = try SectionedFile(folder.appending(path: "coherence.txt"))
    openings = Openings(free: coherence["free"], dangling: coherence["dangling"])
    announcements = Openings(free: [], dangling: coherence["announcements"])
    echoes = Openings(free: [], dangling: coherence["echoes"])
    let labels = try SectionedFile(folder.appending(path: "labels.txt"))
    sentenceOpeners = Set(
      labels["openers"].flatMap { $0.text.split(separator: " ").map { FoldedHash.of($0) } })
    let reporting = coherence["attribution"]
    attribution = Self.hashes(reporting)
    pronouns = Self.hashes(coherence["pronouns"])
    cues = TermIndexer.forms(of: Self.hashes(coherence["cues"]))
    firstPerson = Self.hashes(coherence["first-person"])
    clauseOpeners = Self.hashes(coherence["clause-openers"])
    links = Self.hashes(coherence["links"])
    tailWords = Set((reporting + coherence["tails"]).map(\.text))
    articles = Self.hashes(coherence["articles"])
    complements = Self.hashes(coherence["complements"])
    boilerplate = try Boilerplate(data: data, languages: [language])
  }

  private static func hashes(_ entries: [SectionedFile.Entry]) -> Set<UInt64> {
    Set(entries.map { FoldedHash.of($0.text) })
  }
}
