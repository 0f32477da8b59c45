/// *De minister bezoekt morgen China*: the Dutch present with a time to come is *will* in English.
enum FutureTime: TransferRule {
  static let name = "future-time"
  static let examples: [RuleExample] = [
    RuleExample(
      "De minister bezoekt morgen een school.", "The minister will visit a school tomorrow.")
  ]

  static func apply(to state: inout TransferState) {
    for tonight in state.indices where state.dutchForm(tonight) == "vannacht" {
      // vannacht: the night that is over, or, beside a present, the one to come
      let verb = state[tonight].head
      if verb >= 0, state.groupForm(verb) == .finite, state[verb].group?.tense == .pres,
        state[verb].group?.auxiliaries.contains(where: { $0.kind == .perfect }) == false
      {
        state[tonight].lemma = "tonight"
      }
    }
    for verb in state.indices where state.groupForm(verb) == .finite {
      guard let group = state[verb].group, group.tense == .pres,
        group.auxiliaries.isEmpty || group.auxiliaries.allSatisfy({ $0.kind == .passive }),
        ![.advcl, .aclRelcl, .acl].contains(state[verb].deprel),
        state[verb].lemma != "be" && !state[verb].lemma.hasPrefix("be ")
          || state.children(of: verb).contains(where: { isWithin($0, in: state) }),
        !isModal(verb, in: state),
        state.children(of: verb).contains(where: {
          isFuture($0, in: state) || isWithin($0, in: state)
        }), !state.englishClasses.has(state[verb].lemma, in: .presentVerb)
      else { continue }
      state[verb].group?.auxiliaries.insert(.init(.modal("will")), at: 0)
      state.note(name, verb)
    }
  }

  private static func isModal(_ verb: Int, in state: TransferState) -> Bool {
    state.dutchUPOS(verb) == .aux || state[verb].lemma.ends(in: " to")
      || state.dutchLemma(verb) == "willen"
  }

  /// *over twee weken*
  private static func isWithin(_ index: Int, in state: TransferState) -> Bool {
    guard state[index].deprel == .obl, state[index].traits.nounClass == .time else { return false }
    return state.child(of: index, .case).map {
      state.dutchForm($0) == "over" && state[$0].lemma == "in"
    } ?? false
  }

  private static func isFuture(_ index: Int, in state: TransferState) -> Bool {
    guard [.advmod, .obl].contains(state[index].deprel) else { return false }
    return state[index].tokens.contains {
      state.classes.has(state.dutch[$0].lemmaKey, in: .futureTime)
        || state.classes.has(state.dutch[$0].formKey, in: .futureTime)
    }
      || state[index].traits.nounClass == .time
        && state.children(of: index).contains {
          state.classes.has(state.dutchLemma($0), in: .futureTime)
        }
  }
}
