/// The English sentences an editor would accept for one Dutch sentence, written as one pattern.
///
/// `(a|b)` is one of several, `[optional]` may be missing; both nest. *He (calls|rings) [up] his
/// mother.* accepts four sentences. Case counts, but for the first letter of the sentence; any run
/// of spaces counts as one.
public struct EnglishPattern: Sendable, Hashable {
  /// Why a pattern cannot be read.
  public struct Malformed: Error, Sendable {
    public var message: String
  }

  private enum Part: Sendable, Hashable {
    case byte(UInt8)
    case choice([[Part]])
  }

  /// As it was written.
  public let source: String
  private let parts: [Part]

  public init(parsing source: some StringProtocol) throws(Malformed) {
    self.source = String(source)
    var bytes = Array(source.utf8)[...]
    let alternatives = try Self.alternatives(&bytes, until: nil)
    parts = alternatives.count == 1 ? alternatives[0] : [.choice(alternatives)]
  }

  /// Reads up to the closing bracket, which it takes.
  private static func alternatives(
    _ bytes: inout ArraySlice<UInt8>, until closing: UInt8?
  ) throws(Malformed) -> [[Part]] {
    var found: [[Part]] = [[]]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "("):
        found[found.count - 1].append(.choice(try alternatives(&bytes, until: UInt8(ascii: ")"))))
      case UInt8(ascii: "["):
        let inner = try alternatives(&bytes, until: UInt8(ascii: "]"))
        found[found.count - 1].append(.choice(inner + [[]]))
      case UInt8(ascii: "|") where closing != nil: found.append([])
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard byte == closing else { throw Malformed(message: "a bracket closes that is not open") }
        return found
      default: found[found.count - 1].append(.byte(byte))
      }
    }
    guard closing == nil else { throw Malformed(message: "a bracket is not closed") }
    return found
  }

  /// Whether the sentence is one of those the pattern stands for.
  public func matches(_ sentence: String) -> Bool {
    let text = Self.collapsed(sentence)
    return Self.ends(of: parts, from: [0], in: text).contains(text.count)
  }

  /// Where in the text a match of `parts` can end that begins at one of `starts`.
  private static func ends(of parts: [Part], from starts: Set<Int>, in text: [UInt8]) -> Set<Int> {
    var positions = starts
    for part in parts where !positions.isEmpty {
      switch part {
      case .byte(let byte):
        positions = Set(positions.compactMap { step(byte, at: $0, in: text) })
      case .choice(let alternatives):
        positions = alternatives.reduce(into: []) {
          $0.formUnion(ends(of: $1, from: positions, in: text))
        }
      }
    }
    return positions
  }

  private static func step(_ byte: UInt8, at position: Int, in text: [UInt8]) -> Int? {
    if byte == UInt8(ascii: " ") {
      // What was optional may leave two spaces in the pattern where the sentence has one or none.
      let isAtStart = text[..<position].allSatisfy { $0 == UInt8(ascii: "\"") }
      if isAtStart || text[position - 1] == byte { return position }
      guard position < text.count else { return position }
      if text[position] == byte { return position + 1 }
      return ",.;:?!".utf8.contains(text[position]) ? position : nil
    }
    guard position < text.count else { return nil }
    if text[position] == byte { return position + 1 }
    let isFirstLetter = text[..<position].allSatisfy { $0 == UInt8(ascii: "\"") }
    return isFirstLetter && lowercase(text[position]) == lowercase(byte) ? position + 1 : nil
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
  }

  private static func collapsed(_ text: String) -> [UInt8] {
    Array(text.utf8.split(separator: UInt8(ascii: " ")).joined(separator: [UInt8(ascii: " ")]))
  }
}
