/// Letters to the editor lose their lines: who wrote one, and from where, then opens the sentence the
/// next one begins with: *Ria Blok, Zuidhaven Borden lezen is een kunst*.
///
/// A name of two to five words, a comma, a place in one word, and a capital where no comma follows. Lists
/// of names look like that as well, so one makes no page of letters.
enum Signature: CoherenceRule {
  static let name = "signature"

  private static let nameWords = 2...5
  private static let fewestLetters = 2

  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence) {
    for index in signed(article.text) { coherence.bar(index, by: Self.self) }
  }

  /// Whether a text is a page of letters.
  static func isPage(_ text: SummaryText) -> Bool { !signed(text).isEmpty }

  private static func signed(_ text: SummaryText) -> [Int] {
    let signed = text.sentences.indices.filter { text.withBytes(of: $0, isSigned) }
    return signed.count >= fewestLetters ? signed : []
  }

  private static func isSigned(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let comma = bytes.prefix(reach).firstIndex(of: UInt8(ascii: ",")) else { return false }
    let name = bytes[..<comma].split(separator: 32)
    let behind = bytes[(comma + 1)...].prefix(reach).split(separator: 32).prefix(2)
    guard nameWords.contains(name.count), behind.count == 2, let last = name.last,
      let first = name.first, isCapitalized(first), isCapitalized(last),
      // Between given name and surname particles stand, all short: van der, de, von.
      name.dropFirst().dropLast().allSatisfy({ isCapitalized($0) || $0.count <= 3 })
    else { return false }
    return behind.allSatisfy { word in
      isCapitalized(word) && word.dropLast().allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") }
    } && isLetter(behind[0].last ?? 0)
  }

  /// Bytes looked at for the name, and for the place.
  private static let reach = 60

  private static func isCapitalized(_ word: some Collection<UInt8>) -> Bool {
    (0x41...0x5A).contains(word.first ?? 0) || word.first == 0xC3
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
