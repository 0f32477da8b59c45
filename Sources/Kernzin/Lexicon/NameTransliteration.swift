/// Names of persons from Russian, Ukrainian and their like, which Dutch and English spell by different
/// rules: *Tsjernenko* is *Chernenko*.
///
/// Rules, and what tells such a name from *Boer* and *Sjoerd*, are data: `name-transliteration.rules`,
/// `name-endings.txt`, `name-marks.txt`.
final class NameTransliteration: Sendable {
  private let rules: TransliterationRules
  private let endings: [String]
  private let marks: [String]

  init(rules: String, endings: [String], marks: [String]) throws(ICUError) {
    let statements = rules.split(separator: "\n").filter { $0.first != "#" }
    self.rules = try TransliterationRules(rules: statements.joined(separator: "\n"))
    self.endings = endings
    self.marks = marks
  }

  /// The English spelling, or `nil` for a name that is not one of these.
  func english(_ name: String) -> String? {
    guard name.utf8.count > 4, name.isCapitalized, case let folded = name.inLowerCase,
      endings.contains(where: { folded.hasSuffix($0) }),
      marks.contains(where: { folded.contains($0) }),
      var transliterator = try? rules.makeTransliterator(),
      let english = try? transliterator.transliterate(name), english != name
    else { return nil }
    return english
  }
}
