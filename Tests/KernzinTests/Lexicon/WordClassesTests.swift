import Testing

@testable import Kernzin

@Suite struct WordClassesTests {
  @Test func everyDutchClassHasWords() throws {
    let classes = try DutchWordClasses(
      Checkout.resources.text("word-classes.tsv", language: "nl"))
    #expect(classes.has("morgen", in: .futureTime))
    #expect(!classes.has("morgen", in: .pastTime))
  }

  @Test func everyEnglishClassHasWords() throws {
    let classes = try EnglishWordClasses(
      Checkout.resources.text("word-classes.tsv", language: "en"))
    #expect(classes.has("turn out", in: .linkingVerb))
    #expect(!classes.has("turn out", in: .copula))
    #expect(classes.hasEnding("yesterday", in: .day))
    #expect(!classes.hasEnding("daily", in: .day))
  }

  /// Clock times are reckoned by the place of an hour's name.
  @Test func hoursStandInTheirOrder() throws {
    let classes = try EnglishWordClasses(
      Checkout.resources.text("word-classes.tsv", language: "en"))
    let hours = classes.words(in: .hour)
    #expect(hours.count == 12)
    #expect(hours.firstIndex(of: "one") == 0)
    #expect(hours.firstIndex(of: "seven") == 6)
    #expect(hours.firstIndex(of: "twelve") == 11)
  }

  /// No line stands twice, and what a line says is a word.
  @Test(arguments: ["nl", "en"]) func everyLineSaysSomethingNew(language: String) throws {
    let rows = TableFile.rows(
      try Checkout.resources.text("word-classes.tsv", language: language))
    #expect(Set(rows).count == rows.count)
    #expect(rows.allSatisfy { $0.count == 2 && !$0[1].isEmpty })
  }

  @Test(arguments: ["copulla\tzijn", "copula", "copula\tzijn"])
  func aDamagedDutchTableIsRefused(table: String) {
    #expect(throws: StageError.self) { try DutchWordClasses(table) }
  }

  @Test(arguments: ["copulla\tbe", "copula", "copula\tbe"])
  func aDamagedEnglishTableIsRefused(table: String) {
    #expect(throws: StageError.self) { try EnglishWordClasses(table) }
  }
}
