/// *om twee uur*, *rond 14.30 uur*: a time of day, not a number of hours.
enum ClockTimes: TransferRule {
  static let name = "clock-time"
  static let examples: [RuleExample] = [
    RuleExample("De trein vertrok om 14.30 uur.", "The train left at 2:30 p.m."),
    RuleExample("De trein vertrok om twee uur.", "The train left at two o'clock."),
  ]
  static let words: [WordKey] = ["uur"]

  static func apply(to state: inout TransferState) {
    for hour in state.indices where state.dutchLemma(hour) == "uur" {
      if state[hour].deprel == .fixed || state[hour].deprel == .flat, state[hour].head >= 0,
        let clock = clock(state.formText(state[hour].head))
      {
        // The number heads the expression.
        let number = state[hour].head
        sayAt(number, in: &state)
        state[number].lemma = clock
        state[number].isFixed = true
        state.remove(hour, heir: number, rule: name)
        continue
      }
      guard let count = state.child(of: hour, .nummod),
        state[count].order < state[hour].order
      else { continue }
      let form = state.formText(count)
      if let clock = clock(form) {
        replace(hour, by: clock, count: count, in: &state)
      } else if state.child(of: hour, .case) != nil, isHourOfDay(count, hour, in: state) {
        sayAt(hour, in: &state)
        state[hour].lemma = "o'clock"
        state[hour].isFixed = true
        state.note(name, hour)
      }
    }
  }

  /// *na twee uur* may be a duration; *om* and its like never are.
  private static func isHourOfDay(_ count: Int, _ hour: Int, in state: TransferState) -> Bool {
    guard let preposition = state.child(of: hour, .case), state[count].tokens.count == 1 else {
      return false
    }
    return DutchGrammar.isAtOrAround(state.dutchLemma(preposition))
      || state.classes.has(state.dutchLemma(preposition), in: .clockPreposition)
  }

  private static func replace(
    _ hour: Int, by clock: String, count: Int, in state: inout TransferState
  ) {
    state[hour].lemma = clock
    state[hour].isFixed = true
    state[hour].upos = .num
    state.remove(count, heir: hour, rule: name)
    sayAt(hour, in: &state)
  }

  private static func sayAt(_ time: Int, in state: inout TransferState) {
    guard let preposition = state.child(of: time, .case), state.dutchLemma(preposition) == "om"
    else { return }
    state[preposition].lemma = "at"
    state.note(name, preposition)
  }

  /// `14.30` → `2:30 p.m.`, `9.05` → `9:05 a.m.`; `nil` for what is no time with minutes.
  static func clock(_ form: String) -> String? {
    let parts = form.split { $0 == "." || $0 == ":" }
    guard parts.count == 2, parts[1].count == 2, parts[0].count <= 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), hour < 25, minute < 60
    else { return nil }
    let half = hour >= 12 && hour < 24 ? "p.m." : "a.m."
    let shown = hour % 12 == 0 ? 12 : hour % 12
    return minute == 0 ? "\(shown) \(half)" : "\(shown):\(parts[1]) \(half)"
  }
}
