/// JSON written by hand: keys in the order they are added, no number that could differ between
/// machines, control characters escaped. The same values always give the same bytes.
package struct JSONText {
  package private(set) var text = ""
  /// Spaces per level, or 0 for everything on one line.
  private let indent: Int
  /// Whether an item stands before the place written to, for every open list or object.
  private var open: [Bool] = []

  package init(indent: Int = 0) { self.indent = indent }

  package mutating func object(_ key: String? = nil, _ content: (inout JSONText) -> Void) {
    nest(key, "{", "}", content)
  }

  package mutating func array(_ key: String? = nil, _ content: (inout JSONText) -> Void) {
    nest(key, "[", "]", content)
  }

  package mutating func add(_ key: String? = nil, _ value: String) {
    begin(key)
    text += Self.quoted(value)
  }

  package mutating func add(_ key: String? = nil, _ value: Int) {
    begin(key)
    text += String(value)
  }

  package mutating func add(_ key: String? = nil, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  /// With at most four decimals, which is more than a salience means.
  package mutating func add(_ key: String? = nil, _ value: Double) {
    begin(key)
    text += Self.decimal(value)
  }

  package mutating func addNull(_ key: String? = nil) {
    begin(key)
    text += "null"
  }

  /// A range as the list of its two ends.
  package mutating func add(_ key: String? = nil, _ range: SourceRange) {
    begin(key)
    text += "[\(range.start),\(range.end)]"
  }

  /// A list of numbers, on one line.
  package mutating func add(_ key: String? = nil, _ values: [Int]) {
    begin(key)
    text += "[" + values.map(String.init).joined(separator: ",") + "]"
  }

  private mutating func nest(
    _ key: String?, _ opening: String, _ closing: String, _ content: (inout JSONText) -> Void
  ) {
    begin(key)
    text += opening
    open.append(false)
    content(&self)
    if open.removeLast() { newLine() }
    text += closing
  }

  private mutating func begin(_ key: String?) {
    if let last = open.last {
      if last { text += "," }
      open[open.count - 1] = true
      newLine()
    }
    if let key { text += Self.quoted(key) + (indent > 0 ? ": " : ":") }
  }

  private mutating func newLine() {
    guard indent > 0 else { return }
    text += "\n" + String(repeating: " ", count: indent * open.count)
  }

  static func quoted(_ value: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(value.utf8.count + 2)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": bytes += Array("\\\"".utf8)
      case "\\": bytes += Array("\\\\".utf8)
      case "\n": bytes += Array("\\n".utf8)
      case "\r": bytes += Array("\\r".utf8)
      case "\t": bytes += Array("\\t".utf8)
      // Line and paragraph separator end lines for some readers of JSON Lines.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  static func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "null" }
    let scaled = Int((value * 10_000).rounded())
    let sign = scaled < 0 ? "-" : ""
    let whole = abs(scaled) / 10_000
    let fraction = abs(scaled) % 10_000
    guard fraction != 0 else { return "\(sign)\(whole)" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// A value read from JSON, on one line again.
  package static func compact(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let flag): flag ? "true" : "false"
    case .number(let text): text
    case .string(let text): quoted(text)
    case .array(let items): "[" + items.map(compact).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { quoted($0.key) + ":" + compact($0.value) }.joined(separator: ",") + "}"
    }
  }
}
