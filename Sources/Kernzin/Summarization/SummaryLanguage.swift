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
  /// Last words of such sentences, as hashes.
  let announcementEnds: [[UInt64]]
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
  /// Whose words a word tells of: `Opinion.Voice`.
  let voices: WordNumbers
  /// What articles that argue are labeled with.
  let opinionLabels: OpinionLabels
  /// Verbs behind the name of who wrote an article, at its end, as hashes.
  let authorNotes: Set<UInt64>
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
    announcementEnds = coherence["announcement-ends"].map {
      $0.text.split(separator: " ").map { FoldedHash.of($0) }
    }
    echoes = Openings(free: [], dangling: coherence["echoes"])
    let labels = try SectionedFile(folder.appending(path: "labels.txt"))
    sentenceOpeners = Set(
      labels["openers"].flatMap { $0.text.split(separator: " ").map { FoldedHash.of($0) } })
    let reporting = coherence["attribution"]
    attribution = Self.hashes(reporting)
    pronouns = Self.hashes(coherence["pronouns"])
    cues = TermIndexer.forms(of: Self.hashes(coherence["cues"]))
    firstPerson = Self.hashes(coherence["first-person"])
    voices = Self.voices([
      (.firstPerson, firstPerson), (.claim, Self.hashes(coherence["claims"])),
      (.attribution, attribution),
    ])
    opinionLabels = OpinionLabels(labels["opinions"])
    authorNotes = Self.hashes(coherence["author-notes"])
    clauseOpeners = Self.hashes(coherence["clause-openers"])
    links = Self.hashes(coherence["links"])
    tailWords = Set((reporting + coherence["tails"]).map(\.text))
    articles = Self.hashes(coherence["articles"])
    complements = Self.hashes(coherence["complements"])
    boilerplate = try Boilerplate(data: data, languages: [language])
  }

  private static func voices(_ words: [(Opinion.Voice, Set<UInt64>)]) -> WordNumbers {
    var voices: [UInt64: Opinion.Voice] = [:]
    for (voice, hashes) in words {
      for hash in hashes { voices[hash, default: []].insert(voice) }
    }
    var numbers = WordNumbers()
    for (hash, voice) in voices { numbers.insert(hash, voice.rawValue) }
    return numbers
  }

  private static func hashes(_ entries: [SectionedFile.Entry]) -> Set<UInt64> {
    Set(entries.map { FoldedHash.of($0.text) })
  }
}
