internal import CICUShim

/// What lies between two boundaries.
public enum BreakKind: Sendable {
  /// A grapheme cluster: what a reader calls a character.
  case grapheme
  case word
  /// Where a line may be broken.
  case line
  case sentence

  fileprivate var shim: kz_break_kind {
    switch self {
    case .grapheme: KZ_BREAK_CHARACTER
    case .word: KZ_BREAK_WORD
    case .line: KZ_BREAK_LINE
    case .sentence: KZ_BREAK_SENTENCE
    }
  }
}

/// Rules of text boundaries (Unicode Standard Annex 29, or one's own), to be shared.
///
/// Making them costs up to some milliseconds, making a cursor from them a few microseconds: keep the
/// rules, and make a cursor in every task.
public final class BreakRules: @unchecked Sendable {
  // Unchecked because of the pointer: after `init` only the cloning of ICU is called on it, which is
  // documented to be safe from any thread.
  private let handle: OpaquePointer

  /// The rules of ICU for a language, as BCP 47 code.
  public init(_ kind: BreakKind, locale: String) throws(ICUError) {
    handle = try icuHandle("open \(kind) breaks") {
      kz_breaker_open(kind.shim, locale, &$0)
    }
  }

  /// One's own rules, in the syntax of ICU's rule-based break iterator.
  public init(rules: String) throws(ICUError) {
    let units = Array(rules.utf16)
    var line: Int32 = -1
    var column: Int32 = -1
    var status: kz_status = 0
    let made = kz_breaker_open_rules(units, Int32(units.count), &line, &column, &status)
    guard let made, status <= 0 else {
      throw ICUError(status, "compile break rules", line: line, column: column)
    }
    handle = made
  }

  /// Sentence breaks, but none after the abbreviations given with their period.
  public init(sentenceLocale: String, abbreviations: [String]) throws(ICUError) {
    let strings = abbreviations.map { Array($0.utf8CString) }
    handle = try withPointers(to: strings) { pointers throws(ICUError) in
      try icuHandle("filter sentence breaks") {
        kz_breaker_open_filtered(sentenceLocale, pointers, Int32(pointers.count), &$0)
      }
    }
  }

  deinit { kz_breaker_close(handle) }

  /// A cursor of one's own, for use by one task.
  public func makeCursor() throws(ICUError) -> BreakCursor {
    BreakCursor(owning: try icuHandle("clone break rules") { kz_breaker_clone(handle, &$0) })
  }
}

/// C strings that live as long as the call; nested so that no memory is managed by hand.
private func withPointers<Result>(
  to strings: [[CChar]], _ body: ([UnsafePointer<CChar>]) throws(ICUError) -> Result
) throws(ICUError) -> Result {
  var flat: [CChar] = []
  var starts: [Int] = []
  for string in strings {
    starts.append(flat.count)
    flat += string
  }
  return try flat.withUnsafeBufferPointer { buffer throws(ICUError) in
    guard let base = buffer.baseAddress else { return try body([]) }
    return try body(starts.map { base + $0 })
  }
}
