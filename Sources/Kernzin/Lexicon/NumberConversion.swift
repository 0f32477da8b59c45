/// Digits in Dutch notation to English notation.
enum NumberConversion {
  /// `1.234,5` → `1,234.5`; `3,5` → `3.5`; `2de`, `2e` → `2nd`; `16-jarige` → `16-year-old`.
  /// `nil` when the form is no number.
  static func english(_ form: String) -> String? {
    guard
      let first = form.utf8.first(where: { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }),
      first >= 0x30, first <= 0x39
    else { return nil }
    for ending in ["-jarigen", "-jarige", "-jarig"] where form.hasSuffix(ending) {
      let age = String(form.dropLast(ending.count))
      return age + (ending == "-jarigen" ? "-year-olds" : "-year-old")
    }
    for ending in ["ste", "de", "e"] where form.hasSuffix(ending) {
      if let ordinal = ordinal(String(form.dropLast(ending.count))) { return ordinal }
    }
    return plain(form)
  }

  /// `21` → `21st`.
  static func ordinal(_ digits: String) -> String? {
    guard let value = Int(digits) else { return nil }
    let ending =
      switch (value % 10, value % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return digits + ending
  }

  /// Swaps point and comma where they are the thousands' and the decimal sign; years, times, scores
  /// and codes stay as they are.
  private static func plain(_ form: String) -> String? {
    guard form.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x7A) }) else { return nil }
    let parts = form.split(separator: ",", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
      && !groups[0].isEmpty
    guard parts.count <= 2, groups.count == 1 || isGrouped else { return form }
    let whole = groups.joined(separator: ",")
    return parts.count == 2 ? "\(whole).\(parts[1])" : whole
  }
}
