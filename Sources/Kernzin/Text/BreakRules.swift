internal import CICUShim
internal import Synchronization

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
/// rules, and make a cursor in every task, or borrow one where texts are short.
public final class BreakRules: @unchecked Sendable {
  // Unchecked because of the pointers: after `init` only the cloning of ICU is called on `handle`,
  // which is documented to be safe from any thread, and those in `idle` are handed out one by one.
  private let handle: OpaquePointer
  /// Cursors that were lent and came back.
  private let idle = Mutex<[Idle]>([])

  private struct Idle: @unchecked Sendable {
    let cursor: OpaquePointer
  }

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

  deinit {
    idle.withLock { for idle in $0 { kz_breaker_close(idle.cursor) } }
    kz_breaker_close(handle)
  }

  /// A cursor of one's own, for use by one task.
  public func makeCursor() throws(ICUError) -> BreakCursor {
    BreakCursor(owning: try icuHandle("clone break rules") { kz_breaker_clone(handle, &$0) })
  }

  /// Lends a cursor for the time of a call.
  public func withCursor<Result>(
    _ body: (inout BreakCursor) throws(ICUError) -> Result
  ) throws(ICUError) -> Result {
    let known = idle.withLock { $0.popLast() }
    var cursor = if let known { BreakCursor(owning: known.cursor) } else { try makeCursor() }
    let result = try body(&cursor)
    let returned = Idle(cursor: cursor.release())
    idle.withLock { $0.append(returned) }
    return result
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
