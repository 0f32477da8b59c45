/// Takes every mark from where it stands to what it belongs to: the final mark to the sentence,
/// quotation marks and brackets to the words they enclose, commas to the phrases beside them, colons
/// and dashes to the words they part.
enum PunctuationMarks: TransferRule {
  static let name = "punctuation"
  static let examples: [RuleExample] = [
    RuleExample("'Ik kom', zei hij.", "\"I come,\" he said."),
    RuleExample("'Waar is mijn jas?', vroeg hij.", "\"Where is my coat?\" he asked."),
    RuleExample("Hij woont in Den Haag (Zuid-Holland).", "He lives in The Hague (South Holland)."),
    RuleExample(
      "Er waren twee winnaars: een Belg en een Fransman.",
      "There were two winners: a Belgian and a Frenchman."),
  ]

  static func apply(to state: inout TransferState) {
    let marks = state.dutch.nodes.indices.filter { state.dutch[$0].upos == .punct }
    takeEnding(marks, in: &state)
    pairQuotes(marks.filter { !state[$0].isRemoved }, in: &state)
    for mark in marks where !state[mark].isRemoved { tie(mark, in: &state) }
  }

  private static func takeEnding(_ marks: [Int], in state: inout TransferState) {
    let lastWord = state.dutch.nodes.lastIndex { $0.upos != .punct } ?? -1
    var ending = ""
    for mark in marks where mark > lastWord {
      let form = state.dutch[mark].form
      if isQuote(form) || isBracket(form) { continue }
      ending += form
      drop(mark, in: &state)
    }
    state.english.ending = ending == "," || ending == ";" ? "" : String(ending.prefix(3))
  }

  private static func pairQuotes(_ marks: [Int], in state: inout TransferState) {
    var open: [Int] = []
    for mark in marks {
      let form = state.dutch[mark].form
      guard isQuote(form) || isBracket(form) else { continue }
      if let last = open.last, closes(form, state.dutch[last].form) {
        open.removeLast()
        enclose(last + 1, mark, left: last, right: mark, in: &state)
      } else if ")]}".contains(form) || open.isEmpty && endsQuotation(mark, in: state) {
        enclose(0, mark, left: nil, right: mark, in: &state)
      } else {
        open.append(mark)
      }
    }
    // A quotation that runs over several sentences is open at one end.
    for mark in open {
      let isAtEnd = !state.dutch.nodes.indices.contains {
        $0 > mark && state.dutch[$0].upos != .punct
      }
      if isAtEnd {
        enclose(0, mark, left: nil, right: mark, in: &state)
      } else {
        enclose(mark + 1, state.dutch.count, left: mark, right: nil, in: &state)
      }
    }
  }

  /// *Meer niet", zegt zij*: opened in a sentence before, for a comma follows.
  private static func endsQuotation(_ mark: Int, in state: TransferState) -> Bool {
    mark > 0 && mark + 1 < state.dutch.count && state.dutch[mark + 1].form == ","
      && isQuote(state.dutch[mark].form)
  }

  /// Gives a pair of marks around the words from `start` to `end` to the sentence where they stand
  /// at its ends, else to the words between them.
  private static func enclose(
    _ start: Int, _ end: Int, left: Int?, right: Int?, in state: inout TransferState
  ) {
    let words = state.indices.filter { state[$0].upos != .punct }
    let opening = left.map { english(state.dutch[$0].form, opens: true) } ?? ""
    var closing = right.map { english(state.dutch[$0].form, opens: false) } ?? ""
    for mark in [left, right].compactMap({ $0 }) { drop(mark, in: &state) }
    let isFirst = left.map { left in !words.contains { state[$0].order < Double(left) } } ?? false
    let isLast = isLast(right, words, state)
    let beginsHere = isFirst && (right == nil || isLast)
    // Hij vroeg: 'Waar is het?': the mark belongs to what is quoted
    let isAsked =
      isLast && right.map { $0 > 0 && ["?", "!"].contains(state.dutch[$0 - 1].form) } ?? false
    let endsHere = isLast && (left == nil || beginsHere || isAsked)
    // "Waar is hij?", riep zij: the mark belongs to what is quoted, and stands for the comma
    if let right, !isLast, right > start, ["?", "!"].contains(state.dutch[right - 1].form),
      !state[right - 1].isRemoved
    {
      closing = state.dutch[right - 1].form + closing
      drop(right - 1, in: &state)
    }
    if beginsHere { state.english.beginning += opening }
    if endsHere {
      state.english.ending =
        closing == "”" ? "\(state.english.ending)”" : closing + state.english.ending
    }
    let rest = (opening: beginsHere ? "" : opening, closing: endsHere ? "" : closing)
    if rest.opening.isEmpty, rest.closing.isEmpty { return }
    state.english.enclosures.append(
      EnglishTree.Enclosure(
        opening: rest.opening, closing: rest.closing, start: Double(start) - 1,
        end: Double(end)))
    if closing.first != "?" && closing.first != "!" {
      setOffSpeaker(behind: right, from: start, in: &state)
    }
  }

  /// *'Ik ga' zei hij*: the speaker hangs below the quotation, which closes before it.
  private static func setOffSpeaker(
    behind mark: Int?, from start: Int, in state: inout TransferState
  ) {
    guard let mark else { return }
    let words = state.indices.filter { state[$0].upos != .punct }
    guard
      let last = words.filter({ state[$0].order >= Double(start) && state[$0].order < Double(mark) }
      )
      .max(by: { state[$0].order < state[$1].order }),
      let after = words.filter({ state[$0].order > Double(mark) })
        .min(by: { state[$0].order < state[$1].order })
    else { return }
    let top = climb(from: last, in: state) {
      $0.lowerBound >= Double(start) && $0.upperBound < Double(mark)
    }
    let span = state.span(of: top)
    guard span.lowerBound < Double(start) || span.upperBound > Double(mark) else { return }
    state[climb(from: after, in: state) { $0.lowerBound > Double(mark) }].commaBefore = true
  }

  private static func isLast(_ mark: Int?, _ words: [Int], _ state: TransferState) -> Bool {
    guard let mark else { return false }
    return !words.contains { state[$0].order > Double(mark) }
  }

  /// Commas, dashes and colons inside the sentence.
  private static func tie(_ mark: Int, in state: inout TransferState) {
    let form = state.dutch[mark].form
    let order = state[mark].order
    drop(mark, in: &state)
    var before: Int?
    var after: Int?
    for word in state.indices where state[word].upos != .punct {
      let place = state[word].order
      if place > order, after.map({ place < state[$0].order }) ?? true { after = word }
      if place < order, before.map({ place > state[$0].order }) ?? true { before = word }
    }
    if form == ",", mark > 1, isQuote(state.dutch[mark - 1].form),
      ["?", "!"].contains(state.dutch[mark - 2].form)
    {
      return
    }
    guard form == "," else {
      if after != nil, before != nil {
        state.english.separators.append(EnglishTree.Separator(text: form, order: order))
      }
      return
    }
    if let first = after {
      state[climb(from: first, in: state) { $0.lowerBound > order }].commaBefore = true
    }
    if let last = before {
      let top = climb(from: last, in: state) { $0.upperBound < order }
      state[top].commaAfter = true
    }
  }

  /// The highest node above `index` whose subtree stays on its side of the mark.
  private static func climb(
    from index: Int, in state: TransferState, while fits: (ClosedRange<Double>) -> Bool
  ) -> Int {
    var top = index
    while state[top].head >= 0, fits(state.span(of: state[top].head)) { top = state[top].head }
    return top
  }

  private static func drop(_ mark: Int, in state: inout TransferState) {
    let head = state[mark].head
    for child in state.children(of: mark) { state[child].head = head }
    state[mark].isRemoved = true
  }

  static func isQuote(_ form: String) -> Bool {
    switch form.onlyScalar {
    case "'", "\"", "‘", "’", "“", "”", "„", "‚", "«", "»", "‹", "›": true
    case nil: [",,", "''", "``"].contains(form)
    default: false
    }
  }

  private static func isBracket(_ form: String) -> Bool {
    switch form.onlyScalar {
    case "(", ")", "[", "]", "{", "}": true
    default: false
    }
  }

  private static func closes(_ right: String, _ left: String) -> Bool {
    switch left {
    case "(": right == ")"
    case "[": right == "]"
    case "{": right == "}"
    case "‘", "‚": right == "’" || right == "'"
    case "“", "„", ",,", "``": ["”", "“", "''", "\""].contains(right)
    case "«": right == "»"
    case "'": right == "'" || right == "’"
    default: right == left
    }
  }

  private static func english(_ form: String, opens: Bool) -> String {
    isBracket(form) ? form : opens ? "“" : "”"
  }
}
