/// What the models see of one word: hashes of its form and of parts of it.
///
/// Lower case here is that of ASCII and Latin-1, which covers Dutch; it is folded byte by byte.
struct WordView: BitwiseCopyable {
  /// The form as it stands.
  var exact: UInt64 = 0
  /// The form in lower case.
  var lower: UInt64 = 0
  /// The first 2, 3 and 4 characters (Unicode scalars) in lower case; the whole word when shorter.
  var prefix2: UInt64 = 0
  var prefix3: UInt64 = 0
  var prefix4: UInt64 = 0
  /// The last 1 to 5 characters in lower case; the whole word when shorter.
  var suffix1: UInt64 = 0
  var suffix2: UInt64 = 0
  var suffix3: UInt64 = 0
  var suffix4: UInt64 = 0
  var suffix5: UInt64 = 0
  /// Kinds of characters in order, runs of one kind as one or two: `Xx`, `dd.d`, `XX-x`.
  var shape: UInt64 = 0
  var flags: Flags = []
  /// The parts of speech the lexicon knows for it, as its own number; 0 when it is not there.
  var lexicon: UInt16 = 0
  /// What kind of mark it is, if it is one.
  var mark: MarkKind = .other

  struct Flags: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static let capital = Flags(rawValue: 1)
    static let allCapitals = Flags(rawValue: 2)
    static let digit = Flags(rawValue: 4)
    static let hyphen = Flags(rawValue: 8)
    /// Has no letter and no digit.
    static let punctuation = Flags(rawValue: 16)
    static let letter = Flags(rawValue: 32)
  }

  init() {}

  /// - Parameter bytes: UTF-8. Bytes of a word beyond the first 4,096 are not looked at, so that one
  ///   endless word costs no more than a page.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = min(bytes.count, 4096)
    scanForward(bytes, count)
    scanBackward(bytes, count)
    mark = MarkKind(bytes)
  }

  init(_ form: String) {
    var form = form
    self = form.withUTF8 { WordView($0) }
  }

  private mutating func scanForward(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) {
    var exact = WordHash()
    var lower = WordHash()
    var shape = WordHash()
    var scalars = 0
    var hasLower = false
    var previousKind: UInt8 = 0
    var run = 0
    for index in 0..<count {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 {
        if scalars == 2 { prefix2 = lower.value }
        if scalars == 3 { prefix3 = lower.value }
        if scalars == 4 { prefix4 = lower.value }
        scalars &+= 1
        let kind = Self.kind(byte, index &+ 1 < count ? bytes[index &+ 1] : 0)
        switch kind {
        case Kind.upper:
          if scalars == 1 { flags.insert(.capital) }
          flags.insert(.letter)
        case Kind.lower:
          hasLower = true
          flags.insert(.letter)
        case Kind.digit: flags.insert(.digit)
        case UInt8(ascii: "-"): flags.insert(.hyphen)
        default: break
        }
        run = kind == previousKind ? run &+ 1 : 1
        if run <= 2 { shape.add(kind) }
        previousKind = kind
      }
      exact.add(byte)
      lower.add(Self.folded(byte, after: index > 0 ? bytes[index &- 1] : 0))
    }
    self.exact = exact.value
    self.lower = lower.value
    self.shape = shape.value
    if scalars <= 2 { prefix2 = lower.value }
    if scalars <= 3 { prefix3 = lower.value }
    if scalars <= 4 { prefix4 = lower.value }
    if flags.contains(.capital), !hasLower, scalars > 1 { flags.insert(.allCapitals) }
    if flags.isDisjoint(with: [.letter, .digit]) { flags.insert(.punctuation) }
  }

  private mutating func scanBackward(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) {
    var hash = WordHash()
    var scalars = 0
    var index = count
    while index > 0, scalars < 5 {
      index &-= 1
      let byte = bytes[index]
      hash.add(Self.folded(byte, after: index > 0 ? bytes[index &- 1] : 0))
      guard byte & 0xC0 != 0x80 else { continue }
      scalars &+= 1
      switch scalars {
      case 1: suffix1 = hash.value
      case 2: suffix2 = hash.value
      case 3: suffix3 = hash.value
      case 4: suffix4 = hash.value
      default: suffix5 = hash.value
      }
    }
    if scalars < 2 { suffix2 = suffix1 }
    if scalars < 3 { suffix3 = suffix2 }
    if scalars < 4 { suffix4 = suffix3 }
    if scalars < 5 { suffix5 = suffix4 }
  }

  /// Lower case of ASCII, and of Latin-1 (second byte after 0xC3).
  @inline(__always)
  static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    if previous == 0xC3, byte &- 0x80 < 0x1F, byte != 0x97 { return byte | 0x20 }
    return byte
  }

  private enum Kind {
    static let upper = UInt8(ascii: "X")
    static let lower = UInt8(ascii: "x")
    static let digit = UInt8(ascii: "d")
  }

  /// Upper, lower, digit, or the ASCII character itself. Letters beyond Latin-1 count as lower.
  @inline(__always)
  private static func kind(_ byte: UInt8, _ next: UInt8) -> UInt8 {
    if byte &- 0x61 < 26 { return Kind.lower }
    if byte &- 0x41 < 26 { return Kind.upper }
    if byte &- 0x30 < 10 { return Kind.digit }
    if byte < 0x80 { return byte }
    if byte == 0xC3, next &- 0x80 < 0x1F, next != 0x97 { return Kind.upper }
    // General punctuation, arrows, symbols (U+2000 to U+2FFF) and emoji.
    return byte == 0xE2 || byte == 0xF0 ? byte : Kind.lower
  }
}

/// FNV-1a over 64 bits with a last mixing step, so that the value can serve as an atom.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  @inline(__always)
  var value: UInt64 { FeatureHash.atom(state) }

  /// The hash of a string as `WordView.lower` has it when the string is in lower case already.
  static func of(_ string: String) -> UInt64 {
    var hash = WordHash()
    for byte in string.utf8 { hash.add(byte) }
    return hash.value
  }
}
