internal import CICUShim

/// Unicode normalization forms (Unicode Standard Annex 15).
public enum NormalizationForm: Sendable {
  case nfc
  case nfkc
  case nfd
  case nfkd

  private var shim: kz_form {
    switch self {
    case .nfc: KZ_NFC
    case .nfkc: KZ_NFKC
    case .nfd: KZ_NFD
    case .nfkd: KZ_NFKD
    }
  }

  /// Whether the text is in this form already. Text in ASCII is, in every form, and is not shown to
  /// ICU at all.
  public func holds(for text: borrowing Span<UInt8>) throws(ICUError) -> Bool {
    let form = shim
    return try text.withUnsafeBufferPointer { bytes throws(ICUError) in
      if bytes.isASCII { return true }
      let count = try icuCount(bytes.count)
      return try icu("check normalization") {
        kz_is_normalized(form, bytes.baseAddress, count, &$0)
      }
    }
  }

  /// The text in this form, UTF-8; `nil` when it is in this form already.
  public func applied(to text: borrowing Span<UInt8>) throws(ICUError) -> [UInt8]? {
    if try holds(for: text) { return nil }
    let form = shim
    return try text.withUnsafeBufferPointer { bytes throws(ICUError) in
      let count = try icuCount(bytes.count)
      return try icuBytes("normalize", guess: bytes.count) {
        kz_normalize(form, bytes.baseAddress, count, $0, $1, &$2)
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether no byte has its high bit set; eight bytes at a time.
  var isASCII: Bool {
    guard let start = baseAddress else { return true }
    let raw = UnsafeRawPointer(start)
    var index = 0
    while index + 8 <= count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    while index < count {
      if self[index] >= 0x80 { return false }
      index += 1
    }
    return true
  }
}
