/// *Dit water is niet te drinken*: what *is* done to the subject is passive in English; without a
/// subject, what there is to do.
enum BeInfinitives: TransferRule {
  static let name = "be-infinitive"
  static let examples: [RuleExample] = [
    RuleExample("Dit water is niet te drinken.", "This water cannot be drunk.")
  ]
  static let words: [WordKey] = [.infinitiveMarker]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state[verb].deprel == .xcomp {
      let be = state[verb].head
      guard be >= 0, state[be].lemma == "be", let group = state[verb].group,
        group.form == .toInfinitive, !group.isPassive,
        state.dutchFeatures(verb)?.verbForm == .inf,
        state.children(of: be).allSatisfy({ state[$0].deprel != .xcomp || $0 == verb }),
        state.child(of: verb, .obj) == nil
      else { continue }
      if state.child(of: be, .nsubj, .nsubjPass) != nil {
        if isImpossible(verb, be, in: state) {
          raise(verb, over: be, in: &state)
          continue
        }
        state[verb].group?.auxiliaries.append(.init(.passive))
      } else if let object = state.child(of: be, .obj) {
        state[object].deprel = .nsubj
      }
      state.note(name, verb)
    }
  }

  /// *is niet te drinken*, *was niet te zien*
  private static func isImpossible(_ verb: Int, _ be: Int, in state: TransferState) -> Bool {
    guard let group = state[be].group, group.form == .finite, group.auxiliaries.isEmpty,
      let inner = state[verb].group, inner.auxiliaries.isEmpty
    else { return false }
    // niet te eten, niet op te lossen: nothing else stands between
    guard let own = state[verb].dutch, own > 1 else { return false }
    let before = state.form(ofToken: own - 2)
    let isDenied =
      before == WordKey.negation
      || own > 2 && state.form(ofToken: own - 3) == WordKey.negation
        && state[verb].tokens.contains(own - 2)
    return isDenied
      && (state.children(of: be) + state.children(of: verb)).contains {
        state.dutchForm($0) == WordKey.negation && state[$0].tokens.count == 1
      }
  }

  /// *cannot be drunk*: the infinitive becomes the verb of the clause.
  static func raise(
    _ verb: Int, over be: Int, rule: String = name, in state: inout TransferState
  ) {
    guard var group = state[be].group, let inner = state[verb].group else { return }
    group.negation += inner.negation
    group.auxiliaries = [
      .init(.modal(group.tense == .past ? "could" : "can"), tokens: state[be].tokens),
      .init(.passive),
    ]
    for child in state.children(of: be) where child != verb { state[child].head = verb }
    state[verb].head = state[be].head
    state[verb].deprel = state[be].deprel
    state[verb].group = group
    for mark in state.children(of: verb)
    where state.dutchForm(mark) == WordKey.infinitiveMarker {
      state.remove(mark, heir: verb, rule: rule)
    }
    state.remove(be, heir: nil, rule: rule)
    if let subject = state.child(of: verb, .nsubj) { state[subject].deprel = .nsubjPass }
    state.note(rule, verb)
  }
}
