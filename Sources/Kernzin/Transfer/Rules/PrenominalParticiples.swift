/// *de door de politie gezochte man*: a participle with words of its own goes behind its noun.
enum PrenominalParticiples: TransferRule {
  static let name = "prenominal-participle"
  static let examples: [RuleExample] = [
    RuleExample("De in Parijs geboren schrijver is dood.", "The writer born in Paris is dead."),
    RuleExample("De gisteren gestolen auto is terug.", "The car stolen yesterday is back."),
    RuleExample("De uit Chili afkomstige vrouw zong.", "The woman from Chile sang."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .acl {
      // het pas geopende museum: with an adverb alone it stays before its noun
      let noun = state[index].head
      guard noun >= 0, state[index].order < state[noun].order,
        [.pastParticiple, .gerund].contains(state[index].group?.form),
        state.children(of: index).allSatisfy({
          state[$0].deprel == .advmod && state[$0].tokens.count == 1
            && !tellsWhen($0, in: state)
        })
      else { continue }
      state[index].deprel = .amod
      for adverb in state.children(of: index)
      where isJust(adverb, in: state) {
        state[adverb].lemma = "newly"
        state[adverb].isFixed = true
      }
    }
    for index in state.indices
    where state[index].deprel == .acl && state.groupForm(index) == .pastParticiple {
      // de nog niet betaalde rekeningen: the bills not yet paid
      for adverb in state.children(of: index)
      where state[adverb].tokens.contains(where: { state.lemma(ofToken: $0) == .negation }) {
        state[adverb].place = .beforeVerb
      }
    }
    for index in state.indices
    where [.acl, .amod].contains(state[index].deprel)
      && state.groupForm(index) == .pastParticiple
    {
      // de door de storm beschadigde huizen: by the storm
      for agent in state.children(of: index) {
        guard let by = state.child(of: agent, .case), state.dutchForm(by) == "door",
          state[by].tokens.count == 1
        else { continue }
        state[by].lemma = "by"
        state[by].isFixed = true
      }
    }
    for index in state.indices where state[index].deprel == .acl {
      // de nog te bouwen huizen: the houses still to be built
      let noun = state[index].head
      guard noun >= 0, state[index].order < state[noun].order,
        state.groupForm(index) == .toInfinitive, state[index].group?.isPassive == false
      else { continue }
      state[index].group?.auxiliaries.append(.init(.passive))
      state[index].order = state[noun].order + 0.25
      for adverb in state.children(of: index) where state[adverb].deprel == .advmod {
        state[adverb].place = .beforeVerb
      }
      state.note(name, index)
    }
    for index in state.indices where state[index].deprel == .amod {
      guard let group = state[index].group else { continue }
      let noun = state[index].head
      guard noun >= 0 else { continue }
      let own = state.children(of: index) {
        [.obl, .oblAgent, .obj, .xcomp, .advcl].contains($0.deprel)
      }
      if own.isEmpty {
        // On its own it is an adjective: printed in the form of its group.
        state[index].features.verbForm = group.form == .gerund ? .ger : .part
        continue
      }
      // nog te bouwen woningen: yet to be built
      if group.form == .toInfinitive, !group.isPassive {
        state[index].group?.auxiliaries.append(.init(.passive))
      }
      let end =
        state.children(of: noun).filter { state[$0].deprel == .flat }
        .map { state[$0].order }.max() ?? state[noun].order
      state[index].order = max(end, state[noun].order) + 0.25
      state[index].deprel = .acl
      state.note(name, index)
    }
    originatingFrom(&state)
  }

  private static func isJust(_ adverb: Int, in state: TransferState) -> Bool {
    state.dutchForm(adverb) == "pas" || state.dutchForm(adverb) == "net"
  }

  /// *de gisteren ontslagen trainer*: the coach fired yesterday, but *the recently opened store*.
  private static func tellsWhen(_ adverb: Int, in state: TransferState) -> Bool {
    [.time, .place].contains(state[adverb].traits.adverbType)
      && !state[adverb].lemma.ends(in: "ly")
      && !isJust(adverb, in: state)
  }

  /// *de uit Eritrea afkomstige man*: an adjective with a phrase of its own.
  private static func originatingFrom(_ state: inout TransferState) {
    for index in state.indices where state[index].deprel == .amod && state[index].upos == .adj {
      let noun = state[index].head
      let phrases = state.children(of: index) { [.obl, .obj, .nmod].contains($0.deprel) }
      guard noun >= 0, state[index].order < state[noun].order, state[index].group == nil,
        let phrase = phrases.first, state.children(of: index).count == 1,
        state[phrase].order < state[index].order,
        // honderd meter lang: a measure
        state.child(of: phrase, .nummod) == nil
      else { continue }
      state[index].order = state[noun].order + 0.25
      state[index].deprel = .acl
      let moved = state.span(of: phrase)
      let shift = state[index].order + 0.01 - moved.lowerBound * 0.001
      for word in state.indices where state.isBelow(word, phrase) {
        state[word].order = shift + state[word].order * 0.001
      }
      state.note(name, index)
    }
  }
}
