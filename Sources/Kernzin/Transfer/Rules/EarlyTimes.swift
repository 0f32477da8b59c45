/// *al na elf minuten*: what comes sooner than thought comes *after only* so long.
enum EarlyTimes: TransferRule {
  static let name = "early-time"
  static let examples: [RuleExample] = [
    RuleExample("Hij scoorde al na twee minuten.", "He scored after only two minutes.")
  ]
  static let words: [WordKey] = ["al", "reeds"]

  static func apply(to state: inout TransferState) {
    for already in state.indices
    where words.contains(state.dutchForm(already)) && state[already].tokens.count == 1 {
      guard
        let time = state.indices.first(where: {
          state[$0].traits.nounClass == .time && state.child(of: $0, .nummod) != nil
            && state.child(of: $0, .case).map {
              state.dutchForm($0) == "na" && state[$0].order == state[already].order + 1
            } ?? false
        }), let after = state.child(of: time, .case), state.children(of: already).isEmpty
      else { continue }
      state[already].lemma = "only"
      state[already].isFixed = true
      state[already].head = time
      state[already].deprel = .advmod
      state[already].place = nil
      state[already].traits.adverbType = .degree
      state[already].order = state[after].order + 0.5
      state.note(name, already)
    }
  }
}
