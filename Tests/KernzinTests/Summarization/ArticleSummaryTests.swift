import Testing

@testable import Kernzin

@Suite struct ArticleSummaryTests {
  static let articles = [
    "news", "interview", "live-blog", "sports", "column", "press-release", "court", "science",
    "obituary", "listicle", "editorial", "letter", "opinion-column",
  ]

  private func summarize(_ name: String, _ limits: [String: String]) throws -> Document {
    let data = try #require(DataFolder.find())
    let resources = Resources(data: data)
    let input = try TestFiles.text("Articles/\(name)/input.txt")
    var none = OptionReader()
    var budget = OptionReader(
      limits.map { .init(key: OptionValue(.scalar($0)), value: OptionValue(.scalar($1))) })
    let pipeline = try Pipeline([
      Normalize(options: &none, resources: resources),
      Segment(options: &none, resources: resources),
      ScoreSalience(options: &none, resources: resources),
      Summarize(options: &budget, resources: resources),
    ])
    return try pipeline.run(try TextReader().read(Array(input.utf8), id: name))
  }

  /// Articles of different kinds with the summary a reader accepted.
  @Test(arguments: articles)
  func summariesAreThoseAccepted(name: String) throws {
    let document = try summarize(name, ["sentences": "3"])
    let text = TextWriter().write(
      document, run: RunDescription(pipeline: "summarize-dutch", engine: "test"))
    try TestFiles.expect(text, matches: "Articles/\(name)/summary.txt")
  }

  /// What becomes of them in English today, whole: a change for the worse shows where it is made.
  @Test(arguments: articles)
  func englishIsThatOfToday(name: String) throws {
    let input = try TestFiles.text("Articles/\(name)/input.txt")
    let article = try TextReader().read(Array(input.utf8), id: name)
    let lines = try #require(try Engine.translated(article).translations).compactMap { $0?.text }
    #expect(lines.count > 3)
    try TestFiles.expect(
      lines.joined(separator: "\n") + "\n", matches: "Articles/\(name)/english.txt")
  }

  /// Whatever the budget, no summary opens a sentence on a bare pronoun, and quotes are balanced:
  /// looked at from outside, with none of the code that chose.
  @Test(arguments: articles, [1, 2, 4, 7])
  func summariesNeverDangle(name: String, limit: Int) throws {
    let document = try summarize(name, ["sentences": "\(limit)"])
    let sentences = try #require(document.sentences)
    let chosen = try #require(document.summary).sentences
    #expect((1...limit).contains(chosen.count))
    let starts = [
      "Hij ", "Zij ", "Ze ", "Dat ", "Dit ", "Die ", "Maar ", "Daarvoor ", "Ook ", "Daarna ",
    ]
    for index in chosen where index > 0 && !chosen.contains(index - 1) {
      let text = document.text[sentences[index].range]
      #expect(!starts.contains { text.hasPrefix($0) }, "\(text)")
    }
    let summary = chosen.map { document.text[sentences[$0].range] }.joined(separator: " ")
    #expect(summary.count { $0 == "\"" } % 2 == 0, "\(summary)")
  }

  /// Of the sentences an editor would print (`gold.txt`, three an article, as they stand), so many are
  /// in the summaries; a change that loses some has to say why.
  @Test func summariesKeepWhatAnEditorWould() throws {
    var kept = 0
    for name in Self.articles {
      let input = try TestFiles.text("Articles/\(name)/input.txt")
      let gold = try TestFiles.text("Articles/\(name)/gold.txt").split(separator: "\n")
      #expect(gold.count == 3 && gold.allSatisfy { input.contains($0) }, "\(name)")
      let summary = try TestFiles.text("Articles/\(name)/summary.txt").split(separator: "\n")
      kept += gold.count { summary.contains($0) }
    }
    #expect(kept >= 31, "\(kept) of \(3 * Self.articles.count)")
  }

  /// What the writer of an article that argues claims, in his own words, is in its summary: the last line of
  /// its `gold.txt`.
  @Test(arguments: ["column", "editorial", "letter", "opinion-column"])
  func summariesHoldTheClaim(name: String) throws {
    let gold = try TestFiles.text("Articles/\(name)/gold.txt").split(separator: "\n")
    let summary = try TestFiles.text("Articles/\(name)/summary.txt").split(separator: "\n")
    #expect(try summary.contains(#require(gold.last)))
  }

  private static let budgets: [[String: String]] =
    [1, 2, 5, 50].map { ["sentences": "\($0)"] }
    + [1, 12, 25, 40, 80, 10_000].map { ["words": "\($0)"] }
    + ["0.01", "0.1", "0.33", "0.9"].map { ["share": $0] }
    + [(1, 30), (2, 25), (3, 60), (9, 40)].map { ["sentences": "\($0.0)", "words": "\($0.1)"] }
    + [["sentences": "4", "words": "70", "share": "0.1"]]

  /// No limit is ever exceeded; only where no sentence is short enough, one comes out all the same.
  @Test(arguments: articles, budgets)
  func budgetsAreNeverExceeded(name: String, limits: [String: String]) throws {
    let document = try summarize(name, limits)
    let sentences = try #require(document.sentences)
    let chosen = try #require(document.summary).sentences
    let lengths = sentences.map {
      document.text[$0.range].split(whereSeparator: \.isWhitespace).count
    }
    #expect(!chosen.isEmpty && chosen == Set(chosen).sorted())
    if let most = limits["sentences"].flatMap({ Int($0) }) { #expect(chosen.count <= most) }
    if let share = limits["share"].flatMap({ Double($0) }) {
      #expect(chosen.count <= max(1, Int(share * Double(sentences.count))))
    }
    if let most = limits["words"].flatMap({ Int($0) }) {
      let words = chosen.reduce(0) { $0 + lengths[$1] }
      #expect(words <= most || (chosen.count == 1 && lengths[chosen[0]] > most && most <= 12))
    }
  }

  @Test(arguments: articles)
  func theLastNameOfAnArticleCanBeForcedAndForbidden(name: String) throws {
    let document = try summarize(name, ["sentences": "3"])
    let sentences = try #require(document.sentences)
    // Credits and headings are never printed, whatever is forced.
    let words = sentences.map { document.text[$0.range] }.filter { $0.hasSuffix(".") }
      .flatMap { $0.split(separator: " ").dropFirst() }
    let term = try #require(
      words.last { $0.count > 3 && $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter } })
    func holds(_ limits: [String: String]) throws -> Bool {
      let found = try summarize(name, limits)
      let summary = try #require(found.summary).sentences
      #expect((1...3).contains(summary.count))
      return summary.contains { found.text[sentences[$0].range].contains(term) }
    }
    #expect(try holds(["sentences": "3", "force": "\(term)"]))
    #expect(try !holds(["sentences": "3", "forbid": "\(term)"]))
  }
}
