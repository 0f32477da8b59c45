import Testing

@testable import Kernzin

/// A rule is asked only where one of its words stands: that saves time and must change nothing.
@Suite struct RuleWordsTests {
  @Test func askingAllRulesMakesNoDifference() throws {
    let resources = Resources(data: try #require(DataFolder.find()))
    let dutch = try DutchWordClasses(in: resources)
    let english = try EnglishWordClasses(in: resources)
    let transferrer = Transferrer(classes: dutch, englishClasses: english)
    let asking = Transferrer(classes: dutch, englishClasses: english, asksAll: true)
    let sentences = try TestSentences.all()
    #expect(sentences.count > 1000)
    for sentence in sentences {
      let document = try Engine.translated(sentence)
      for (tree, terms) in zip(document.trees ?? [], document.terms ?? []) {
        guard let terms else { continue }
        #expect(
          transferrer.transfer(tree, terms: terms) == asking.transfer(tree, terms: terms),
          "\(sentence)")
      }
    }
  }
}
