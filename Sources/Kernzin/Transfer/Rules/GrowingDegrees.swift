/// *Het water wordt steeds warmer*: *steeds* in front of a comparative is *ever*; it tells how much, not
/// how often.
enum GrowingDegrees: TransferRule {
  static let name = "growing-degree"
  static let examples: [RuleExample] = [
    RuleExample("De zomers worden steeds droger.", "The summers are becoming ever drier.")
  ]
  static let words: [WordKey] = ["steeds"]

  static func apply(to state: inout TransferState) {
    for ever in state.indices
    where state.dutchForm(ever) == "steeds" && state[ever].tokens.count == 1 {
      guard
        let quality = state.indices.first(where: {
          state[$0].order == state[ever].order + 1
            && state.dutchFeatures($0)?.degree == .cmp
        })
      else { continue }
      state[ever].lemma = "ever"
      state[ever].isFixed = true
      state[ever].upos = .adv
      state[ever].head = quality
      state[ever].deprel = .advmod
      state[ever].place = nil
      state[ever].traits.adverbType = .degree
      let verb = state[quality].head
      if verb >= 0, state[verb].lemma == "become", let group = state[verb].group,
        group.form == .finite, group.tense == .pres, group.auxiliaries.isEmpty
      {
        state[verb].group?.auxiliaries = [.init(.progressive)]
      }
      state.note(name, ever)
    }
  }
}
