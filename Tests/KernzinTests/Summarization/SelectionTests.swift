import Testing

@testable import Kernzin

@Suite struct SelectionTests {
  private static let article = [
    "De gemeente Zuidhaven sluit de oude brug over het kanaal voor drie maanden.",
    "Inspecteurs vonden dinsdag scheuren in twee van de vier pijlers van de brug. "
      + "| Zij schrokken van de omvang van de schade.",
    "Wethouder Ineke de Boer noemt de scheuren in de pijlers een verrassing voor iedereen.",
    "\"De brug is veel te oud voor al dat verkeer\", zegt de wethouder. | Wat nu?",
    "Automobilisten moeten tot de zomer omrijden via de ringweg en het dorp Oosterzand.",
    "Een aannemer uit Breda begint in mei met het herstel van de pijlers, voor 2 miljoen euro.",
  ]

  private func selector(
    _ sentences: Int? = nil, words: Int? = nil, share: Double? = nil
  ) -> SentenceSelector {
    SentenceSelector(budget: SummaryBudget(sentences: sentences, words: words, share: share))
  }

  @Test(arguments: 1...8, [5, 9, 14, 20, 40, 100])
  func budgetsHoldTogether(sentences: Int, words: Int) throws {
    let chosen = try SummaryFixture.choose(Self.article, by: selector(sentences, words: words))
    let text = try SummaryFixture.text(Self.article)
    #expect(!chosen.isEmpty)
    #expect(chosen.count <= sentences)
    let total = chosen.reduce(0) { $0 + text.sentences[$1].length }
    let barred = try SummaryFixture.coherence(Self.article).barred
    let shortest = text.sentences.indices.filter { barred[$0] == nil }.map {
      text.sentences[$0].length
    }.min()
    #expect(total <= words || (chosen.count == 1 && total == shortest))
    #expect(chosen == chosen.sorted())
  }

  @Test(
    arguments: [(nil, 0.25, 2), (nil, 0.01, 1), (5, 0.25, 2), (1, 0.5, 1)] as [(Int?, Double, Int)])
  func aShareIsRoundedDown(sentences: Int?, share: Double, count: Int) throws {
    let chosen = try SummaryFixture.choose(Self.article, by: selector(sentences, share: share))
    #expect(chosen.count == count)
  }

  @Test func whatHangsStandsBehindItsSupport() throws {
    for limit in 1...8 {
      let chosen = try SummaryFixture.choose(Self.article, by: selector(limit))
      if chosen.contains(2) { #expect(chosen.contains(1)) }
      #expect(!chosen.contains(5))
    }
  }

  @Test(arguments: [["Ja."], ["Hij zweeg.", "Waarom?"], ["Foto: Jan", "\"Nee", "Wie weet?"]])
  func shortTextsGiveTheirLead(paragraphs: [String]) throws {
    #expect(
      try SummaryFixture.choose(paragraphs, by: selector(2)) == Array(paragraphs.indices.prefix(2)))
  }

  @Test func whereEverythingIsBarredTheLeadRemains() throws {
    let questions = (1...6).map { "Waarom is brug nummer \($0) over het kanaal dicht?" }
    let chosen = try SummaryFixture.choose(questions, by: selector(2))
    #expect(chosen == [0, 1])
  }

  @Test func noSentencesGiveNoSummary() throws {
    #expect(try SummaryFixture.choose([], by: selector(3)).isEmpty)
  }

  @Test func repetitionsAreLeftOut() throws {
    let caption =
      "De gemeente Zuidhaven sluit de oude brug over het kanaal voor drie lange maanden."
    let chosen = try SummaryFixture.choose(
      [Self.article[0], caption] + Self.article[1...], by: selector(3))
    #expect(chosen.contains(0) != chosen.contains(1))
  }

  @Test func forcedTermsAreThere() throws {
    var forcing = selector(2)
    forcing.forced = TermFilter(["Breda"])
    let one = try SummaryFixture.choose(Self.article, by: forcing)
    #expect(one.contains(7))
    forcing.forced = TermFilter(["de ringweg", "BREDA"])
    let both = try SummaryFixture.choose(Self.article, by: forcing)
    #expect(both == [6, 7])
    forcing.forced = TermFilter(["Parijs"])
    let none = try SummaryFixture.choose(Self.article, by: forcing)
    #expect(none.count == 2)
  }

  @Test func forbiddenTermsAreNot() throws {
    var forbidding = selector(8)
    forbidding.forbidden = TermFilter(["pijlers", "oude brug"])
    let chosen = try SummaryFixture.choose(Self.article, by: forbidding)
    #expect(!chosen.isEmpty && Set(chosen).isDisjoint(with: [0, 1, 3, 7]))
  }

  @Test func anArticleOfForbiddenSentencesIsAnError() throws {
    var options = OptionReader([
      .init(
        key: OptionValue(.scalar("forbid")),
        value: OptionValue(.list([OptionValue(.scalar("brug"))])))
    ])
    let data = try #require(DataFolder.find())
    let stage = try Summarize(options: &options, resources: Resources(data: data))
    var (document, _) = SummaryFixture.document(["De brug is dicht.", "Een brug is open."])
    document.salience = [1, 0.5]
    do {
      try stage.process(&document)
      Issue.record("summarized")
    } catch { #expect(error.code == "all-forbidden") }
  }

  @Test func aQuotationMayBeWorthTwoPlaces() throws {
    let article = [
      "De oude brug over het kanaal in Zuidhaven gaat dicht wegens scheuren.",
      "\"Het staal van de pijlers roest sneller dan onze ingenieurs hadden berekend. | Het herstel "
        + "kost de stad miljoenen en duurt tot de zomer\", zegt wethouder Ineke de Boer.",
      "Op de markt stond zaterdag een kraam met kaas en noten uit Friesland.",
      "Bij de bakker kochten bezoekers taart met slagroom voor bij de koffie.",
      "De ingenieurs denken dat het staal van de pijlers tot de zomer blijft roesten.",
      "Het herstel van de pijlers kost miljoenen, zegt wethouder De Boer.",
    ]
    var loyal = selector(3)
    loyal.loyalty = 0
    let chosen = try SummaryFixture.choose(article, by: loyal)
    #expect(chosen == [0, 1, 2])
  }

  /// A paragraph that has been told makes room for another one.
  @Test func aParagraphTellsOneThing() throws {
    let article = [
      "De gemeente Zuidhaven sluit de oude brug over het kanaal voor drie maanden.",
      "Inspecteurs vonden scheuren in alle pijlers van de brug over het kanaal. "
        + "| Onder het wegdek van de brug roest het staal van elke pijler.",
      "Een aannemer uit Breda begint na de zomer met het herstel van alle pijlers.",
      "Op de markt stond zaterdag een kraam met noten uit Friesland.",
    ]
    var crowded = selector(3)
    crowded.crowding = 0
    crowded.loyalty = 0
    var spread = crowded
    spread.crowding = 2
    #expect(try SummaryFixture.choose(article, by: crowded) == [0, 1, 2])
    #expect(try SummaryFixture.choose(article, by: spread) == [0, 1, 3])
  }

  @Test func longArticlesAreNoProblem() throws {
    let paragraphs = (0..<2_000).map {
      "Bericht \($0) gaat over dijk \($0 % 97) bij dorp \($0 % 89) en sluis \($0 % 83) in gebied \($0 % 7)."
    }
    let chosen = try SummaryFixture.choose(paragraphs, by: selector(share: 0.005))
    #expect((1...10).contains(chosen.count))
  }
}
