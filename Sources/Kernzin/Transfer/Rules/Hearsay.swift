/// *De man zou zijn vrouw hebben vermoord*: a report nobody vouches for is *said to* be so. Where the
/// sentence names its source, English states what the source says.
enum Hearsay: TransferRule {
  static let name = "hearsay"
  static let examples: [RuleExample] = [
    RuleExample(
      "De agent zou geld hebben aangenomen.", "The police officer is said to have accepted money."),
    RuleExample(
      "Volgens de krant zou de bank een boete hebben betaald.",
      "According to the newspaper, the bank paid a fine."),
    RuleExample("De zanger zou in Frankrijk wonen.", "The singer is said to live in France."),
    RuleExample(
      "Volgens haar zus zou de zangeres worden bedreigd.",
      "According to her sister, the singer is being threatened."),
  ]
  static let words: [WordKey] = ["zullen"]

  static func apply(to state: inout TransferState) {
    guard !state.english.ending.contains("?"),
      state.indices.contains(where: { wouldStands(first: $0, in: state) }),
      !state.dutch.nodes.indices.contains(where: {
        state.classes.has(state.dutch[$0].formKey, in: .conditionWord)
      })
    else { return }
    for clause in state.indices {
      guard let group = state[clause].group, group.form == .finite,
        [.root, .parataxis, .conj].contains(state[clause].deprel),
        wouldStands(first: clause, in: state), let would = group.auxiliaries.first,
        would.tokens.count == 1,
        let subject = state.child(of: clause, .nsubj, .nsubjPass),
        isReport(clause, group, subject: subject, in: state)
      else { continue }
      if hasSource(clause, in: state) {
        state[clause].group?.auxiliaries.removeFirst()
        state[clause].group?.tense = .pres
        switch group.auxiliaries.dropFirst().first?.kind {
        case .perfect?:
          state[clause].group?.auxiliaries.removeFirst()
          state[clause].group?.tense = .past
        case .passive?: state[clause].group?.auxiliaries.insert(.init(.progressive), at: 0)
        default: break
        }
      } else {
        state[clause].group?.tense = .pres
        state[clause].group?.auxiliaries[0] = .init(
          .semiModal("be said to"), tokens: would.tokens)
      }
      state.note(name, clause)
    }
  }

  private static func wouldStands(first clause: Int, in state: TransferState) -> Bool {
    state[clause].group?.auxiliaries.first?.kind == .modal("would")
  }

  /// What is over, or a state of somebody named; what has yet to happen is a plan.
  private static func isReport(
    _ clause: Int, _ group: VerbGroup, subject: Int, in state: TransferState
  ) -> Bool {
    guard ![.firstPerson, .it].contains(kind(of: subject, in: state)) else { return false }
    // zou nooit hebben mogen kijken: what should not have been
    if group.auxiliaries.contains(where: { if case .semiModal = $0.kind { true } else { false } }) {
      return false
    }
    if group.auxiliaries.count > 1 {
      // zou worden bedreigd: goes on; zou worden gesloten: a plan
      return group.auxiliaries[1].kind == .perfect
        || group.auxiliaries.count == 2 && group.auxiliaries[1].kind == .passive
          && state.classes.has(state.dutchLemma(clause), in: .harassment)
    }
    if state.dutchLemma(clause) == "willen", hasSource(clause, in: state) { return true }
    return kind(of: subject, in: state) == .known
      && state.classes.has(state.dutchLemma(clause), in: .stateVerb)
      && !state.children(of: clause).contains { word in
        state[word].tokens.contains {
          state.classes.has(state.dutch[$0].lemmaKey, in: .futureTime)
            || DutchGrammar.isYear(state.formText($0))
        }
      }
  }

  private enum Kind { case firstPerson, it, other, known }

  private static func kind(of subject: Int, in state: TransferState) -> Kind {
    if state[subject].upos == .pron {
      return switch state.dutchForm(subject) {
      case "hij", "zij", "ze": .other
      case "het", "dat", "dit": .it
      default: .firstPerson
      }
    }
    let isDefinite =
      state[subject].upos == .propn
      || state.children(of: subject).contains { state.dutchFeatures($0)?.definite == .def }
    return isDefinite ? .known : .other
  }

  private static func hasSource(_ clause: Int, in state: TransferState) -> Bool {
    state.children(of: clause).contains { source in
      ([source] + state.children(of: source)).contains {
        state[$0].tokens.contains {
          ["volgens", "verluidt"].contains(state.dutch[$0].formKey)
        }
      }
    }
  }
}
