/// *groter, grootst, meer, meest*: degrees of adjectives, and *dan* behind a comparative.
enum Degrees: TransferRule {
  static let name = "degree"
  static let examples: [RuleExample] = [
    RuleExample("Het huis is groter dan de school.", "The house is larger than the school.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices {
      guard let features = state.dutchFeatures(index), state[index].tokens.count == 1,
        !state[index].lemma.reads(NegativeObjects.anymore),
        !state[index].lemma.reads(NegativeQuantities.noLonger)
      else { continue }
      let lemma = state.dutchLemma(index)
      let form = state.dutchForm(index)
      if let english = quantity(lemma, form: form) {
        state[index].lemma = english
        state[index].isFixed = true
        state.note(name, index)
        if english == "most", !isWon(index, in: state) { dropArticle(before: index, in: &state) }
      } else if state[index].isFixed || form == lemma || isPlain(index, in: state) {
        // laatst, eerst: superlatives that are dictionary words
        state[index].features.degree = nil
      } else if features.degree == .cmp || features.degree == .sup {
        state[index].features.degree = features.degree
      }
      if lemma == "dan", state[index].deprel == .advmod, state[index].lemma == "than" {
        // en schrijf dan, tagged a conjunction
        state[index].lemma = "then"
        state[index].upos = .adv
        state[index].traits.adverbType = .time
      } else if lemma == "dan", [.case, .mark].contains(state[index].deprel) {
        state[index].lemma = "than"
        state.note(name, index)
      }
    }
  }

  /// *kreeg de meeste stemmen*: got the most votes.
  private static func isWon(_ most: Int, in state: TransferState) -> Bool {
    let noun = state[most].head
    return noun >= 0 && state[noun].deprel == .obj && state[noun].head >= 0
      && state.classes.has(state.dutchLemma(state[noun].head), in: .winningVerb)
  }

  /// *laatste*: the dictionary form with no more than an ending.
  private static func isPlain(_ index: Int, in state: TransferState) -> Bool {
    state[index].features.degree != nil
      && state.formText(index) == state.lemmaText(index) + "e"
  }

  /// *de meeste mensen*: most people.
  private static func dropArticle(before most: Int, in state: inout TransferState) {
    let noun = state[most].head
    guard noun >= 0, state[noun].features.number == .plur,
      state[most].deprel == .amod || state[most].deprel == .det
        || state[most].deprel == .nummod,
      let article = state.children(of: noun).first(where: {
        state.dutchFeatures($0)?.definite == .def
      })
    else { return }
    state.remove(article, heir: most, rule: name)
  }

  private static func quantity(_ lemma: WordKey, form: WordKey) -> String? {
    switch (lemma, form) {
    case ("veel", "meer"): "more"
    case ("veel", "meest"), ("veel", "meeste"): "most"
    case ("weinig", "minder"): "less"
    case ("weinig", "minst"), ("weinig", "minste"): "least"
    default: nil
    }
  }
}
