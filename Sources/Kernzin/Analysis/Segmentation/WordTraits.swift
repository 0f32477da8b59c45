/// What the rules of sentence segmentation can ask of a word: its shape, and the lists it is in.
struct WordTraits: OptionSet, Sendable, Hashable {
  var rawValue: UInt64

  /// Starts in lower or upper case.
  static let lower = WordTraits(rawValue: 1 << 0)
  static let upper = WordTraits(rawValue: 1 << 1)
  /// Starts with a digit.
  static let digit = WordTraits(rawValue: 1 << 2)
  /// Digits only.
  static let number = WordTraits(rawValue: 1 << 3)
  /// One capital, or capitals with periods between them: `J`, `J.P`, `Th`.
  static let initial = WordTraits(rawValue: 1 << 4)
  /// A period or more inside: `o.a`, `nos.nl`.
  static let dotted = WordTraits(rawValue: 1 << 5)
  /// Written in the letters of Roman numbers: `XIV`.
  static let roman = WordTraits(rawValue: 1 << 6)
  /// One letter.
  static let letter = WordTraits(rawValue: 1 << 7)
  /// Capitals only, two at least: `NAVO`.
  static let capitals = WordTraits(rawValue: 1 << 8)
  /// No letter and no digit at all.
  static let symbol = WordTraits(rawValue: 1 << 9)
  /// No word is there: the paragraph begins or ends.
  static let nothing = WordTraits(rawValue: 1 << 10)
  /// The first word of its sentence.
  static let first = WordTraits(rawValue: 1 << 11)

  /// Single letters with periods between them, in any case: `v.j`, `N.V`.
  static let spelled = WordTraits(rawValue: 1 << 12)

  /// A small letter, then a capital: `iPhone`. Such a word is not `lower`.
  static let camel = WordTraits(rawValue: 1 << 13)

  /// Names in rule files. Lists take the bits from `firstList` on.
  static let names: [String: WordTraits] = [
    "lower": .lower, "upper": .upper, "digit": .digit, "number": .number, "initial": .initial,
    "dotted": .dotted, "roman": .roman, "letter": .letter, "capitals": .capitals,
    "symbol": .symbol, "spelled": .spelled, "camel": .camel, "nothing": .nothing, "first": .first,
  ]
  static let firstList = 16
}

extension WordTraits {
  /// The shape of a word.
  init(shapeOf word: UnsafeBufferPointer<UInt8>) {
    guard !word.isEmpty else {
      self = .nothing
      return
    }
    var capitals = 0
    var smalls = 0
    var digits = 0
    var dots = 0
    var others = 0
    var isRoman = true
    var isInitials = true
    // Letters in a row, for initials such as `Th.` and `J.P.`
    var run = 0
    for byte in word {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if run > 0 { isInitials = false }
        run += 1
        capitals += 1
        switch byte {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
          UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"):
          break
        default: isRoman = false
        }
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        // `Th`, `Ch`, `Ph`: one small letter after the capital, and it is an h.
        if run != 1 || byte != UInt8(ascii: "h") { isInitials = false }
        run += 1
        smalls += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."):
        dots += 1
        run = 0
      case UInt8(ascii: "-"):
        others += 1
        run = 0
      case 0x80...: others += 1
      default:
        others += 1
        isInitials = false
      }
    }
    self = []
    switch FirstLetter(of: word) {
    case .upper: insert(.upper)
    case .lower:
      let isCamel = word.count > 1 && word[1] >= UInt8(ascii: "A") && word[1] <= UInt8(ascii: "Z")
      insert(isCamel ? .camel : .lower)
    case .digit: insert(.digit)
    case .other: break
    }
    let letters = capitals + smalls
    let hasLetter = letters > 0 || !isDisjoint(with: [.upper, .lower, .camel])
    if digits == word.count { insert(.number) }
    if dots > 0 { insert(.dotted) }
    if !hasLetter, digits == 0 { insert(.symbol) }
    if letters == 1, word.count == 1 { insert(.letter) }
    if dots > 0, letters == dots + 1, word.count == letters + dots { insert(.spelled) }
    if capitals > 0, digits == 0, isInitials, smalls <= capitals { insert(.initial) }
    if smalls == 0, digits == 0, dots == 0, others == 0 {
      if capitals > 1 { insert(.capitals) }
      if isRoman, capitals > 0 { insert(.roman) }
    }
  }
}

/// The case of the first letter of a word.
enum FirstLetter {
  case upper
  case lower
  case digit
  case other

  init(of word: UnsafeBufferPointer<UInt8>) {
    guard let byte = word.first else {
      self = .other
      return
    }
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case 0x80...:
      var iterator = word.makeIterator()
      var decoder = Unicode.UTF8.ForwardParser()
      guard case .valid(let encoded) = decoder.parseScalar(from: &iterator) else {
        self = .other
        return
      }
      let properties = Unicode.UTF8.decode(encoded).properties
      self =
        properties.isUppercase
        ? .upper : properties.isLowercase ? .lower : properties.isAlphabetic ? .upper : .other
    default: self = .other
    }
  }
}
