import Testing

@testable import Kernzin

@Suite struct DutchWordClassesTests {
  @Test func everyClassHasWords() throws {
    let classes = try DutchWordClasses(
      Checkout.resources.text("word-classes.tsv", language: "nl"))
    #expect(classes.has("morgen", in: .futureTime))
    #expect(!classes.has("morgen", in: .pastTime))
  }

  @Test(arguments: ["copulla\tzijn", "copula", "copula\tzijn"])
  func aDamagedTableIsRefused(table: String) {
    #expect(throws: StageError.self) { try DutchWordClasses(table) }
  }
}
