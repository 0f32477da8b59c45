/// The Characters of a word by number. In a word of ASCII, as most are, each is a byte, and nothing has
/// to be counted.
struct Letters {
  let count: Int
  private let word: String
  private let isASCII: Bool

  init(_ word: String) {
    self.word = word
    isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    count = isASCII ? word.utf8.count : word.count
  }

  /// Where the Character of a number stands, from 0 to `count`, which is behind the last.
  func index(_ number: Int) -> String.Index {
    isASCII
      ? word.utf8.index(word.startIndex, offsetBy: number)
      : word.index(word.startIndex, offsetBy: number)
  }
}
