/// The rules of one language, in the order of their file: the first that fits decides, as in SRX.
///
/// A rule is a line `join NAME: CONDITION…` or `split NAME: CONDITION…`; below it stand its examples,
/// each in a line that starts with `>`, with ` || ` where sentences end. A condition is
/// `SLOT=A|B` (one of these is there) or `SLOT!A|B` (none of these is).
struct SegmentationRules: Sendable {
  var rules: [SegmentationRule] = []
  private(set) var problems: [Diagnostic] = []

  init(_ text: String, file: String, lists: [String: WordTraits]) {
    for line in DataLine.all(in: text, file: file) {
      if line.text.first == ">" {
        let example = line.text.dropFirst().drop { $0 == " " }
        if rules.isEmpty {
          problems.append(line.problem("an example before the first rule"))
        } else {
          rules[rules.count - 1].examples.append(String(example))
        }
        continue
      }
      read(line, lists: lists)
    }
    for rule in rules where rule.examples.isEmpty {
      problems.append(
        Diagnostic(
          file: file, line: rule.line, message: "rule '\(rule.name)' has no example",
          hint: "a line '> sentence' below it would be right"))
    }
  }

  /// Whether a sentence ends here by the first rule that fits; `nil` when none does.
  @inline(__always)
  func decision(for surroundings: borrowing Surroundings) -> Bool? {
    for index in rules.indices {
      let conditions = rules[index].conditions
      var fits = true
      for condition in conditions where !condition.holds(in: surroundings) {
        fits = false
        break
      }
      if fits { return rules[index].splits }
    }
    return nil
  }

  private mutating func read(_ line: DataLine, lists: [String: WordTraits]) {
    var words = line.text.split(separator: " ")
    guard words.count >= 2, let verb = words.first, verb == "join" || verb == "split",
      words[1].last == ":"
    else {
      problems.append(
        line.problem(
          "neither rule nor example",
          hint: "'join NAME: …', 'split NAME: …' or '> …' would be right"
        ))
      return
    }
    let name = String(words[1].dropLast())
    words.removeFirst(2)
    var conditions: [SegmentationRule.Condition] = []
    for word in words {
      if let condition = condition(word, line, lists) { conditions.append(condition) }
    }
    rules.append(
      SegmentationRule(
        name: name, splits: verb == "split", conditions: conditions, examples: [],
        line: line.number))
  }

  private mutating func condition(
    _ word: Substring, _ line: DataLine, _ lists: [String: WordTraits]
  ) -> SegmentationRule.Condition? {
    let parts = word.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "=" || $0 == "!"
    }
    guard parts.count == 2 else {
      problems.append(
        line.problem("condition '\(word)'", hint: "slot=value would be right", at: word))
      return nil
    }
    guard let slot = SegmentationRule.Slot(rawValue: String(parts[0])) else {
      let slots = SegmentationRule.Slot.allCases.map(\.rawValue)
      problems.append(
        line.problem(
          "unknown slot '\(parts[0])'",
          hint: Suggestion.hint(for: String(parts[0]), among: slots), at: parts[0]))
      return nil
    }
    var bits: UInt64 = 0
    for value in parts[1].split(separator: "|") {
      let name = String(value)
      let known =
        slot.isWord
        ? (WordTraits.names[name] ?? lists[name])?.rawValue
        : Punctuation.names[name].map { UInt64($0.rawValue) }
      guard let known else {
        let names =
          slot.isWord
          ? (Array(WordTraits.names.keys) + lists.keys).sorted() : Punctuation.names.keys.sorted()
        problems.append(
          line.problem(
            "unknown value '\(name)'", hint: Suggestion.hint(for: name, among: names), at: value))
        continue
      }
      bits |= known
    }
    let negated = word[parts[0].endIndex] == "!"
    return SegmentationRule.Condition(slot: slot, bits: bits, negated: negated)
  }
}
