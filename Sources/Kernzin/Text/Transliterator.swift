internal import CICUShim

/// Rules that respell text (ICU's transform rules), to be shared.
public final class TransliterationRules: @unchecked Sendable {
  // Unchecked because of the pointer: after `init` only the const cloning is called on it.
  private let handle: OpaquePointer

  /// One's own rules, such as `sj > sh; oe > u;`.
  public init(rules: String) throws(ICUError) {
    let units = Array(rules.utf16)
    var line: Int32 = -1
    var column: Int32 = -1
    var status: kz_status = 0
    let made = kz_transliterator_open_rules(units, Int32(units.count), &line, &column, &status)
    guard let made, status <= 0 else {
      throw ICUError(status, "compile transliteration rules", line: line, column: column)
    }
    handle = made
  }

  /// A transform ICU knows by name, such as `NFD; [:Mn:] Remove; NFC`.
  public init(id: String) throws(ICUError) {
    handle = try icuHandle("open transform '\(id)'") { kz_transliterator_open(id, &$0) }
  }

  deinit { kz_transliterator_close(handle) }

  /// A transliterator of one's own, for use by one task.
  public func makeTransliterator() throws(ICUError) -> Transliterator {
    Transliterator(
      owning: try icuHandle("clone transliteration rules") {
        kz_transliterator_clone(handle, &$0)
      })
  }
}

/// Respells text by the rules it was made from. Belongs to one task.
public struct Transliterator: ~Copyable {
  private let handle: OpaquePointer

  init(owning handle: OpaquePointer) { self.handle = handle }

  deinit { kz_transliterator_close(handle) }

  public mutating func transliterate(_ text: String) throws(ICUError) -> String {
    let handle = handle
    let span = text.utf8Span.span
    let bytes = try span.withUnsafeBufferPointer { bytes throws(ICUError) in
      let count = try icuCount(bytes.count)
      return try icuBytes("transliterate", guess: bytes.count * 2 + 16) {
        kz_transliterate(handle, bytes.baseAddress, count, $0, $1, &$2)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
