import Testing

@testable import Kernzin

@Suite struct EditRuleTests {
  @Test(arguments: [
    ("gesloten", "sluiten"), ("toelaat", "toe_laten"), ("aangekondigd", "aan_kondigen"),
    ("Duitse", "Duits"), ("Grote", "groot"), ("caféetje", "café"), ("loopt", "lopen"),
  ])
  func makesTheLemmaItWasMadeFrom(form: String, lemma: String) {
    let rule = EditRule(from: form, to: lemma)
    #expect(rule.apply(to: form) == lemma)
    #expect(EditRule(line: rule.line[...]) == rule)
  }

  @Test func carriesOverToOtherWords() {
    #expect(EditRule(from: "gebeld", to: "bellen").apply(to: "gesteld") == "stellen")
    #expect(EditRule(from: "opgehaald", to: "op_halen").apply(to: "afgehaald") == "af_halen")
  }

  @Test func refusesAFormThatIsTooShort() {
    #expect(EditRule(from: "opgehaald", to: "op_halen").apply(to: "een") == nil)
  }
}
