internal import CICUShim

/// What ICU answered when it could not do what was asked.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// ICU's name for the problem, such as `U_BRK_RULE_SYNTAX`.
  public var name: String
  /// What was asked of ICU.
  public var operation: String
  /// Where in a text of rules, counted as ICU counts; `nil` when the problem has no place.
  public var line: Int?
  public var column: Int?

  init(name: String, operation: String) {
    self.name = name
    self.operation = operation
  }

  init(_ status: kz_status, _ operation: String, line: Int32 = -1, column: Int32 = -1) {
    name = String(cString: kz_status_name(status))
    self.operation = operation
    self.line = line >= 0 ? Int(line) : nil
    self.column = column >= 0 ? Int(column) : nil
  }

  public var description: String {
    guard let line, let column, line > 0 || column > 0 else {
      return "icu could not \(operation): \(name)"
    }
    return "icu could not \(operation): \(name) at \(line):\(column)"
  }
}

/// Calls ICU with a fresh status and throws when it reports a failure.
func icu<Result>(
  _ operation: @autoclosure () -> String, _ body: (inout kz_status) -> Result
) throws(ICUError) -> Result {
  var status: kz_status = 0
  let result = body(&status)
  if status > 0 { throw ICUError(status, operation()) }
  return result
}

/// The same for calls that make something: no handle is a failure, too.
func icuHandle(
  _ operation: @autoclosure () -> String, _ body: (inout kz_status) -> OpaquePointer?
) throws(ICUError) -> OpaquePointer {
  var status: kz_status = 0
  guard let handle = body(&status), status <= 0 else { throw ICUError(status, operation()) }
  return handle
}

/// A length as ICU takes it.
///
/// - Throws: when the text is beyond the 2 GiB ICU can address.
func icuCount(_ count: Int) throws(ICUError) -> Int32 {
  guard let short = Int32(exactly: count) else {
    throw ICUError(name: "U_INDEX_OUTOFBOUNDS_ERROR", operation: "take \(count) bytes at once")
  }
  return short
}

/// Fills a byte buffer of `guess` bytes, and a second one when ICU says that more are needed.
func icuBytes(
  _ operation: @autoclosure () -> String, guess: Int,
  _ body: (UnsafeMutablePointer<UInt8>?, Int32, inout kz_status) -> Int32
) throws(ICUError) -> [UInt8] {
  var needed = guess
  while true {
    var status: kz_status = 0
    let capacity = min(max(1, needed), Int(Int32.max))
    let out = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = Int(body(buffer.baseAddress, Int32(capacity), &status))
      count = min(needed, capacity)
    }
    if status > 0 { throw ICUError(status, operation()) }
    if needed <= capacity { return out }
  }
}

/// The ICU this program runs with: texts may break elsewhere in another one.
public enum ICU {
  /// Such as `72.1`.
  public static var version: String {
    var numbers: [UInt8] = [0, 0, 0, 0]
    kz_icu_version(&numbers)
    return "\(numbers[0]).\(numbers[1])"
  }
}
