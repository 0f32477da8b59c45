import Foundation
import Testing

@testable import Kernzin

@Suite struct OpeningsTests {
  /// Every pattern of the data files is right about the sentence that motivated it.
  @Test(arguments: ["nl", "en"], ["free", "dangling"])
  func examplesAreDecidedAsTheyStand(language: String, section: String) throws {
    let data = try #require(DataFolder.find())
    let file = try SectionedFile(
      data.resources(language: language).appending(path: "coherence.txt"))
    let words = try SummaryFixture.language(language)
    #expect(!file[section].isEmpty)
    for entry in file[section] {
      #expect(!entry.example.isEmpty, "line \(entry.line) has no example")
      let text = try SummaryFixture.text([entry.example], language: language)
      #expect(
        words.openings.matches(0, of: text) == (section == "dangling"),
        "\(entry.text): \(entry.example)")
    }
  }

  @Test(arguments: ["nl", "en"])
  func announcementsAreBarred(language: String) throws {
    let data = try #require(DataFolder.find())
    let file = try SectionedFile(
      data.resources(language: language).appending(path: "coherence.txt"))
    #expect(!file["announcements"].isEmpty)
    for entry in file["announcements"] {
      let coherence = try SummaryFixture.coherence([entry.example], language: language)
      #expect(coherence.barred[0] != nil, "\(entry.text): \(entry.example)")
    }
  }

  @Test(arguments: [
    "Er vielen drie doden bij de brand.", "Het kabinet trekt geld uit.", "Zijn er nog vragen?",
    "Dit jaar komen er meer bezoekers.", "De brug is dicht.", "\"Er is geen geld\", zegt Prins.",
    "Foto's tonen de dader.",
  ])
  func whatStandsByItselfIsFree(sentence: String) throws {
    let coherence = try SummaryFixture.coherence(["De brug is al drie weken dicht. | \(sentence)"])
    #expect(!coherence.hangs[1])
  }

  @Test(arguments: [
    "'Hij wist van niets', zegt Prins.", "(Dat is volgens de gemeente te laat.)", "Het wordt mei.",
    "Zo’n boete is niet nieuw.", "MAAR DE BRUG BLIJFT DICHT.", "daarmee is de kous af.",
  ])
  func quotesCaseAndApostrophesHideNothing(sentence: String) throws {
    let coherence = try SummaryFixture.coherence(["De brug is al drie weken dicht. | \(sentence)"])
    #expect(coherence.hangs[1])
  }

  /// What goes on from a title that is not printed.
  @Test func anArticleBeginsWithACapital() throws {
    let coherence = try SummaryFixture.coherence([
      "over de brug is niets besloten. | De raad stemt er donderdag over."
    ])
    #expect(coherence.barred == ["fragment", nil])
    #expect(
      try SummaryFixture.coherence(["'s Avonds is de brug over het kanaal dicht."]).barred == [nil])
  }

  @Test func theFirstSentenceHangsOnNothing() throws {
    #expect(try !SummaryFixture.coherence(["Hij wist van niets."]).hangs[0])
  }

  /// Every link of the data leans in its example, and not where it joins two clauses.
  @Test func linksLeanFromInside() throws {
    let data = try #require(DataFolder.find())
    let file = try SectionedFile(data.resources(language: "nl").appending(path: "coherence.txt"))
    #expect(!file["links"].isEmpty)
    let lead = "De gemeente sluit de brug."
    for entry in file["links"] {
      #expect(
        try SummaryFixture.coherence(["\(lead) | \(entry.example)"]).hangs[1], "\(entry.text)")
      let joined = "De stad betaalt, maar \(entry.text) wacht iedereen."
      #expect(try !SummaryFixture.coherence(["\(lead) | \(joined)"]).hangs[1], "\(entry.text)")
    }
  }

  /// Words and openings of the data are found in their examples.
  @Test(arguments: ["nl", "en"])
  func examplesHoldTheirEntry(language: String) throws {
    let data = try #require(DataFolder.find())
    let file = try SectionedFile(
      data.resources(language: language).appending(path: "coherence.txt"))
    let words = try SummaryFixture.language(language)
    let sections = [
      "cues", "first-person", "complements", "echoes", "claims", "author-notes",
      "announcement-ends",
    ]
    for section in sections {
      #expect(!file[section].isEmpty || (section, language) == ("echoes", "en"))
      for entry in file[section] {
        let text = try SummaryFixture.text([entry.example], language: language)
        let held: Bool =
          switch section {
          case "cues": text.sentences[0].hasCue
          case "first-person": text.words(of: 0).contains(where: words.firstPerson.contains)
          case "claims":
            text.words(of: 0).contains {
              (words.voices[$0] ?? 0) & Opinion.Voice.claim.rawValue > 0
            }
          case "author-notes": text.words(of: 0).contains(where: words.authorNotes.contains)
          case "announcement-ends":
            words.announcementEnds.contains { text.words(of: 0).suffix($0.count) == $0[...] }
          case "complements": text.words(of: 0).contains(where: words.complements.contains)
          default: words.echoes.matches(0, of: text)
          }
        #expect(held, "\(entry.text): \(entry.example)")
      }
    }
  }

  @Test(arguments: [
    ("Dat melden zij deze week in een vakblad.", Opening.echo),
    ("Dat blijkt uit onderzoek van de universiteit.", .dangling),
    ("De pijler is van beton.", .definite), ("De officier van justitie eiste een jaar.", .free),
    ("De brug is van beton.", .free), ("Spits Dario Fernandes kopte raak.", .definite),
    ("Toen Dario Fernandes kopte, was het raak.", .dangling), ("Een man keek toe.", .free),
  ])
  func openingsAreToldApart(sentence: String, opening: Opening) throws {
    let (document, sentences) = SummaryFixture.document([
      "De gemeente sluit de brug. | \(sentence)", "Zij gaat in mei weer open.",
    ])
    let language = try SummaryFixture.language()
    let text = SummaryText(document, sentences: sentences, language: language)
    let article = CoherenceArticle(text: text, language: language, trees: nil)
    #expect(Opening.all(of: article)[1] == opening)
  }

  @Test(arguments: [
    ("Bijna twee dagen lag ze in coma.", true), ("Vorig jaar kocht hij een huis.", true),
    ("In Calgary won Hiemstra de race die ze wilde.", false),
    ("Volgens De Boer weet hij van niets.", false),
    ("De man zegt dat hij van niets wist.", false),
    ("Toen de brug dichtging, zag ze de trein.", false),
  ])
  func pronounsBehindTheVerbLean(sentence: String, leans: Bool) throws {
    let coherence = try SummaryFixture.coherence(["De gemeente sluit de brug. | \(sentence)"])
    #expect(coherence.hangs[1] == leans)
  }

  @Test func aPronounThatOpensTheArticleTakesInTheNextSentence() throws {
    let article = [
      "Ze hingen ruim een uur in een boom. | Twee inzittenden van een vliegtuigje zijn gered. "
        + "| De brandweer kwam met een hoogwerker."
    ]
    #expect(try SummaryFixture.coherence(article).units == [0..<2, 2..<3])
    let late = [
      "Ternauwernood overleefde ze de ziekte. | Bijna twee dagen lag ze in coma. "
        + "| Nu wil Ria Blok dat iedereen een prik haalt. | De prik is gratis voor iedereen."
    ]
    #expect(try SummaryFixture.coherence(late).units == [0..<3, 3..<4])
  }

  /// Only at the end, and only about somebody the article does not speak of.
  @Test func authorsAreNotThoseWrittenAbout() throws {
    let note = "Ria Blok is historicus en schrijver in Zuidhaven."
    let others = [
      "De brug is dicht voor verkeer.", "De pijlers zijn van 1931.", "Zij roesten al jaren.",
    ]
    func bars(_ paragraphs: [String]) throws -> Bool {
      try SummaryFixture.coherence(paragraphs).barred.contains("author-note")
    }
    #expect(try bars(others + [note]))
    #expect(try bars(others + [note, "Meer van haar staat op de site."]))
    #expect(try !bars([others[0], note, others[1], others[2]]))
    #expect(try !bars(["Wethouder Blok sluit de brug."] + others + [note]))
  }

  @Test func treesLetVerbsAndExpletivesOff() throws {
    let (document, sentences) = SummaryFixture.document([
      "De brug is dicht. | Zijn bruggen altijd zo duur?"
    ])
    let language = try SummaryFixture.language()
    let text = SummaryText(document, sentences: sentences, language: language)
    func node(_ form: String, _ upos: UPOS, _ deprel: Deprel) -> Tree {
      Tree([Tree.Node(form: form, lemma: form, upos: upos, head: -1, deprel: deprel)])
    }
    let asVerb = [node("De", .det, .det), node("Zijn", .aux, .cop)]
    let asPronoun = [node("De", .det, .det), node("Zijn", .pron, .nmodPoss)]
    #expect(!Coherence(text, language: language, trees: asVerb).hangs[1])
    #expect(Coherence(text, language: language, trees: asPronoun).hangs[1])
  }
}

@Suite struct CoherenceRuleTests {
  private static let lead = "De gemeente sluit de brug voor drie maanden."

  @Test(arguments: [
    ("Dat was toen ook al zo.", "no-text"), ("Wat een ramp!", "too-short"),
    ("Wanneer gaat de brug over het kanaal open?", "question"),
    ("Dit zijn de tien oudste bruggen van het land:", "announcement"),
    ("Omrijden via de ringweg en het dorp", "announcement"),
    ("Vijf weetjes over de oude brug: 1.", "announcement"),
    ("Lees ook: Veerpont vaart langer door in de winter.", "side-matter"),
    ("De brug over het kanaal gezien vanaf de kade. / ANP", "announcement"),
    ("\"De brug is veel te oud voor al dat verkeer.\"", "quotation"),
    ("De \"oude brug over het kanaal is dicht.", "quotation"),
    ("Loods Het pand aan de kade staat al jaren leeg.", "crosshead"),
    ("Schade In twee pijlers zijn scheuren gevonden.", "crosshead"),
    ("Hogere kosten De tweede pijler kost het dorp miljoenen.", "crosshead"),
    ("Kees van der Prins Zuidhaven Feestje We zagen de brug al open.", "crosshead"),
    ("Ria Blok is historicus en schrijver.", "author-note"),
    ("De wethouder zegt over de pijlers van de brug het volgende.", "announcement"),
  ])
  func barred(sentence: String, rule: String) throws {
    let coherence = try SummaryFixture.coherence([Self.lead, sentence])
    #expect(coherence.barred[1] == rule)
    #expect(coherence.barred[0] == nil)
  }

  @Test func kingsHaveNumbers() throws {
    let king = "King Edward I of England built the bridge."
    #expect(
      try SummaryFixture.coherence(["The bridge is closed.", king], language: "en").barred[1] == nil
    )
  }

  @Test(arguments: [
    "\"De brug is veel te oud\", zegt wethouder Ineke de Boer.",
    "Volgens De Boer is de brug 'veel te oud' voor al het verkeer.",
    "'s Avonds is de brug dicht, en 't wordt er niet beter op.",
    "De foto's van de jongens hun auto's hangen in het café.",
    ",,De brug is veel te oud'', zegt wethouder Ineke de Boer.",
    "„De brug is veel te oud”, zegt wethouder Ineke de Boer.",
    "De \"oude\" brug is volgens Prins “een 'ramp' voor iedereen”.",
    "Volgens De Boer is de brug veel te oud.", "Krant Het Parool schrijft over de brug.",
    "In De wereld draait door zat wethouder De Boer aan tafel.",
    "Ineke de Boer, wethouder in Zuidhaven, noemt de brug een ramp.",
    "Kees Prins, Ria Blok en Jan Kuijt wonen naast de brug.",
    "Acteur Van den Berg woont naast de brug.", "Bij Het Parool werken twee lezers van de brug.",
    "De wethouder is historicus en schrijver van beroep.",
    "De scheuren in de brug zijn groter dan de volgende.",
  ])
  func allowed(sentence: String) throws {
    let coherence = try SummaryFixture.coherence([Self.lead, sentence])
    #expect(coherence.barred[1] == nil)
    #expect(!coherence.hangs[1])
  }

  /// *'… ."* and a stray apostrophe: what stands behind them is judged as if they were not there.
  @Test(arguments: [
    "'De brug is al jaren veel te oud, Theodor.\"",
    "De 'brug is al jaren veel te oud. | Dat zegt hij. | Nu.",
  ])
  func oneWrongQuoteSpoilsNoMore(first: String) throws {
    let later = "\"De brug over het kanaal is te oud. | De pijlers van de brug roesten al jaren.\""
    let coherence = try SummaryFixture.coherence(["\(Self.lead) | \(first) | \(later)"])
    #expect(coherence.barred.suffix(2) == ["quotation", "quotation"])
  }

  @Test func aQuotationOverSentencesIsOneUnit() throws {
    let coherence = try SummaryFixture.coherence([
      Self.lead,
      "\"De brug is veel te oud. | Ik slaap er niet van\", zegt wethouder De Boer. | De raad zwijgt.",
    ])
    #expect(coherence.units == [0..<1, 1..<3, 3..<4])
    #expect(coherence.barred[1] == nil && coherence.barred[2] == nil)
  }

  /// Who speaks in front can do without the quotation, who speaks behind it cannot.
  @Test func aBareQuotationNeedsItsSpeaker() throws {
    let before = try SummaryFixture.coherence([
      Self.lead, "Wethouder De Boer reageert geschrokken. | 'Ik slaap er al weken niet van.'",
    ])
    #expect(before.hangs[2] && before.barred[2] == nil)
    #expect(before.units.contains(1..<2))
    let after = try SummaryFixture.coherence([
      Self.lead, "'Ik slaap er al weken niet van.' | Dat zegt wethouder De Boer aan de telefoon.",
    ])
    #expect(after.units.contains(1..<3))
  }

  @Test func lettersAreToldBySignatures() throws {
    let signed = [
      "Ria van der Blok, Zuidhaven Borden lezen is een kunst die niemand meer kent.",
      "J. Prins, Oosterzand Wie de brug wil sparen, moet nu betalen.",
    ]
    let letters = try SummaryFixture.coherence([Self.lead] + signed)
    #expect(letters.barred == [nil, "signature", "signature"])
    let article = try SummaryFixture.coherence([Self.lead, signed[0]])
    #expect(article.barred[1] == nil)
  }

  /// In an interview an answer without quotation marks would be what the writer says.
  @Test func answersWithoutMarksStayOut() throws {
    let questions = ["Waarom stopte u met schaatsen?", "Wat doet u nu de hele dag?"]
    let answers = [
      "Ik was leeg en moe, elke dag opnieuw.",
      "\"Ik geef les aan groep zeven\", zegt Hiemstra, en ze lacht.",
    ]
    let interview = try SummaryFixture.coherence([
      Self.lead, questions[0], answers[0], questions[1], answers[1],
    ])
    #expect(interview.barred[2] == "unmarked-answer")
    #expect(interview.barred[4] == nil)
    let column = try SummaryFixture.coherence([Self.lead, answers[0]])
    #expect(column.barred[1] == nil)
  }

  @Test func longQuotationsStayOut() throws {
    let coherence = try SummaryFixture.coherence([
      Self.lead,
      "'Ik slaap er niet van. | De brug is oud. | Het staal roest weg. | Iemand moet iets doen', "
        + "zegt De Boer.",
    ])
    #expect((1...4).allSatisfy { coherence.barred[$0] != nil })
  }

  @Test func aSpeakerBehindAPronounHangs() throws {
    let coherence = try SummaryFixture.coherence(
      [Self.lead, "\"De brug is veel te oud voor dit verkeer\", zegt zij. | De raad zwijgt."])
    #expect(coherence.hangs[1])
    #expect(!coherence.hangs[2])
    let english = try SummaryFixture.coherence(
      ["The bridge is closed.", "\"The bridge is far too old for this,\" she said."],
      language: "en")
    #expect(english.hangs[1])
  }

  @Test func aQuotationOpenedInEveryParagraphIsSound() throws {
    let coherence = try SummaryFixture.coherence([
      Self.lead, "\"De brug is veel te oud, zegt De Boer altijd.",
      "De raad zwijgt er al jaren over.",
    ])
    #expect(coherence.barred[1] == "quotation")
    #expect(coherence.barred[2] == nil)
  }

  @Test func rulesHaveDifferentNames() {
    #expect(Set(Coherence.rules.map { $0.name }).count == Coherence.rules.count)
  }
}
