/// Reads one JSON value and tells exactly what is wrong with a bad one.
///
/// Stricter than Foundation's: a key that stands twice and an unpaired surrogate are errors, since
/// either would lose data in silence.
package struct JSONParser {
  package struct Failure: Error, Hashable {
    package var message: String
    /// Byte offset into the input.
    package var offset: Int
    /// Whether the value is JSON, but holds half a surrogate pair.
    package var isLoneSurrogate = false
  }

  /// Deeper values are refused; recursion follows the nesting.
  static let maximumDepth = 256

  private let bytes: [UInt8]
  private var position = 0

  /// - Parameter bytes: UTF-8; invalid sequences read as U+FFFD.
  package static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    let value = try parser.value(depth: 0)
    parser.skipWhiteSpace()
    guard parser.position == bytes.count else { throw parser.failure("more behind the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.maximumDepth else {
      throw failure("nested deeper than \(Self.maximumDepth)")
    }
    skipWhiteSpace()
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"): return try number()
    case let byte? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): return try number()
    case nil: throw failure("ends where a value should stand")
    default: throw failure("'\(character)' where a value should stand")
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    skipWhiteSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipWhiteSpace()
      guard peek == UInt8(ascii: "\"") else { throw failure("no key where one should stand") }
      let start = position
      let key = try string()
      guard keys.insert(key).inserted else {
        throw Failure(message: "the key '\(key)' stands twice", offset: start)
      }
      skipWhiteSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("no ':' behind the key '\(key)'") }
      members.append(.init(key: key, value: try value(depth: depth + 1)))
      skipWhiteSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw failure("no ',' or '}' behind a member") }
      return .object(members)
    }
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var items: [JSONValue] = []
    skipWhiteSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      items.append(try value(depth: depth + 1))
      skipWhiteSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw failure("no ',' or ']' behind an item") }
      return .array(items)
    }
  }

  private mutating func string() throws(Failure) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &text)
      case 0..<0x20:
        throw failure("a control character in a text; it should be escaped")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw Failure(message: "a text without closing quote", offset: start)
  }

  private static let simpleEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "b"): 8,
    UInt8(ascii: "f"): 12, UInt8(ascii: "\""): 34, UInt8(ascii: "\\"): 92, UInt8(ascii: "/"): 47,
  ]

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte = peek else { throw failure("ends inside a text") }
    if let plain = Self.simpleEscapes[byte] {
      text.append(plain)
      position += 1
      return
    }
    guard byte == UInt8(ascii: "u") else { throw failure("no escape '\\\(character)'") }
    let start = position - 1
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), peek == UInt8(ascii: "\\"),
      position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 1
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw loneSurrogate(at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw loneSurrogate(at: start) }
    text.append(contentsOf: Array(Character(scalar).utf8))
  }

  /// The four digits behind the `u` the position stands on.
  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    position += 1
    let end = position + 4
    guard end <= bytes.count,
      let code = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits should stand behind '\\u'") }
    position = end
    return code
  }

  private func loneSurrogate(at offset: Int) -> Failure {
    Failure(message: "half a surrogate pair", offset: offset, isLoneSurrogate: true)
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = position
    while let byte = peek, Self.numberBytes.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    let isPadded = digits.hasPrefix("0") && digits.dropFirst().first?.isNumber == true
    guard Double(text) != nil, !isPadded else {
      throw Failure(message: "'\(text)' is no number", offset: start)
    }
    return .number(text)
  }

  private static let numberBytes = Set("0123456789+-.eE".utf8)

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else {
      throw failure("'\(character)' where a value should stand")
    }
    position += word.utf8.count
    return value
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The character at the position, for messages.
  private var character: String {
    String(String(decoding: bytes[position...].prefix(4), as: UTF8.self).prefix(1))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipWhiteSpace() {
    while let byte = peek, byte == 32 || byte == 9 || byte == 10 || byte == 13 { position += 1 }
  }

  private func failure(_ message: String) -> Failure {
    Failure(message: message, offset: position)
  }
}
