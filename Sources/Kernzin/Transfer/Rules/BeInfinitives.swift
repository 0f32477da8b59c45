/// *zijn* with an infinitive: with *aan het* it is the progressive, with *te* what can be done.
enum BeInfinitives: TransferRule {
  static let name = "be-infinitive"
  static let examples: [RuleExample] = [
    RuleExample(
      "De kinderen zijn in de tuin aan het spelen.", "The children are playing in the garden."),
    RuleExample("Dit water is niet te drinken.", "This water cannot be drunk."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices {
      guard var group = state[verb].group, let token = state[verb].dutch,
        state.source(verb)?.features.verbForm == .inf,
        let be = auxiliary(of: token, in: state.dutch),
        let marker = state.children(of: verb).first(where: {
          [.mark, .case].contains(state[$0].deprel)
            && ["aan", DutchGrammar.infinitiveMarker].contains(state.dutchForm($0))
        })
      else { continue }
      let isProgressive = state.dutchForm(marker) == "aan"
      guard isProgressive || state.child(of: verb, .nsubj, .nsubjPass) != nil else { continue }
      group.auxiliaries.removeAll { $0.kind == .perfect || $0.kind == .passive }
      if let tense = state.dutch[be].features.tense { group.tense = tense }
      if isProgressive {
        group.auxiliaries.append(.init(.progressive, tokens: [be]))
      } else {
        let modal = group.tense == .past ? "could" : "can"
        group.auxiliaries += [.init(.modal(modal), tokens: [be]), .init(.passive)]
      }
      if state.dutch[be].features.verbForm == .fin { group.form = .finite }
      state[verb].group = group
      for word in state.children(of: marker) { state.remove(word, heir: verb, rule: name) }
      state.remove(marker, heir: verb, rule: name)
    }
  }

  private static func auxiliary(of token: Int, in tree: Tree) -> Int? {
    tree.nodes.indices.first {
      tree[$0].head == token && LemmaKey.of(tree[$0].lemma) == DutchGrammar.be
        && [.aux, .auxPass, .cop].contains(tree[$0].deprel)
    }
  }
}
