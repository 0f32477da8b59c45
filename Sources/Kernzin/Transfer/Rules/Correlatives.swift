/// Conjunctions in pairs: *zowel … als* both … and, *noch … noch* neither … nor, *of … of* either … or;
/// *niet alleen* stands before the verb or what follows *be*.
enum Correlatives: TransferRule {
  static let name = "correlative"
  static let examples: [RuleExample] = [
    RuleExample("Noch de man noch de vrouw wist het.", "Neither the man nor the woman knew it."),
    RuleExample("Je kunt óf betalen óf vertrekken.", "You can either pay or leave."),
    RuleExample("Zowel jongens als meisjes spelen hier.", "Both boys and girls play here."),
  ]

  /// What goes with a Dutch word, and the English pair.
  private static func pair(
    _ first: WordKey
  ) -> (second: WordKey, english: (String, String))? {
    switch first {
    case "zowel": ("als", ("both", "and"))
    case "noch": ("noch", ("neither", "nor"))
    case "of": ("of", ("either", "or"))
    case "óf": ("óf", ("either", "or"))
    case "ofwel": ("ofwel", ("either", "or"))
    case "hetzij": ("hetzij", ("either", "or"))
    default: nil
    }
  }

  static func apply(to state: inout TransferState) {
    for first in state.indices {
      guard let pair = pair(state.dutchForm(first)),
        state[first].deprel != .mark, state[first].tokens.count == 1,
        let second = second(pair.second, behind: first, in: state)
      else { continue }
      let conjunct = state[second].head
      let head = state[conjunct].head
      guard head >= 0, state[head].order < state[second].order else { continue }
      state[first].lemma = pair.english.0
      state[first].deprel = .ccPreconj
      state[first].isFixed = true
      if !state.hasGroup(head) {
        state[first].head = head
      } else if state.child(of: conjunct, .nsubj, .nsubjPass) == nil,
        state.child(of: head, .nsubj, .nsubjPass) != nil
      {
        // You can either pay or leave
        state[first].head = head
        state[first].place = .middle
      }
      state[second].lemma = pair.english.1
      state[second].deprel = .cc
      state[second].isFixed = true
      state[conjunct].commaBefore = false
      state.note(name, first)
    }
    eitherClause(&state)
    loneNor(&state)
    for index in state.indices where state[index].lemma.reads("not only") {
      let clause = state[index].head
      guard clause >= 0, state.hasGroup(clause), state[index].deprel == .advmod,
        let finite = Fronting.finiteOrder(of: clause, in: state), state[index].order > finite
      else { continue }
      state[index].place = .middle
      state.note(name, index)
    }
  }

  /// *vlees noch vis*: neither meat nor fish.
  private static func loneNor(_ state: inout TransferState) {
    for nor in state.indices where state.dutchForm(nor) == "noch" && state[nor].lemma == "nor" {
      let conjunct = state[nor].head
      guard conjunct >= 0, state[conjunct].deprel == .conj, state[conjunct].head >= 0,
        !state.hasGroup(conjunct), !state.hasGroup(state[conjunct].head),
        state.indices.filter({ state.dutchForm($0) == "noch" }).count == 1
      else { continue }
      let first = state[conjunct].head
      let neither = EnglishTree.Node(
        lemma: "neither", upos: .cconj, head: first, deprel: .ccPreconj,
        order: state.span(of: first).lowerBound - 0.5)
      _ = state.insert(neither, rule: name)
    }
  }

  /// *Of hij is ziek, of hij slaapt*: two main clauses, each with its verb behind the subject.
  private static func eitherClause(_ state: inout TransferState) {
    let openers = state.indices.filter {
      state.dutchForm($0) == "of" && [.mark, .cc].contains(state[$0].deprel)
        && state[$0].tokens.count == 1
    }
    guard openers.count == 2, state[openers[0]].order < state[openers[1]].order,
      openers.allSatisfy({ isMainClause(behind: $0, in: state) }),
      !state.indices.contains(where: {
        state[$0].order < state[openers[0]].order && state[$0].upos != .punct
      })
    else { return }
    for (opener, english) in zip(openers, ["either", "or"]) {
      state[opener].lemma = english
      state[opener].isFixed = true
      state.note(name, opener)
    }
  }

  /// Subject and finite verb follow at once.
  private static func isMainClause(behind opener: Int, in state: TransferState) -> Bool {
    let clause = state[opener].head
    guard clause >= 0, let finite = Fronting.finiteOrder(of: clause, in: state) else {
      return false
    }
    let between = state.indices.filter {
      state[$0].order > state[opener].order && state[$0].order < finite
        && state[$0].head == clause
    }
    let behind = state.indices.contains {
      state[$0].order > finite && state.isBelow($0, clause) && state[$0].upos != .punct
        && $0 != clause
    }
    return between.count == 1 && state[between[0]].deprel.isSubject
      && (behind || state[clause].order > finite || isWholeSentence(clause, in: state))
  }

  /// *Of we winnen, of we verliezen*: there is no clause they could hang from.
  private static func isWholeSentence(_ clause: Int, in state: TransferState) -> Bool {
    state.indices.count { state.groupForm($0) == .finite } == 2
  }

  private static func second(
    _ form: WordKey, behind first: Int, in state: TransferState
  ) -> Int? {
    state.indices.first {
      state[$0].order > state[first].order && state.dutchForm($0) == form
        && state[$0].head >= 0 && state[state[$0].head].deprel == .conj
        && [.cc, .ccPreconj, .case, .mark, .det, .advmod].contains(state[$0].deprel)
    }
  }
}
