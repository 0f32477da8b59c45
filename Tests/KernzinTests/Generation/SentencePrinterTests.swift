import Testing

@testable import Kernzin

@Suite struct SentencePrinterTests {
  private let printer: SentencePrinter

  init() throws {
    printer = SentencePrinter(
      classes: try EnglishWordClasses(
        Checkout.resources.text("word-classes.tsv", language: "en")))
  }

  /// *a* or *an*: the sound counts, not the letter.
  @Test(arguments: [
    ("a", "apple", "An apple"), ("an", "pear", "A pear"), ("a", "hour", "An hour"),
    ("a", "Honest", "An Honest"), ("a", "house", "A house"), ("an", "university", "A university"),
    ("a", "uninteresting", "An uninteresting"), ("a", "unimportant", "An unimportant"),
    ("a", "utter", "An utter"), ("an", "utility", "A utility"), ("an", "European", "A European"),
    ("an", "one-year", "A one-year"), ("a", "only", "An only"), ("a", "8", "An 8"),
    ("a", "11", "An 11"), ("an", "110", "A 110"),
  ])
  func articles(article: String, word: String, printed: String) {
    let words = [article, word].map { PrintedWord(text: $0, node: -1, tokens: []) }
    #expect(printer.print(words, of: EnglishTree([])).text == printed)
  }
}
