import Testing

@testable import Kernzin

@Suite struct EnglishPatternTests {
  private func accepts(_ pattern: String, _ sentence: String) throws -> Bool {
    try EnglishPattern(parsing: pattern).matches(sentence)
  }

  @Test(arguments: [
    ("She (calls|phones) him.", "She phones him."),
    ("She calls [up] him.", "She calls him."),
    ("She calls [up] him.", "She calls up him."),
    ("He waits[ here].", "He waits."),
    ("He waits [here].", "He waits."),
    ("He waits [here].", "He waits here."),
    ("[The] police came.", "Police came."),
    ("(a [very] big|an old) house", "a big house"),
    ("(a [very] big|an old) house", "an old house"),
    ("He (has|) left.", "He left."),
    ("Two  spaces here.", "Two spaces  here. "),
  ])
  func acceptsWhatItStandsFor(_ pattern: String, _ sentence: String) throws {
    #expect(try accepts(pattern, sentence))
  }

  @Test(arguments: [
    ("She (calls|phones) him.", "She callsphones him."),
    ("She (calls|phones) him.", "She rings him."),
    ("She calls [up] him.", "She callshim."),
    ("She calls [up] him.", "She calls up up him."),
    ("in Paris.", "in paris."),
    ("in Paris.", "in Paris"),
    ("in Paris", "in Paris."),
    ("He waits.", "He waits ."),
  ])
  func refusesAnythingElse(_ pattern: String, _ sentence: String) throws {
    #expect(try !accepts(pattern, sentence))
  }

  @Test(arguments: ["a (b", "a b)", "a [b)", "(a]"])
  func bracketsMustPair(_ pattern: String) {
    #expect(throws: EnglishPattern.Malformed.self) { try EnglishPattern(parsing: pattern) }
  }
}
