/// *Ik reken erop dat je komt*: *erop* announces the clause; English hangs the clause from the preposition
/// itself, *count on you coming*, and from an adjective without one, *proud that she won*.
enum AnticipatedClauses: TransferRule {
  static let name = "anticipated-clause"
  static let examples: [RuleExample] = [
    RuleExample("Ik reken erop dat je komt.", "I count on you coming."),
    RuleExample("Zij rekent erop op tijd te komen.", "She counts on being on time."),
    RuleExample("Zij is er trots op dat haar zoon wint.", "She is proud that her son wins."),
  ]
  static let words: [WordKey] = ["dat", .infinitiveMarker]

  static func apply(to state: inout TransferState) {
    for clause in state.indices
    where [.ccomp, .csubj, .advcl, .xcomp].contains(state[clause].deprel) && state[clause].head >= 0
    {
      announceInfinitive(clause, in: &state)
      guard state[clause].group?.form == .finite, let that = state.child(of: clause, .mark),
        state.dutchForm(that) == "dat"
      else { continue }
      let governor = state[clause].head
      if dropStranded(clause, before: that, in: &state) || dropPhrase(clause, in: &state) {
        continue
      }
      if dropAnnouncement(in: governor, of: &state) {
        if !becomeGerund(clause, that, preposition: "", in: &state) {
          state[governor].lemma += " the fact"
        }
        state.note(name, clause)
        continue
      }
      guard let adverb = announcement(of: clause, below: governor, in: state) else { continue }
      if isQuality(governor, in: state) {
        // ervan overtuigd dat: convinced that
        state.remove(adverb, heir: clause, rule: name)
        state[clause].deprel = .ccomp
        continue
      }
      hang(clause, from: adverb, that, in: &state)
    }
  }

  /// *rekent erop op tijd te komen*: counts on being on time.
  private static func announceInfinitive(_ clause: Int, in state: inout TransferState) {
    let governor = state[clause].head
    guard let group = state[clause].group, group.form == .toInfinitive, !group.isPassive
    else { return }
    if dropAnnouncement(in: governor, of: &state) {
      state[clause].group?.form = .gerund
      for to in state.children(of: clause)
      where state.dutchForm(to) == .infinitiveMarker {
        state.remove(to, heir: clause, rule: name)
      }
      return
    }
    guard let adverb = announcement(of: clause, below: governor, in: state) else { return }
    let preposition = preposition(of: adverb, in: state)
    state.remove(adverb, heir: clause, rule: name)
    guard !preposition.isEmpty, !preposition.ends(in: "to"),
      let to = state.children(of: clause).first(where: {
        state.dutchForm($0) == .infinitiveMarker && state[$0].tokens.count == 1
      })
    else { return }
    state[clause].group?.form = .gerund
    state[to].lemma = preposition
    state[to].upos = .adp
    state[to].deprel = .mark
    state[to].isFixed = true
    state.note(name, clause)
  }

  /// *er trots op dat*: nothing is left of *er* and its preposition.
  private static func dropStranded(
    _ clause: Int, before that: Int, in state: inout TransferState
  ) -> Bool {
    let governor = state[clause].head
    guard
      let preposition = (state.children(of: clause) + state.children(of: governor)).first(where: {
        state[$0].upos == .adp && state[$0].order == state[that].order - 1
          && state.children(of: $0).isEmpty && state[$0].tokens.count == 1
          && [.case, .mark, .advmod, .compoundPrt].contains(state[$0].deprel)
      }),
      let er = state.dutch.nodes.indices.first(where: {
        state.dutchForm($0) == .there && Double($0) < state[preposition].order
          && (state[$0].head == governor || state.isBelow($0, governor))
      }),
      state.dutchUPOS(governor) == .adj || isQuality(governor, in: state)
    else { return false }
    state.remove(preposition, heir: that, rule: name)
    if !state[er].isRemoved { state.remove(er, heir: that, rule: name) }
    state[clause].deprel = .ccomp
    return true
  }

  /// *er niet van overtuigd dat*: the phrase is one already.
  private static func dropPhrase(_ clause: Int, in state: inout TransferState) -> Bool {
    let governor = state[clause].head
    let quality = state.child(of: governor, .xcomp)
    guard
      state.dutchUPOS(governor) == .adj || isQuality(governor, in: state),
      let er =
        (Array(state.children(of: governor)) + (quality.map { Array(state.children(of: $0)) } ?? []))
        .first(where: {
          state.dutchForm($0) == .there && state[$0].order < state[clause].order
            && state.child(of: $0, .case) != nil
        })
    else { return false }
    for word in state.children(of: er) { state.remove(word, heir: clause, rule: name) }
    state.remove(er, heir: clause, rule: name)
    state[clause].deprel = .ccomp
    return true
  }

  /// *on it*, *about it*, as the entry of the verb has it.
  private static func announcement(
    of clause: Int, below governor: Int, in state: TransferState
  ) -> Int? {
    state.children(of: governor).first {
      state[$0].tokens.count == 1 && state[$0].order < state[clause].order
        && state[$0].rules.contains(GovernedPrepositions.name)
        && state[$0].dutch.map { isAnnouncing($0, in: state) } ?? false
        && (state[$0].lemma == "it" || state[$0].lemma.ends(in: " it"))
    }
  }

  private static func hang(
    _ clause: Int, from adverb: Int, _ that: Int, in state: inout TransferState
  ) {
    let preposition = preposition(of: adverb, in: state)
    if becomeGerund(clause, that, preposition: preposition, in: &state) {
      state.remove(adverb, heir: clause, rule: name)
    } else {
      state[adverb].lemma = preposition.isEmpty ? "the fact" : preposition + " the fact"
    }
    state[clause].deprel = .ccomp
    for it in state.children(of: state[clause].head) where state[it].deprel == .expl {
      state[it].deprel = .nsubj
    }
    state.note(name, clause)
  }

  /// *you coming*; what has a modal verb or a denial stays a clause.
  @discardableResult
  private static func becomeGerund(
    _ clause: Int, _ that: Int, preposition: String, in state: inout TransferState
  ) -> Bool {
    guard let group = state[clause].group, group.auxiliaries.allSatisfy({ $0.kind == .passive }),
      group.negation.isEmpty, let subject = state.child(of: clause, .nsubj, .nsubjPass)
    else { return false }
    state[clause].group?.form = .gerund
    if state[subject].upos == .pron {
      state[subject].lemma = PronounCase.object(of: state[subject].lemma)
    }
    let order = state[that].order
    state.remove(that, heir: clause, rule: name)
    if !preposition.isEmpty {
      var node = EnglishTree.Node(
        lemma: preposition, upos: .adp, head: clause, deprel: .mark, order: order)
      node.isFixed = true
      _ = state.insert(node, rule: name)
    }
    return true
  }

  /// *count on it*, the entry of *erop rekenen*: what is counted on follows.
  private static func dropAnnouncement(in governor: Int, of state: inout TransferState) -> Bool {
    guard state[governor].lemma.ends(in: " it"),
      state[governor].tokens.contains(where: { isAnnouncing($0, in: state) })
    else { return false }
    state[governor].lemma = String(state[governor].lemma.dropLast(3))
    return true
  }

  /// *be convinced*, *is … proud*
  private static func isQuality(_ governor: Int, in state: TransferState) -> Bool {
    state[governor].lemma.hasPrefix("be ")
      || state.child(of: governor, .xcomp).map({ state.dutchUPOS($0) == .adj }) ?? false
  }

  /// *on* of *on it*, nothing of *it*.
  private static func preposition(of adverb: Int, in state: TransferState) -> String {
    state[adverb].lemma.split(separator: " ").dropLast().joined(separator: " ")
  }

  /// *erop*, *ervan*: *er* and a preposition in one word.
  private static func isAnnouncing(_ token: Int, in state: TransferState) -> Bool {
    state.dutch[token].form.inLowerCase.hasPrefix("er")
  }
}
