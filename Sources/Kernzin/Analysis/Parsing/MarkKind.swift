/// Punctuation as the parser sees it: the kind of a mark decides what it hangs on.
enum MarkKind: UInt8, CaseIterable {
  /// No mark at all, or one that has no part in the grammar of sentences.
  case other
  case comma, stop, colon, semicolon, dash
  case opening, closing
  case straightQuote, straightSingle
  /// `„` and the two commas of old newspapers; `“`, ```` `` ```; `”`, `''`.
  case lowQuote, leftQuote, rightQuote
  case leftSingle, rightSingle
  case leftAngle, rightAngle

  /// - Parameter bytes: a token in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self = .other
    guard bytes.count > 0, bytes.count <= 4 else { return }
    var form: UInt32 = 0
    for byte in bytes { form = form << 8 | UInt32(byte) }
    switch form {
    case 0x2C: self = .comma
    // . … ! ? and rows of them
    case 0x2E, 0x2E2E, 0x2E_2E2E, 0xE2_80A6, 0x21, 0x3F, 0x3F21, 0x213F, 0x2121, 0x3F3F:
      self = .stop
    case 0x3A: self = .colon
    case 0x3B: self = .semicolon
    // - -- – — ―
    case 0x2D, 0x2D2D, 0xE2_8093, 0xE2_8094, 0xE2_8095: self = .dash
    case 0x28, 0x5B, 0x7B: self = .opening
    case 0x29, 0x5D, 0x7D: self = .closing
    case 0x22: self = .straightQuote
    case 0x27: self = .straightSingle
    case 0xE2_809E, 0x2C2C, 0xE2_809A: self = .lowQuote
    case 0xE2_809C, 0x6060: self = .leftQuote
    case 0xE2_809D, 0x2727: self = .rightQuote
    case 0xE2_8098, 0x60: self = .leftSingle
    case 0xE2_8099: self = .rightSingle
    case 0xC2AB, 0xE2_80B9: self = .leftAngle
    case 0xC2BB, 0xE2_80BA: self = .rightAngle
    default: break
    }
  }

  /// Whether it can stand at the start of something enclosed.
  var opens: Bool {
    switch self {
    case .opening, .straightQuote, .straightSingle, .lowQuote, .leftQuote, .leftSingle, .leftAngle:
      true
    default: false
    }
  }

  /// Whether it ends what `opener` starts.
  func closes(_ opener: MarkKind) -> Bool {
    switch opener {
    case .opening: self == .closing
    case .straightQuote: self == .straightQuote
    case .straightSingle: self == .straightSingle || self == .rightSingle
    case .lowQuote: self == .rightQuote || self == .leftQuote || self == .straightQuote
    case .leftQuote: self == .rightQuote || self == .straightQuote
    case .leftSingle: self == .rightSingle || self == .straightSingle
    case .leftAngle: self == .rightAngle
    default: false
    }
  }

  /// Quotes are all one to what counts marks.
  var isQuote: Bool { rawValue >= Self.straightQuote.rawValue }
}
