internal import FoundationEssentials

/// What summarizing needs to know of a language, all of it data: stop words, openings that dangle,
/// words of reporting, and what is no part of an article.
struct SummaryLanguage: Sendable {
  /// As hashes (`FoldedHash`).
  let stopWords: Set<UInt64>
  let openings: Openings
  /// Openings of sentences that announce others.
  let announcements: Openings
  /// Lower case.
  let attribution: Set<String>
  let pronouns: Set<String>
  /// Words that open the end of a sentence that tells its source: those of attribution and some more,
  /// such as *blijkt*. Lower case.
  let tailWords: Set<String>
  /// The definite articles, lower case.
  let articles: Set<String>
  let boilerplate: Boilerplate

  /// - Throws: `missing-resource` when there is no data for the language.
  init(_ language: String, data: DataFolder) throws(StageError) {
    let folder = data.resources(language: language)
    stopWords = Set(
      try SectionedFile(folder.appending(path: "stop-words.txt"))["words"].map {
        FoldedHash.of($0.text)
      })
    let coherence = try SectionedFile(folder.appending(path: "coherence.txt"))
    openings = Openings(free: coherence["free"], dangling: coherence["dangling"])
    announcements = Openings(free: [], dangling: coherence["announcements"])
    attribution = Set(coherence["attribution"].map(\.text))
    pronouns = Set(coherence["pronouns"].map(\.text))
    tailWords = attribution.union(coherence["tails"].map(\.text))
    articles = Set(coherence["articles"].map(\.text))
    boilerplate = try Boilerplate(data: data, languages: [language])
  }
}
