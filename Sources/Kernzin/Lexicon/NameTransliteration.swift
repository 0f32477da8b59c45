/// Names of persons from Russian, Ukrainian and their like, which Dutch and English spell by different
/// rules: *Tsjernenko* is *Chernenko*.
///
/// Rules, and what tells such a name from *Boer* and *Sjoerd*, are data: `name-transliteration.rules`,
/// `name-endings.txt`, `name-marks.txt`.
final class NameTransliteration: Sendable {
  private let rules: TransliterationRules
  private let endings: [[UInt8]]
  private let marks: [[UInt8]]

  init(rules: String, endings: [String], marks: [String]) throws(ICUError) {
    let statements = rules.split(separator: "\n").filter { $0.first != "#" }
    self.rules = try TransliterationRules(rules: statements.joined(separator: "\n"))
    self.endings = endings.map { Array($0.utf8) }
    self.marks = marks.map { Array($0.utf8) }
  }

  /// The English spelling, or `nil` for a name that is not one of these.
  func english(_ name: String) -> String? {
    guard name.utf8.count > 4, name.isCapitalized, isTransliterated(name.inLowerCase),
      var transliterator = try? rules.makeTransliterator(),
      let english = try? transliterator.transliterate(name), english != name
    else { return nil }
    return english
  }

  private func isTransliterated(_ name: String) -> Bool {
    // As bytes: nearly all names fail here.
    var name = name
    return name.withUTF8 { bytes in
      endings.contains { bytes.suffix($0.count).elementsEqual($0) }
        && marks.contains { mark in
          bytes.indices.contains { bytes[$0...].starts(with: mark) }
        }
    }
  }
}
