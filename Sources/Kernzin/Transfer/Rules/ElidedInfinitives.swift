/// *De leerlingen mochten naar huis*, *Dat mag niet*: a Dutch modal may leave its verb unsaid; English
/// says where one *goes* and what one *does*.
enum ElidedInfinitives: TransferRule {
  static let name = "elided-infinitive"
  static let examples: [RuleExample] = [
    RuleExample("De kinderen moeten naar school.", "The children have to go to school."),
    RuleExample("Zij wil naar Parijs.", "She wants to go to Paris."),
    RuleExample(
      "De agenten moesten van het plein.", "The police officers had to leave the square."),
    RuleExample("De bus kon niet verder.", "The bus could not continue."),
    RuleExample("Wat moet ik ermee?", "What do I have to do with it?"),
  ]
  static let words: [WordKey] = ["kunnen", "moeten", "mogen", "willen", "hoeven"]

  static func apply(to state: inout TransferState) {
    for modal in state.indices where state.hasGroup(modal) && state[modal].tokens.count == 1 {
      deed(modal, in: &state)
      guard words.contains(state.dutchLemma(modal)),
        state.child(of: modal, .xcomp, .ccomp, .obj).map({ state.dutchForm($0) == "verder" })
          ?? true,
        let group = state[modal].group, group.form == .finite || group.form == .bareInfinitive,
        state.children(of: modal).contains(where: { isDirection($0, in: state) }),
        let auxiliary = auxiliary(state.dutchLemma(modal), group)
      else { continue }
      state[modal].group?.auxiliaries = group.auxiliaries + [auxiliary]
      state[modal].lemma = departure(of: modal, in: &state) ?? motion(of: modal, in: &state)
      state[modal].traits = TermFeatures()
      state[modal].isFixed = false
      state.note(name, modal)
    }
  }

  /// *wat hij ermee moest*: what he had to do with it.
  private static func deed(_ modal: Int, in state: inout TransferState) {
    guard state.dutchLemma(modal) == "moeten", state.child(of: modal, .xcomp, .ccomp) == nil,
      let object = state.child(of: modal, .obj),
      ["wat", "iets", "niets", "alles"].contains(state.dutchForm(object)),
      let group = state[modal].group, group.form == .finite,
      let auxiliary = auxiliary("moeten", group)
    else { return }
    state[modal].group?.auxiliaries = group.auxiliaries + [auxiliary]
    state[modal].lemma = "do"
    state[modal].traits = TermFeatures()
    state[modal].isFixed = false
    state.note(name, modal)
  }

  /// *van het veld*: leave the field.
  private static func departure(of modal: Int, in state: inout TransferState) -> String? {
    for place in state.children(of: modal) where state[place].deprel == .obl {
      guard let from = state.child(of: place, .case), state.dutchForm(from) == "van" else {
        continue
      }
      state.remove(from, heir: place, rule: name)
      state[place].deprel = .obj
      state[place].place = nil
      return "leave"
    }
    return nil
  }

  /// *mee* come along, *weg* leave, else go.
  private static func motion(of modal: Int, in state: inout TransferState) -> String {
    for word in state.children(of: modal) {
      switch state.dutchForm(word) {
      case "mee":
        state.remove(word, heir: modal, rule: name)
        return "come along"
      case "verder" where state[word].tokens.count == 1:
        // konden niet verder
        state.remove(word, heir: modal, rule: name)
        return "continue"
      case "weg" where state[word].tokens.count == 1:
        state.remove(word, heir: modal, rule: name)
        return "leave"
      default:
        // ernaartoe, er … naartoe
        guard DutchGrammar.isPronominalStem(state.dutchForm(word)),
          let preposition = state.child(of: word, .case),
          // de grot waar je doorheen moet: which you have to go through
          state.dutchForm(word) != "waar"
            || DutchGrammar.isThither(state.dutchForm(preposition))
        else { continue }
        state[word].lemma = state.dutchForm(word) == "waar" ? "where" : "there"
        state[word].upos = .adv
        state[word].isFixed = true
        state[word].deprel = .advmod
        state[word].traits.adverbType = .place
        state.remove(preposition, heir: word, rule: name)
      }
    }
    return "go"
  }

  /// *naar huis*, *weg*, *terug*.
  private static func isDirection(_ index: Int, in state: TransferState) -> Bool {
    // naar huis: home
    if state[index].tokens.count > 1, state[index].upos == .adv,
      state.dutch[state[index].tokens[0]].formKey == "naar"
    {
      return true
    }
    if ["mee", "verder"].contains(state.dutchForm(index)) || isThither(index, in: state) {
      return true
    }
    return switch state[index].deprel {
    case .obl, .oblArg,
      .advmod where state.child(of: index, .case) != nil:
      state.child(of: index, .case).map {
        state.dutchForm($0) == "naar" || DutchGrammar.isThither(state.dutchForm($0))
          || state.dutchForm($0) == "van" && state[index].order > state[state[index].head].order
            && state[index].traits.nounClass == .place
          // de stad niet meer in
          || state[$0].order > state[index].order && state[$0].upos == .adp
      } ?? false
    case .compoundPrt:
      ["weg", "terug", "naar", "binnen", "heen"].contains(state.dutchForm(index))
    case .advmod: ["weg", "terug", "naartoe"].contains(state.dutchForm(index))
    default: false
    }
  }

  /// *er … naartoe*, already *there*.
  private static func isThither(_ index: Int, in state: TransferState) -> Bool {
    state[index].tokens.count > 1
      && state[index].tokens.contains {
        DutchGrammar.isThither(state.dutch[$0].formKey)
      }
  }

  private static func auxiliary(_ modal: WordKey, _ group: VerbGroup) -> VerbGroup.Auxiliary? {
    let isBare = group.auxiliaries.isEmpty && group.form == .finite
    return switch modal {
    case "kunnen":
      .init(isBare ? .modal(group.tense == .past ? "could" : "can") : .semiModal("be able to"))
    case "moeten": .init(.semiModal("have to"))
    case "mogen": .init(.semiModal("be allowed to"))
    case "willen": .init(.semiModal("want to"))
    case "hoeven": .init(.semiModal("need to"))
    default: nil
    }
  }
}
