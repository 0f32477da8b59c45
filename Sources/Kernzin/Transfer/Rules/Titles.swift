/// *de Franse president Macron*, *burgemeester De Vries*: a title before a name has a capital and no
/// article in English.
enum Titles: TransferRule {
  static let name = "title"
  static let examples: [RuleExample] = [
    RuleExample("Wij spraken met burgemeester De Vries.", "We spoke with Mayor De Vries."),
    RuleExample(
      "Zij studeerde aan de Universiteit van Gent.", "She studied at the University of Ghent."),
  ]

  static func apply(to state: inout TransferState) {
    for title in state.indices where state[title].upos == .noun || state[title].upos == .propn {
      institution(title, in: &state)
    }
    for title in state.indices where state[title].upos == .noun {
      guard state[title].traits.isTitle,
        let name = state.children(of: title).first(where: {
          state[$0].upos == .propn && state[$0].order == Double(state[title].tokens.last ?? -1) + 1
            && [.flat, .appos, .nmod].contains(state[$0].deprel) && !state[$0].commaBefore
        })
      else { continue }
      state[title].lemma = state[title].lemma.split(separator: " ").map {
        String($0).capitalizedFirst
      }.joined(separator: " ")
      state.note(Self.name, name)
      if let article = state.children(of: title).first(where: {
        state.dutchFeatures($0)?.definite == .def && state[$0].deprel == .det
      }) {
        state.remove(article, heir: title, rule: Self.name)
      }
    }
  }

  /// *de Universiteit van Gent*: the University of Ghent.
  private static func institution(_ index: Int, in state: inout TransferState) {
    guard let token = state[index].dutch, state.dutch[token].form.isCapitalized,
      state.classes.has(state.dutchForm(index), in: .institution),
      state.children(of: index).contains(where: {
        state[$0].upos == .propn && state[$0].deprel == .nmod
      })
    else { return }
    state[index].lemma = state[index].lemma.capitalizedFirst
    state.note(name, index)
  }
}
