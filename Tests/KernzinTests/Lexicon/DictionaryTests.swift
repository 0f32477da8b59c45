import Testing

@testable import Kernzin

@Suite struct DictionaryTests {
  /// A dictionary as `dictfmt` writes it.
  private static let text = """
    huis /hœys/
    1. house
    2. home, building
    bellen
    to ring, to call (by phone)

    """
  private static let index = "00databaseinfo\tA\tA\nbellen\to\tj\nhuis\tA\to\n"

  @Test func aDictdDictionaryIsReadByIndex() throws {
    let entries = try DictdDictionary.entries(
      index: Array(Self.index.utf8), text: Array(Self.text.utf8))
    #expect(entries.map(\.headword) == ["bellen", "huis"])
    #expect(entries[0].english == ["ring", "call"])
    #expect(entries[1].english == ["house", "home", "building"])
  }

  @Test func anIndexThatPointsOutsideIsRefusedWithItsLine() {
    let error = #expect(throws: DictionaryError.self) {
      try DictdDictionary.entries(index: Array("huis\tA\t//\n".utf8), text: [65])
    }
    #expect(error?.line == 1)
  }

  @Test func typographyOfDictionariesIsTakenOff() {
    #expect(EnglishSpelling.plain(" to\u{A0}put\u{2002}right ") == "put right")
    #expect(EnglishSpelling.plain("good\u{2010}hearted") == "good-hearted")
    #expect(EnglishSpelling.key("colour") == EnglishSpelling.key("color"))
    #expect(EnglishSpelling.key("theatre") == EnglishSpelling.key("theater"))
    #expect(EnglishSpelling.key("house") != EnglishSpelling.key("home"))
  }

  /// Fixed codes with a copy in it, and a block as it stands behind a file name.
  @Test func gzipIsDecompressed() throws {
    let fixed: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x4C, 0x4A, 0x4E, 0x49, 0x4D, 0x4B, 0x04, 0x93,
      0x00,
      0, 0, 0, 0, 0, 0, 0, 0,
    ]
    #expect(String(decoding: try Inflate.gzip(fixed), as: UTF8.self) == "abcdefabcdef")
    let stored: [UInt8] = [
      0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 3, 0x78, 0, 1, 3, 0, 0xFC, 0xFF, 0x61, 0x62, 0x63,
      0, 0, 0, 0, 3, 0, 0, 0,
    ]
    #expect(String(decoding: try Inflate.gzip(stored), as: UTF8.self) == "abc")
  }

  /// Codes of its own, as every file of some length has.
  @Test func gzipWithItsOwnCodesIsDecompressed() throws {
    let hex = """
      cd8cd10dc2400c4357f100a80b300073182e6d83d4544a7245627a72c00723f061c94e9e5e13cc2a\
      198824136a6882b8adbd3be4777cfe464662954ad7c0c13772ed2e368df697ae8b464a35b82c6275\
      2fee3498462ec3a377cbc13f773b63dbbd283c48fd1ae96d7a01
      """
    var block: [UInt8] = []
    var rest = hex[...]
    while !rest.isEmpty {
      block.append(try #require(UInt8(rest.prefix(2), radix: 16)))
      rest = rest.dropFirst(2)
    }
    let bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + block + [0, 0, 0, 0, 0, 0, 0, 0]
    let sentence = "de fiets staat in de schuur en de schuur staat naast het huis van de buren. "
    #expect(
      String(decoding: try Inflate.gzip(bytes), as: UTF8.self)
        == sentence + sentence + sentence
        + "Gisteren regende het, vandaag schijnt de zon; morgen waait het hard.")
  }

  @Test(arguments: 0..<28) func cutOffGzipIsAnErrorOrLess(_ length: Int) {
    let whole: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x4C, 0x4A, 0x4E, 0x49, 0x4D, 0x4B, 0x04, 0x93,
      0x00,
      0, 0, 0, 0, 0, 0, 0, 0,
    ]
    let found = try? Inflate.gzip(Array(whole[..<length]))
    #expect(found == nil || length >= 19)
  }

  @Test func aSpreadsheetIsATermBase() throws {
    let text =
      "Engels;Nederlands;Opmerking\n\"key; core\";kern;\"zegt \"\"kern\"\"\"\nriver;rivier\n"
    let entries = try TermBaseTable.entries(text, isCommaSeparated: true)
    #expect(
      entries == [
        DictionaryEntry(headword: "kern", english: ["key", "core"], note: "zegt \"kern\""),
        DictionaryEntry(headword: "rivier", english: ["river"]),
      ])
  }

  @Test func tabsWithoutNamesAreDutchFirst() throws {
    let entries = try TermBaseTable.entries("# eigen\nkern\tcore\n", isCommaSeparated: false)
    #expect(entries == [DictionaryEntry(headword: "kern", english: ["core"])])
    let error = #expect(throws: DictionaryError.self) {
      try TermBaseTable.entries("kern\tcore\nrivier\n", isCommaSeparated: false)
    }
    #expect(error?.line == 2)
  }

  @Test func aQuoteThatNeverClosesIsRefused() {
    let error = #expect(throws: DictionaryError.self) {
      try TermBaseTable.entries("kern,core\nrivier,\"river\nzee,sea\n", isCommaSeparated: true)
    }
    #expect(error?.line == 2)
  }
}
