import Testing

@testable import Kernzin

@Suite struct TransliteratorTests {
  @Test func ownRulesRespellNames() throws {
    let rules = try TransliterationRules(rules: "sj > sh; ij > y; 'oe' > u;")
    var names = try rules.makeTransliterator()
    #expect(try names.transliterate("Narisjkin en Poetin") == "Narishkin en Putin")
    #expect(try names.transliterate("") == "")
  }

  @Test func outputMayBeMuchLonger() throws {
    var names = try TransliterationRules(rules: "x > abcdefghij;").makeTransliterator()
    let long = try names.transliterate(String(repeating: "x", count: 100))
    #expect(long.utf8.count == 1000)
  }

  @Test func knownTransform() throws {
    var plain = try TransliterationRules(id: "NFD; [:Mn:] Remove; NFC").makeTransliterator()
    #expect(try plain.transliterate("crème brûlée") == "creme brulee")
  }

  @Test func badRulesTellTheirPlace() {
    do {
      _ = try TransliterationRules(rules: "a > b;\nc > [d;")
      Issue.record("rules with an open bracket were taken")
    } catch {
      #expect(error.line != nil)
      #expect(error.operation == "compile transliteration rules")
    }
    #expect(throws: ICUError.self) { try TransliterationRules(id: "Nergens-Nooit") }
  }
}
