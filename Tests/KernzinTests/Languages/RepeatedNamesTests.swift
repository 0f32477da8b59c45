import Testing

@testable import Kernzin

/// Surnames that are words, at the start of sentences about somebody named in full before.
@Suite struct RepeatedNamesTests {
  @Test func aSurnameStaysAsItIs() throws {
    let english = try Engine.english("Schrijfster Greet Molenaar is dood. Molenaar woonde in Gent.")
    #expect(english.contains("Molenaar lived in Ghent."))
  }

  @Test func aWordThatNobodyIsCalledIsTranslated() throws {
    let english = try Engine.english(
      "Schrijfster Greet Visser is dood. De molenaar woonde in Gent.")
    #expect(english.contains("The miller lived in Ghent."))
  }

  @Test func anArticleThatIsPartOfTheNameStays() throws {
    let english = try Engine.english("Bakker Jan de Boer kwam. De Boer lachte. De boer lachte.")
    #expect(english.hasSuffix("De Boer laughed. The farmer laughed."))
  }
}
