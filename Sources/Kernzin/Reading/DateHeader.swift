/// The line head ` date 2021-05 ` some text collections put in front of an article: metadata, not
/// text.
struct DateHeader {
  /// As precise as it stood: `2021-05` or `2021-05-17`.
  var date: String
  /// What follows it, without the white space between.
  var rest: Substring

  /// `nil` when the text does not open with a date header.
  init?(opening text: Substring) {
    let trimmed = text.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard trimmed.hasPrefix("date ") || trimmed.hasPrefix("date:") else { return nil }
    let value = trimmed.dropFirst(5).drop { $0 == " " || $0 == "\t" }
    let candidate = value.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    guard let date = Self.isoDate(candidate) else { return nil }
    let rest = value.dropFirst(candidate.count)
    guard rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
    self.date = date
    self.rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
  }

  /// The text when it is a year, month and perhaps day that can exist: `2021-05`, `2021-05-17`.
  static func isoDate(_ text: some StringProtocol) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.count)
    guard lengths == [4, 2] || lengths == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...12).contains(numbers[1]),
      numbers.count == 2 || (1...31).contains(numbers[2])
    else { return nil }
    return String(text)
  }

  /// The day of an ISO 8601 point in time (`2024-03-02T18:30:00+01:00` → `2024-03-02`), or the date
  /// itself; `nil` when it is neither.
  static func day(of text: some StringProtocol) -> String? {
    let head = text.prefix { $0 != "T" && $0 != " " }
    return isoDate(head)
  }
}
