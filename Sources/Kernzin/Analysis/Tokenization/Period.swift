/// Decides whether a period belongs to the word before it.
enum Period {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// No abbreviation behind a hyphen is longer, in bytes; looking no further keeps long rows of
  /// punctuation linear.
  private static let longestTail = 40

  /// - Parameters:
  ///   - word: what stands before the period.
  ///   - isFinal: whether the sentence ends with it.
  static func belongs(
    to word: Range<Int>, isFinal: Bool, in bytes: Bytes, lists: WordLists
  ) -> Bool {
    guard let last = word.last else { return false }
    // `bouw-c.a.o.`: what counts is the part behind the hyphen.
    var tail = word
    let near = max(word.lowerBound, word.upperBound - longestTail)..<word.upperBound
    if let hyphen = near.last(where: { bytes[$0] == UInt8(ascii: "-") }) {
      tail = hyphen + 1..<word.upperBound
    }
    guard !tail.isEmpty else { return false }
    let letters = UnsafeBufferPointer(rebasing: bytes[tail])
    if isLetterAbbreviation(letters) { return true }
    let traits = lists.traits(of: letters)
    if let known = lists.lists["abbreviation"], !traits.isDisjoint(with: known) {
      guard isFinal, let doubtful = lists.lists["word"] else { return true }
      return traits.isDisjoint(with: doubtful)
    }
    if isFinal { return false }
    if Marks.isDigit(bytes[last]) { return word.allSatisfy { Marks.isDigit(bytes[$0]) } }
    // The sentence goes on behind the period: a short word is an abbreviation no list has.
    return letters.count <= 4 && letters.allSatisfy(Marks.isLetter)
  }

  /// Short parts between periods, the first a single letter: `N.V`, `d.w.z`, `v.Chr`, `K.N.S.M`.
  private static func isLetterAbbreviation(_ letters: Bytes) -> Bool {
    var run = 0
    var parts = 0
    for byte in letters {
      if byte == UInt8(ascii: ".") {
        if run == 0 || (parts == 0 && run > 1) { return false }
        parts += 1
        run = 0
      } else if Marks.isLetter(byte) {
        run += 1
        if run > 3 { return false }
      } else {
        return false
      }
    }
    return parts > 0 && run > 0
  }
}
