/// Ties every mark to what it belongs to, so that marks move with their words: the final mark to the
/// sentence, quotation marks and brackets to what they enclose, commas to the phrases beside them.
enum PunctuationMarks: TransferRule {
  static let name = "punctuation"
  static let examples: [RuleExample] = [
    RuleExample("'Ik kom', zei hij.", "\"I come,\" he said.")
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
      } else if ")]}".contains(form) {
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

  /// Ties a pair of marks to the words from `start` to `end`: to the sentence where they stand at
  /// its ends, else to the largest phrases inside that begin and end there.
  private static func enclose(
    _ start: Int, _ end: Int, left: Int?, right: Int?, in state: inout TransferState
  ) {
    let words = state.indices.filter { state[$0].upos != .punct }
    let inside = words.filter {
      state[$0].order >= Double(start) && state[$0].order < Double(end)
    }.sorted { state[$0].order < state[$1].order }
    if let left {
      let mark = english(state.dutch[left].form, opens: true)
      let isFirst = !words.contains { state[$0].order < Double(left) }
      if isFirst, right == nil || isLast(right, words, state) {
        state.english.beginning += mark
      } else if let first = inside.first {
        let top = climb(from: first, in: state) {
          $0.lowerBound >= Double(start) && $0.upperBound < Double(end)
        }
        state[top].opening = mark + state[top].opening
      }
      drop(left, in: &state)
    }
    if let right {
      let mark = english(state.dutch[right].form, opens: false)
      if isLast(right, words, state),
        left == nil || state.english.beginning.hasSuffix(mark.opposite)
      {
        state.english.ending =
          mark == "”" ? "\(state.english.ending)”" : mark + state.english.ending
      } else if let last = inside.last {
        let fits: (ClosedRange<Double>) -> Bool = {
          $0.lowerBound >= Double(start) && $0.upperBound < Double(end)
        }
        let top = climb(from: last, in: state, while: fits)
        let after = words.filter { state[$0].order > Double(end) }
          .min { state[$0].order < state[$1].order }
        if fits(state.span(of: top)) || after == nil {
          state[top].closing += mark
        } else if let after {
          // 'Ik ga', zei hij: the speaker hangs below the quotation, which closes before it.
          let next = climb(from: after, in: state) { $0.lowerBound > Double(end) }
          state[next].opening = mark + state[next].opening
          state[next].commaBefore = true
        }
      }
      drop(right, in: &state)
    }
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
    let after = state.indices.filter { state[$0].upos != .punct && state[$0].order > order }
    let before = state.indices.filter { state[$0].upos != .punct && state[$0].order < order }
    if let first = after.min(by: { state[$0].order < state[$1].order }) {
      let top = climb(from: first, in: state) { $0.lowerBound > order }
      if form == "," {
        state[top].commaBefore = true
      } else {
        state[top].opening =
          (form == ":" || form == ";" ? form : " \(form)") + " " + state[top].opening
      }
    }
    if form == ",", let last = before.max(by: { state[$0].order < state[$1].order }) {
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
    ["'", "\"", "‘", "’", "“", "”", "„", "‚", ",,", "''", "``", "«", "»", "‹", "›"].contains(form)
  }

  private static func isBracket(_ form: String) -> Bool {
    ["(", ")", "[", "]", "{", "}"].contains(form)
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

extension String {
  fileprivate var opposite: String {
    switch self {
    case "”": "“"
    case ")": "("
    case "]": "["
    default: self
    }
  }
}
