/// *Er wordt gebouwd*, *Er werd geprotesteerd*: a passive without a subject. English has none: with a
/// clause it takes *it*, else it says that people do it.
enum ImpersonalPassives: TransferRule {
  static let name = "impersonal-passive"
  static let examples: [RuleExample] = [
    RuleExample("Er werd gedanst.", "People danced."),
    RuleExample("Er wordt gezegd dat hij ziek is.", "It is said that he is sick."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.groupForm(verb) == .finite {
      guard var group = state[verb].group, group.isPassive,
        state[verb].deprel != .conj || hasThere(verb, in: state), state[verb].deprel != .aclRelcl,
        !promoteQuestion(before: verb, in: &state),
        !state.children(of: verb).contains(where: {
          state[$0].deprel == .expl
            || (state[$0].deprel.isSubject && state.groupForm($0) != .finite
              && !isSpan($0, in: state))
        })
      else { continue }
      let hasClause = state.children(of: verb).contains {
        [.ccomp, .csubj, .csubjPass, .xcomp].contains(state[$0].deprel) && state.hasGroup($0)
      }
      for span in state.children(of: verb) where isSpan(span, in: state) {
        state[span].deprel = .obl
      }
      if takeSubject(outOf: verb, in: &state) { continue }
      var subject = EnglishTree.Node(
        lemma: hasClause ? "it" : "people", upos: .pron, head: verb, deprel: .nsubj,
        order: state.span(of: verb).lowerBound - 0.5)
      subject.isFixed = true
      if !hasClause {
        subject.features.number = .plur
        let passive = group.auxiliaries.filter { $0.kind == .passive }
        group.auxiliaries.removeAll { $0.kind == .passive }
        state[verb].tokens = (state[verb].tokens + passive.flatMap(\.tokens)).sorted()
        state[verb].group = group
      }
      _ = state.insert(subject, rule: name)
      state.note(name, verb)
    }
  }

  /// *Hoe de brand ontstond, wordt onderzocht*, *Wat er is gebeurd, …*: the clause in front is the subject.
  private static func promoteQuestion(before verb: Int, in state: inout TransferState) -> Bool {
    guard
      let clause = state.children(of: verb).first(where: {
        state.groupForm($0) == .finite && state[$0].order < state[verb].order
          && (state[$0].deprel.isSubject || state[$0].deprel == .advcl && asks($0, in: state))
      })
    else { return false }
    state[clause].deprel = .csubjPass
    state[clause].commaBefore = false
    state[clause].commaAfter = false
    state[clause].place = nil
    state.note(name, clause)
    return true
  }

  private static func asks(_ clause: Int, in state: TransferState) -> Bool {
    let start = state.span(of: clause).lowerBound
    return state.children(of: clause).contains {
      state[$0].order == start && state[$0].deprel == .advmod
        && DutchGrammar.asksForPart(state.dutchForm($0))
    }
  }

  /// *maar er is erkend wat er gebeurde*: a clause of its own.
  private static func hasThere(_ verb: Int, in state: TransferState) -> Bool {
    guard let own = state[verb].dutch else { return false }
    return state.dutch.nodes.contains {
      $0.head == own && $0.formKey == .there
    }
  }

  /// *de hele nacht*: no subject, but how long.
  private static func isSpan(_ index: Int, in state: TransferState) -> Bool {
    state[index].traits.nounClass == .time
      && state.children(of: index).contains { state.dutchLemma($0) == "heel" }
  }

  /// *Er wordt een onderzoek ingesteld*: the entry covers verb and noun; the noun is the subject.
  private static func takeSubject(outOf verb: Int, in state: inout TransferState) -> Bool {
    let words = state[verb].lemma.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2,
      let token = state[verb].tokens.first(where: {
        [.nsubj, .nsubjPass, .obj].contains(state.dutch[$0].deprel)
      })
    else { return false }
    var subject = EnglishTree.Node(
      lemma: words[1], upos: .noun, head: verb, deprel: .nsubjPass, order: Double(token))
    subject.tokens = state[verb].tokens.filter { $0 == token || state.dutch[$0].head == token }
    subject.isFixed = true
    subject.features.number = state.dutch[token].features.number
    state[verb].tokens.removeAll { subject.tokens.contains($0) }
    state[verb].lemma = words[0]
    _ = state.insert(subject, rule: name)
    return true
  }
}
