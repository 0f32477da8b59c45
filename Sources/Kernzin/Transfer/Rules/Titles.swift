/// *de Franse president Macron*, *burgemeester De Vries*: a title before a name has a capital and no
/// article in English.
enum Titles: TransferRule {
  static let name = "title"
  static let examples: [RuleExample] = [
    RuleExample("Wij spraken met burgemeester De Vries.", "We spoke with Mayor De Vries.")
  ]

  static func apply(to state: inout TransferState) {
    for title in state.indices where state[title].upos == .noun {
      guard state[title].traits.isTitle,
        let name = state.children(of: title).first(where: {
          state[$0].upos == .propn && state[$0].order == state[title].order + 1
            && [.flat, .appos, .nmod].contains(state[$0].deprel) && !state[$0].commaBefore
        })
      else { continue }
      state[title].lemma = state[title].lemma.split(separator: " ").map {
        String($0).capitalizedFirst
      }.joined(separator: " ")
      state.note(Self.name, name)
      if let article = state.children(of: title).first(where: {
        state.source($0)?.features.definite == .def && state[$0].deprel == .det
      }) {
        state.remove(article, heir: title, rule: Self.name)
      }
    }
  }
}
