/// *drie miljoen euro*, *twee jaar*: a noun behind a number above one is plural in English, units
/// included.
enum Numbers: TransferRule {
  static let name = "number"
  static let examples: [RuleExample] = [
    RuleExample("De reis duurde twee jaar.", "The trip lasted two years.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].lemma.isScale {
      state[index].isFixed = true
      let isPlural = state.source(index)?.features.number == .plur
      if isPlural || state.dutchForm(index) == state.dutchLemma(index) + "en" {
        // honderden, miljoenen
        state[index].lemma += "s"
        continue
      }
      // 45 miljoen pond: what is counted hangs from the number in Dutch.
      for counted in state.children(of: index)
      where state[counted].upos == .noun && state[counted].order > state[index].order
        && state.child(of: counted, .case) == nil && !state[counted].traits.englishMass
      {
        state[counted].features.number = .plur
        state.note(name, counted)
      }
    }
    for index in state.indices where state[index].upos == .noun {
      let counts = state.children(of: index) { $0.deprel == .nummod }
      guard let count = counts.first else { continue }
      let form = state.dutchForm(count)
      let isOne = ["1", "een", "één", "anderhalf"].contains(form)
      if !isOne, !state[index].traits.englishMass {
        state[index].features.number = .plur
        state.note(name, index)
      }
    }
  }
}

extension String {
  /// Number words that never take a plural ending behind another number.
  var isScale: Bool {
    ["hundred", "thousand", "million", "billion", "trillion"].contains(self)
  }
}
