/// Finds sentences that hold a term a user forces or forbids: its words in a row, whatever their case.
struct TermFilter {
  private let terms: [[String]]

  init(_ terms: [String]) {
    self.terms = terms.map { Self.words($0) }.filter { !$0.isEmpty }
  }

  var count: Int { terms.count }

  /// Indices of the terms the sentence holds.
  func matches(_ sentence: Int, of text: SummaryText) -> [Int] {
    guard !terms.isEmpty else { return [] }
    let words = text.withBytes(of: sentence) { Self.words($0) }
    return terms.indices.filter { term in
      let wanted = terms[term]
      guard words.count >= wanted.count else { return false }
      return (0...(words.count - wanted.count)).contains {
        words[$0..<($0 + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { words($0) }
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var scanner = WordScanner(bytes)
    var words: [String] = []
    while let range = scanner.next() {
      words.append(Self.lowercased(.init(rebasing: bytes[range])))
    }
    return words
  }

  /// Lower case, with the typographic apostrophe made plain.
  private static func lowercased(_ word: UnsafeBufferPointer<UInt8>) -> String {
    guard word.contains(where: { $0 >= 0x80 }) else {
      return String(unsafeUninitializedCapacity: word.count) { target in
        for index in word.indices {
          let byte = word[index]
          target[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return word.count
      }
    }
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return text.contains("’") ? String(text.map { $0 == "’" ? "'" : $0 }) : text
  }
}
