import Testing

@testable import Kernzin

@Suite struct TextReaderTests {
  private func read(_ text: String) throws -> Document {
    try TextReader().read(Array(text.utf8), id: "test")
  }

  @Test func dateHeaderIsMetadata() throws {
    let document = try read(" date 2021-05 De minister sprak.\n\nZij zweeg daarna.")
    #expect(document.metadata.date == "2021-05")
    #expect(document.metadata.title == nil)
    #expect(document.text.string == "De minister sprak.\n\nZij zweeg daarna.")
  }

  @Test func dateHeaderMayHoldADay() throws {
    #expect(
      try read("date 2021-05-17\n\nBrug dicht\n\nDe brug is dicht.").metadata.date == "2021-05-17")
  }

  @Test(arguments: [
    "date 2021-13 De brug is dicht.", "date palm trees grow here.", "dates 2021-05 x",
  ])
  func whatOnlyLooksLikeADateHeaderIsText(text: String) throws {
    let document = try read(text)
    #expect(document.metadata.date == nil)
    #expect(document.text.string == text)
  }

  @Test func firstLineBeforeABlankLineIsTheTitle() throws {
    let document = try read(
      "'Haal die prik'. Griep in Zeeland\n\nDe griep rukt op. Dat meldt de GGD.\n")
    #expect(document.metadata.title == "'Haal die prik'. Griep in Zeeland")
    #expect(document.text.string == "De griep rukt op. Dat meldt de GGD.")
  }

  @Test(arguments: [
    "De brug gaat dicht.\n\nDat meldt de gemeente.",
    "De brug gaat dicht\nDat meldt de gemeente.",
    "De brug gaat dicht\n",
    "- melk\n\n- brood",
  ])
  func aSentenceOrALoneLineIsNoTitle(text: String) throws {
    #expect(try read(text).metadata.title == nil)
  }

  @Test func titleOfFrontMatterWinsAndIsNotRepeated() throws {
    let document = try read(
      "---\ntitle: \"Brug dicht\"\ndate: 2023-02-01T10:00:00Z\nsectie: regio\n---\n\nBrug dicht\n\nDe brug is dicht."
    )
    #expect(document.metadata.title == "Brug dicht")
    #expect(document.metadata.date == "2023-02-01")
    #expect(document.metadata.other == [.init(key: "sectie", value: "regio")])
    #expect(document.text.string == "De brug is dicht.")
  }

  @Test func frontMatterListsAreJoined() throws {
    let document = try read("---\ntags:\n  - brug\n  - water\n---\nDe brug is dicht.")
    #expect(document.metadata.other == [.init(key: "tags", value: "brug, water")])
  }

  @Test(arguments: ["---\nDe brug is dicht.", "---\nzomaar een zin\n---\nDe brug is dicht."])
  func whatIsNoFrontMatterIsText(text: String) throws {
    let document = try read(text)
    #expect(document.metadata.other.isEmpty)
    #expect(document.text.string.contains("---"))
  }

  @Test(arguments: [
    ("importheffing - Trump dreigt met hogere prijzen.", "Trump dreigt met hogere prijzen."),
    (
      "Ajax - Feyenoord eindigde in een gelijkspel.", "Ajax - Feyenoord eindigde in een gelijkspel."
    ),
    ("thee - of koffie - is er altijd.", "thee - of koffie - is er altijd."),
  ])
  func aKickerIsMetadata(line: String, text: String) {
    #expect(Dateline(opening: line[...]).map { String($0.rest) } ?? line == text)
  }

  @Test func datelineIsMetadata() throws {
    let document = try read("UTRECHT (ANP) - De brug is dicht.")
    #expect(document.metadata.other == [.init(key: "dateline", value: "UTRECHT (ANP)")])
    #expect(document.text.string == "De brug is dicht.")
    #expect(
      try read("De brug - een oude - is dicht.").text.string == "De brug - een oude - is dicht.")
  }

  @Test func hardWrappedLinesAreJoined() throws {
    let text = """
      De gemeente sluit de brug over het kanaal voor zeker drie maanden, omdat
      de pijlers verzakken. Automobilisten moeten omrijden via de rondweg.
      Wethouder De Boer noemt dat vervelend, maar onvermijdelijk.

      Fietsers kunnen wel over de noodbrug die ernaast komt te liggen, meldt
      de gemeente.
      """
    #expect(
      try read(text).text.string == """
        De gemeente sluit de brug over het kanaal voor zeker drie maanden, omdat de pijlers verzakken. \
        Automobilisten moeten omrijden via de rondweg. Wethouder De Boer noemt dat vervelend, maar \
        onvermijdelijk.

        Fietsers kunnen wel over de noodbrug die ernaast komt te liggen, meldt de gemeente.
        """)
  }

  @Test func oneParagraphALineStaysApart() throws {
    let text = """
      De gemeente sluit de brug over het kanaal voor zeker drie maanden.
      Omrijden
      Automobilisten moeten omrijden via de rondweg. Fietsers niet.
      """
    #expect(try read(text).text.string.split(separator: "\n\n").count == 3)
  }

  @Test func listItemsOfWrappedTextStayApart() throws {
    let text = """
      Neem naar het strand ten minste deze dingen mee, anders wordt het
      niets met de dag:
      - een fles water die groot genoeg is voor iedereen die met u mee
      gaat
      - een hoed
      """
    #expect(try read(text).text.string.split(separator: "\n\n").count == 3)
  }

  @Test func lineEndsNullsAndControlsAreCleaned() throws {
    #expect(
      try read("\u{FEFF}De\0 brug\u{1B} is dicht.\r\n\r\nDat\u{85}meldt zij.").text.string
        == "De brug is dicht.\n\nDat meldt zij.")
  }

  @Test func invalidBytesAreReplacedAndCounted() throws {
    let document = try TextReader().read(
      Array("De brug ".utf8) + [0xF8, 0xFF] + Array(" is dicht.".utf8), id: "x")
    #expect(document.text.string.hasPrefix("De brug "))
    #expect(document.text.string.hasSuffix(" is dicht."))
  }

  @Test(arguments: [
    "", " \n\t\r\n", "\0\0\0", "date 2021-05 \n", "---\ntitle: x\n---\n", "…\n\n***",
  ])
  func textlessInputIsAnError(text: String) {
    #expect(throws: StageError.self) { try read(text) }
    do { _ = try read(text) } catch let error as StageError {
      #expect(error.code == "empty-input")
      #expect(error.stage == "read")
    } catch { Issue.record("another error: \(error)") }
  }

  @Test(
    arguments: [
      Array("%PDF-1.7\n".utf8), [0x50, 0x4B, 0x03, 0x04, 20, 0], [0x89, 0x50, 0x4E, 0x47, 13],
      (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 7 % 31) },
    ] as [[UInt8]])
  func binaryFilesAreRefused(bytes: [UInt8]) {
    do {
      _ = try TextReader().read(bytes, id: "x")
      Issue.record("read \(bytes.prefix(4))")
    } catch { #expect(error.code == "not-text") }
  }

  @Test func noiseIsNoText() {
    // A linear congruential generator, so that the bytes are the same every time.
    var state: UInt32 = 1
    let bytes = (0..<4_000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    do {
      let document = try TextReader().read(bytes, id: "x")
      Issue.record("read \(document.text.string.prefix(20))")
    } catch { #expect(error.code == "not-text") }
  }

  @Test func otherEncodingsAreReadAndNoted() throws {
    let wide = "De cafés zijn dicht.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let narrow = Array("De caf".utf8) + [0xE9] + Array("s van de stad zijn dicht.".utf8)
    let one = try TextReader().read(wide, id: "x")
    #expect(one.text.string == "De cafés zijn dicht.")
    #expect(one.metadata.other == [.init(key: "encoding", value: "UTF-16LE")])
    #expect(
      try TextReader().read(narrow, id: "x").text.string == "De cafés van de stad zijn dicht.")
  }

  @Test func hugeInputIsRefusedByLength() {
    do {
      _ = try RecordText([UInt8](repeating: 65, count: 11), maximumBytes: 10)
      Issue.record("read")
    } catch { #expect(error.code == "too-large") }
  }
}

@Suite struct LinesReaderTests {
  @Test func oneLineIsOneSegment() throws {
    let document = try LinesReader().read(Array("  De brug\tis dicht. Zij zweeg.\r".utf8), id: "3")
    #expect(document.kind == .segment)
    #expect(document.text.string == "De brug is dicht. Zij zweeg.")
  }

  @Test(arguments: ["", " ", "\r", "\0"])
  func blankLinesStaySegments(line: String) throws {
    let document = try LinesReader().read(Array(line.utf8), id: "1")
    #expect(document.text.isEmpty)
  }

  @Test func noSeparatorSurvivesInsideASegment() throws {
    let document = try LinesReader().read(
      Array("De brug\u{2028}is\u{85}dicht.\u{0B}".utf8), id: "1")
    #expect(document.text.string == "De brug is dicht.")
  }
}
