/// *de door de politie gezochte man*: a participle with words of its own goes behind its noun.
enum PrenominalParticiples: TransferRule {
  static let name = "prenominal-participle"
  static let examples: [RuleExample] = [
    RuleExample("De in Parijs geboren schrijver is dood.", "The writer born in Paris is dead.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state[index].deprel == .acl {
      // het pas geopende museum: with an adverb alone it stays before its noun
      let noun = state[index].head
      guard noun >= 0, state[index].order < state[noun].order,
        [.pastParticiple, .gerund].contains(state[index].group?.form),
        state.children(of: index).allSatisfy({
          state[$0].deprel == .advmod && state[$0].tokens.count == 1
        })
      else { continue }
      state[index].deprel = .amod
      for adverb in state.children(of: index)
      where ["pas", "net"].contains(state.dutchForm(adverb)) {
        state[adverb].lemma = "newly"
        state[adverb].isFixed = true
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
  }
}
