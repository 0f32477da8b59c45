/// *van mij* as predicate is *mine*, *een vriend van haar* a friend of hers; *Jan zijn huis* is Jan's.
enum PossessivePronouns: TransferRule {
  static let name = "possessive-pronoun"
  static let examples: [RuleExample] = [
    RuleExample("Dat boek is van mij.", "That book is mine."),
    RuleExample("Een vriend van haar is ziek.", "A friend of hers is sick."),
    RuleExample("Zijn tuin is kleiner dan de mijne.", "His garden is smaller than mine."),
    RuleExample("Mijn buurman zijn hond is ziek.", "My neighbor's dog is sick."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where isPerson(index, in: state) {
      // is van Anna: belongs to Anna
      guard let of = state.child(of: index, .case), state.dutchForm(of) == "van",
        [.xcomp, .obl].contains(state[index].deprel), state[index].head >= 0,
        state[state[index].head].lemma == "be", state[index].traits.nounClass != .place,
        state.child(of: state[index].head, .xcomp).map({ $0 == index }) ?? true,
        state[state[index].head].group?.auxiliaries.isEmpty == true
      else { continue }
      state[state[index].head].lemma = "belong"
      state[of].lemma = "to"
      state[of].isFixed = true
      state[index].deprel = .obl
      state.note(name, of)
    }
    for index in state.indices where state[index].upos == .pron {
      standAlone(index, in: &state)
      // Van wie is deze fiets: whose
      if state.dutchForm(index) == "wie", let of = state.child(of: index, .case),
        state.dutchForm(of) == "van", state[index].head >= 0,
        state[state[index].head].lemma == "be", state.english.ending.contains("?")
      {
        state.remove(of, heir: index, rule: name)
        state[index].lemma = "whose"
        state[index].isFixed = true
        continue
      }
      owner(index, in: &state)
      guard let of = state.child(of: index, .case), state.dutchForm(of) == "van",
        let possessive = possessive(state[index].lemma)
      else { continue }
      let head = state[index].head
      if [.xcomp, .obl].contains(state[index].deprel), head >= 0, state[head].lemma == "be" {
        state.remove(of, heir: index, rule: name)
      } else if state[index].deprel == .nmod, head >= 0,
        state.children(of: head).contains(where: {
          state.dutchFeatures($0)?.definite == .ind
        })
      {
        state.note(name, index)
      } else {
        continue
      }
      state[index].lemma = possessive
      state[index].isFixed = true
    }
  }

  private static func isPerson(_ index: Int, in state: TransferState) -> Bool {
    state[index].upos == .propn
      || state[index].upos == .noun && state[index].traits.nounClass == .human
        && state.child(of: index, .det, .nmodPoss) != nil
  }

  /// *de mijne*, *het onze*: mine, ours.
  private static func standAlone(_ index: Int, in state: inout TransferState) {
    guard let possessive = ownForm(state.dutchForm(index)),
      let article = state.child(of: index, .det), state.dutchFeatures(article)?.definite == .def
    else { return }
    state.remove(article, heir: index, rule: name)
    state[index].lemma = possessive
    state[index].isFixed = true
    state[index].traits = TermFeatures()
  }

  private static func ownForm(_ form: WordKey) -> String? {
    switch form {
    case "mijne": "mine"
    case "jouwe", "uwe": "yours"
    case "zijne": "his"
    case "hare": "hers"
    case "onze": "ours"
    case "hunne": "theirs"
    default: nil
    }
  }

  /// *Piet zijn huis*: the name owns, the pronoun goes.
  private static func owner(_ index: Int, in state: inout TransferState) {
    guard state[index].deprel == .nmodPoss, state.dutchFeatures(index)?.possessive == true,
      let name = state.children(of: index).first(where: {
        [.propn, .noun].contains(state[$0].upos) && state[$0].order < state[index].order
      })
    else { return }
    state[name].head = state[index].head
    state[name].deprel = .nmodPoss
    state[name].isFixed = true
    state.remove(index, heir: name, rule: Self.name)
  }

  private static func possessive(_ pronoun: String) -> String? {
    switch pronoun {
    case "I", "me": "mine"
    case "you": "yours"
    case "he", "him": "his"
    case "she", "her": "hers"
    case "we", "us": "ours"
    case "they", "them": "theirs"
    default: nil
    }
  }
}
