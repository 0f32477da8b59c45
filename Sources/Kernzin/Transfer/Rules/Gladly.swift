/// *Zij zwemt graag*, *Wij willen graag weten*: what Dutch says with an adverb English says with
/// *like*.
enum Gladly: TransferRule {
  static let name = "gladly"
  static let examples: [RuleExample] = [
    RuleExample("Zij zwemt graag.", "She likes to swim."),
    RuleExample("Hij zou graag minister worden.", "He would like to become a minister."),
  ]
  static let words: [WordKey] = ["graag", "liever", "liefst"]

  static func apply(to state: inout TransferState) {
    preferring(&state)
    for index in state.indices
    where state.dutchForm(index) == "graag" && state[index].tokens.count == 1 {
      let verb = wisher(of: state[index].head, in: state)
      guard verb >= 0 else { continue }
      guard var group = state[verb].group else {
        if state[index].deprel == .advmod || state[index].deprel == .amod {
          state[index].lemma = "please"
          state[index].commaBefore = true
        }
        continue
      }
      let tokens = state[index].tokens
      let wanting = wish(verb, group, in: state)
      if let wanting, wanting.isOwnVerb {
        // ik wil graag …: I would like …
        state[verb].lemma = state[verb].lemma.ends(in: " to") ? "like to" : "like"
        if group.auxiliaries.isEmpty {
          group.auxiliaries = [.init(.modal("would"), tokens: [])]
        } else if group.tense == .past, group.auxiliaries.first?.kind == .perfect {
          // had graag willen komen: would have liked to come
          group.auxiliaries.insert(.init(.modal("would"), tokens: []), at: 0)
        }
      } else if group.auxiliaries.contains(where: { $0.kind == .semiModal("like to") }) {
        // zou graag willen: said once
      } else if let wanting {
        group.auxiliaries[wanting.position] = .init(
          .semiModal("like to"), tokens: group.auxiliaries[wanting.position].tokens + tokens)
        if wanting.position == 0 {
          group.auxiliaries.insert(.init(.modal("would"), tokens: []), at: 0)
        }
      } else if group.tense == .past, group.auxiliaries.first?.kind == .perfect,
        !group.isPassive
      {
        // had graag gezien: would have liked to see; had graag gehad: would have liked
        group.auxiliaries.insert(.init(.modal("would"), tokens: []), at: 0)
        if state[verb].lemma == "have" {
          state[verb].lemma = "like"
        } else {
          group.auxiliaries.append(.init(.semiModal("like to"), tokens: tokens))
        }
      } else if group.form == .finite || group.form == .bareInfinitive, !group.isPassive {
        let position = group.auxiliaries.firstIndex {
          if case .modal = $0.kind { false } else { true }
        }
        group.auxiliaries.insert(
          .init(.semiModal("like to"), tokens: tokens), at: position ?? group.auxiliaries.count)
      } else {
        continue
      }
      state[verb].group = group
      state.remove(index, heir: verb, rule: name)
    }
  }

  /// *blijft liever thuis*, *speelt het liefst buiten*: prefers to; *zou liever*: would rather.
  private static func preferring(_ state: inout TransferState) {
    for index in state.indices {
      guard ["liever", "liefst"].contains(state.dutchForm(index)),
        let adverb = adverb(at: index, in: state)
      else { continue }
      let verb = wisher(of: state[adverb].head, in: state)
      guard verb >= 0, var group = state[verb].group, group.form == .finite, !group.isPassive,
        state[verb].order < state[index].order || !group.auxiliaries.isEmpty
          || state[index].order < state[verb].order
      else { continue }
      var tokens = state[index].tokens
      for word in state.indices where word != index && state.isBelow(word, adverb) {
        guard state[word].order == state[index].order - 1 else { continue }
        tokens += state[word].tokens
        state[word].isRemoved = true
      }
      switch group.auxiliaries.first?.kind {
      case nil:
        group.auxiliaries = [.init(.semiModal("prefer to"), tokens: tokens)]
      case .modal("would")?, .semiModal("want to")?:
        group.auxiliaries[0] = .init(
          .modal("would rather"), tokens: group.auxiliaries[0].tokens + tokens)
        group.auxiliaries.removeAll {
          $0.kind == .semiModal("like to") || $0.kind == .semiModal("want to")
        }
      default: continue
      }
      state[verb].group = group
      // liever friet dan spinazie: rather than
      for than in state.indices
      where state.dutchForm(than) == "dan" && [.case, .mark, .cc].contains(state[than].deprel)
        && state[than].order > state[index].order
      {
        state[than].lemma = "rather than"
        state[than].isFixed = true
      }
      if !state[index].isRemoved { state.remove(index, heir: verb, rule: name) }
      if !state[adverb].isRemoved { state.remove(adverb, heir: verb, rule: name) }
    }
  }

  /// The node that hangs from the verb: *liever* itself, or *het* in *het liefst*.
  private static func adverb(at index: Int, in state: TransferState) -> Int? {
    if state[index].head >= 0, state.hasGroup(state[index].head) {
      let het = state.children(of: index).first { state.dutchForm($0) == .it }
      let hasRest = state.children(of: index).contains { $0 != het }
      return hasRest || state[index].upos == .noun ? nil : index
    }
    let het = state[index].head
    guard het >= 0, state.dutchForm(het) == .it, state[het].head >= 0,
      state.hasGroup(state[het].head)
    else { return nil }
    return het
  }

  /// *ik wil je graag spreken*: hung from the infinitive, it belongs to the wish above it.
  private static func wisher(of verb: Int, in state: TransferState) -> Int {
    guard verb >= 0, state[verb].deprel == .xcomp, state[verb].head >= 0,
      state.dutchLemma(state[verb].head) == "willen"
    else { return verb }
    return state[verb].head
  }

  private struct Wish {
    var isOwnVerb: Bool
    var position: Int
  }

  /// Where the group says *want*: in its verb or in an auxiliary.
  private static func wish(_ verb: Int, _ group: VerbGroup, in state: TransferState) -> Wish? {
    if state.dutchLemma(verb) == "willen", state[verb].lemma.hasPrefix("want") {
      return Wish(isOwnVerb: true, position: 0)
    }
    let position = group.auxiliaries.firstIndex {
      if case .semiModal("want to") = $0.kind { true } else { false }
    }
    return position.map { Wish(isOwnVerb: false, position: $0) }
  }
}
