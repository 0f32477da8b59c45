/// *drie miljoen euro*, *twee jaar*: a noun behind a number above one is plural in English, units
/// included.
enum Numbers: TransferRule {
  static let name = "number"
  static let examples: [RuleExample] = [RuleExample("De reis duurde twee jaar.", "The journey lasted two years.")]

  static func apply(to state: inout TransferState) {
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
    for index in state.indices where state[index].upos == .num && state[index].lemma.isScale {
      state[index].isFixed = true
    }
  }
}

extension String {
  /// Number words that never take a plural ending behind another number.
  fileprivate var isScale: Bool { self == "million" || self == "billion" || self == "thousand" }
}
