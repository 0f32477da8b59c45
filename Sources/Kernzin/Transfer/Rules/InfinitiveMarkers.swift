/// *te zijn*, *te hebben gewerkt*: *te* right before an infinitive marks it, or the verb it helps,
/// wherever the parser hung it.
enum InfinitiveMarkers: TransferRule {
  static let name = "infinitive-marker"
  static let examples: [RuleExample] = [
    RuleExample("De man zegt ziek te zijn.", "The man says he is sick.")
  ]
  static let words: [WordKey] = [.infinitiveMarker]

  static func apply(to state: inout TransferState) {
    for te in 0..<max(0, state.dutch.count - 1)
    where state.dutchForm(te) == .infinitiveMarker {
      let infinitive = te + 1
      guard !state[te].isRemoved, !state[infinitive].isRemoved,
        state.dutchFeatures(infinitive)?.verbForm == .inf,
        state[te].deprel != .mark, state[te].deprel != .case
      else { continue }
      let isHelper = [.aux, .auxPass, .cop].contains(state[infinitive].deprel)
      let verb = isHelper ? state[infinitive].head : infinitive
      guard verb >= 0, verb != te, !state.isBelow(verb, te) else { continue }
      state[te].head = verb
      state[te].deprel = .mark
      state.note(name, verb)
    }
  }
}
