/// *Zij is rechter*: Dutch trees hang the copula from the predicate, English clauses hang from *be*.
enum Copula: TransferRule {
  static let name = "copula"
  static let examples: [RuleExample] = [
    RuleExample("De minister is ziek.", "The minister is sick.")
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices
    where state.dutchLemma(verb) == "worden" && state[verb].lemma == "be" {
      // werd een bekende schrijver: the parser hangs the predicate from it
      if let predicate = state.child(of: verb, .xcomp), state[predicate].upos != .verb,
        state.child(of: predicate, .nummod) == nil
      {
        state[verb].lemma = "become"
      }
    }
    for index in state.indices where state[index].deprel == .cop {
      let predicate = state[index].head
      guard predicate >= 0 else { continue }
      // geweest zijn: the one copula has its perfect with the other
      if state.dutchFeatures(index)?.verbForm == .part,
        let perfect = state.children(of: predicate).first(where: {
          $0 != index && state[$0].deprel == .cop && state[$0].upos != .verb
        })
      {
        state[perfect].deprel = .aux
      }
      // bent u behandeld: a passive the parser took for a predicate
      if state[predicate].upos == .verb, !state[predicate].isFixed,
        state[predicate].features.verbForm == .part,
        state.dutchUPOS(predicate) == .adj
          || state.children(of: predicate).contains(where: {
            state[$0].deprel == .oblAgent || state.dutchForm($0) == "ooit"
          })
      {
        state[index].deprel = .auxPass
        continue
      }
      let isFinite = state.dutchFeatures(index)?.verbForm == .fin
      for child in state.children(of: predicate)
      where child != index && belongsToClause(child, predicate: predicate, in: state) {
        state[child].head = index
      }
      let subject = state.children(of: index).first {
        (state[$0].deprel.isSubject && !state[$0].deprel.isClausal) || state[$0].deprel == .expl
      }
      state[index].head = state[predicate].head
      state[index].deprel = state[predicate].deprel
      state[index].lemma = english(state.dutchLemma(index))
      state[index].upos = .verb
      state[predicate].head = index
      state[predicate].deprel = .xcomp
      // kok, taken for an adjective
      if state[predicate].upos == .adj, state[predicate].traits.nounClass == .human {
        state[predicate].upos = .noun
        state[predicate].features.number = .sing
      }
      // werd zestig: turned sixty
      if state.dutchLemma(index) == "worden", state[predicate].upos == .num,
        state.children(of: predicate).isEmpty
      {
        state[index].lemma = "turn"
      }
      if let subject { keepOrder(subject, predicate, of: index, in: &state) }
      if isFinite, subject == nil, state[predicate].order < state[index].order,
        [.noun, .propn, .pron].contains(state[predicate].upos)
      {
        // The parser took the subject for the predicate: het boek was op tafel.
        state[predicate].deprel = .nsubj
        for child in state.children(of: predicate)
        where state[child].order > state[index].order {
          state[child].head = index
          if state[child].deprel == .nmod { state[child].deprel = .obl }
        }
      }
      // is niets bekend: a negative pronoun without a preposition is the subject
      if subject == nil,
        let nobody = state.children(of: index).first(where: {
          DutchGrammar.negatives.contains(state.dutchForm($0)) && state[$0].upos == .pron
            && [.obl, .obj].contains(state[$0].deprel) && state.child(of: $0, .case) == nil
        })
      {
        state[nobody].deprel = .nsubj
      }
      if !isFinite, let form = state.dutchFeatures(index)?.verbForm {
        state[index].features.verbForm = form
      }
      state.note(name, index)
    }
  }

  /// *De winnaar is Jansen*: of two names or nouns around *be* the first is the subject in English,
  /// whichever the Dutch tree says.
  private static func keepOrder(
    _ subject: Int, _ predicate: Int, of copula: Int, in state: inout TransferState
  ) {
    let nominal: Set<UPOS> = [.noun, .propn, .num]
    guard state[predicate].order < state[copula].order,
      state[copula].order < state[subject].order, nominal.contains(state[predicate].upos),
      nominal.contains(state[subject].upos), state[copula].deprel == .root,
      state.child(of: predicate, .case) == nil
    else { return }
    state[predicate].deprel = .nsubj
    state[subject].deprel = .xcomp
    state.note(name, predicate)
  }

  private static func english(_ copula: WordKey) -> String {
    switch copula {
    case "worden": "become"
    case "blijven": "remain"
    default: "be"
    }
  }

  private static func belongsToClause(
    _ child: Int, predicate: Int, in state: TransferState
  ) -> Bool {
    let isNominal = [.noun, .propn, .pron, .num].contains(state[predicate].upos)
    switch state[child].deprel {
    case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjOuter, .csubjPass, .aux, .auxPass, .mark,
      .advcl, .ccomp, .punct, .parataxis, .cc, .expl, .explPv, .discourse, .vocative, .iobj,
      .cop, .dislocated, .compoundPrt:
      return true
    case .conj:
      // Coordinated clauses have verbs of their own.
      return state.child(of: child, .cop, .nsubj) != nil || state[child].upos == .verb
    case .amod:
      // ook, nog: adverbs the parser ties to the predicate; zeer besmettelijke is part of it
      return state[child].upos == .adv && state[child].traits.adverbType != .degree
    case .xcomp: return true
    case .obj: return true
    case .advmod:
      if isNominal {
        return state[child].order < state[predicate].order || state[child].upos == .adv
      }
      let isDegree =
        state[child].traits.adverbType == .degree
        || state.dutchForm(child) == "hoe" && !state.english.ending.contains("?")
        || state.dutchUPOS(child) == .adj && state[predicate].upos == .adj
      return !(isDegree && isRightBefore(child, predicate, in: state))
    case .obl:
      if isNominal { return true }
      return state[child].order < state[predicate].order
    default: return false
    }
  }

  /// Nothing but adverbs of the predicate stands between: *bijna helemaal open*.
  private static func isRightBefore(
    _ child: Int, _ predicate: Int, in state: TransferState
  ) -> Bool {
    if state[child].order > state[predicate].order - 1,
      state[child].order < state[predicate].order
    {
      return true
    }
    var order = state[child].order + 1
    while order < state[predicate].order {
      guard
        state.indices.contains(where: {
          state[$0].order == order && state[$0].deprel == .advmod
            && state[$0].traits.adverbType == .degree
        })
      else { return false }
      order += 1
    }
    return order == state[predicate].order
  }
}
