internal import CICUShim

/// Changes of letter case, by the rules of a language.
public enum LetterCase: Sendable {
  case lower
  case upper
  /// The first letter of every word, and the rest in lower case: `IJsland`.
  case title
  /// Only the first letter of the text: `ijs van HEMA` → `IJs van HEMA`.
  case capitalized
  /// For comparison, the same in every language.
  case folded

  private var shim: kz_case {
    switch self {
    case .lower: KZ_LOWER
    case .upper: KZ_UPPER
    case .title: KZ_TITLE
    case .capitalized: KZ_CAPITALIZE
    case .folded: KZ_FOLD
    }
  }

  fileprivate func bytes(
    from text: borrowing Span<UInt8>, locale: String
  ) throws(ICUError) -> [UInt8] {
    let change = shim
    return try text.withUnsafeBufferPointer { bytes throws(ICUError) in
      // Case seldom changes the length: `ß` → `SS`, `ŉ` → `ʼN`.
      let count = try icuCount(bytes.count)
      return try icuBytes("change case", guess: bytes.count + 8) {
        kz_change_case(change, locale, bytes.baseAddress, count, $0, $1, &$2)
      }
    }
  }
}

extension String {
  /// The text in another letter case. `locale` is a BCP 47 code: `ijsland` in title case is `IJsland`
  /// in Dutch, `Ijsland` in English.
  ///
  /// Text ICU refuses, which is text beyond 2 GiB, comes back as it is.
  public func cased(_ letterCase: LetterCase, locale: String) -> String {
    guard let bytes = try? letterCase.bytes(from: utf8Span.span, locale: locale) else {
      return self
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
