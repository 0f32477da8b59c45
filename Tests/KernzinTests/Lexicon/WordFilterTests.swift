import Testing

@testable import Kernzin

@Suite struct WordFilterTests {
  private let sentence: WordFilter = {
    var filter = WordFilter()
    for word in ["de", "minister", "geven", "gaf", "uitleg"] { filter.insert(WordKey(word)) }
    return filter
  }()

  private static let choices = WordFilter.Choices([
    ["president", "minister"], ["president", "koning"], [],
  ])

  @Test func whatIsThereIsNeverMissed() {
    #expect(sentence.mayHold(NeededWords(["minister", "uitleg"])))
    #expect(sentence.mayHold(oneOf: Self.choices, 0))
  }

  @Test func oneWordMissingRulesALineOut() {
    #expect(!sentence.mayHold(NeededWords(["minister", "president"])))
    #expect(!sentence.mayHold(oneOf: Self.choices, 1))
  }

  @Test func whoNeedsNothingIsNeverRuledOut() {
    #expect(WordFilter().mayHold(NeededWords()))
    #expect(WordFilter().mayHold(oneOf: Self.choices, 2))
  }

  /// Words beyond the fourth are not looked at: too few are asked for, never too many.
  @Test func longLinesAreJudgedByTheirFirstWords() {
    #expect(
      sentence.mayHold(NeededWords(["de", "minister", "geven", "uitleg", "president"])))
  }

  @Test func fewAbsentWordsLookPresent() {
    let absent = (0..<10_000).filter { sentence.mayHold(NeededWords([WordKey("woord\($0)")])) }
    #expect(absent.count < 60)
  }
}
