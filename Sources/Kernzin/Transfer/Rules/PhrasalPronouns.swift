/// *call him up*, *leave me alone*: a pronoun stands between a verb and its particle.
enum PhrasalPronouns: TransferRule {
  static let name = "phrasal-pronoun"
  static let examples: [RuleExample] = [
    RuleExample("Laat me met rust.", "Leave me alone."),
    RuleExample(
      "Zij liet haar moeder weten dat hij kwam.", "She let her mother know he came."),
    RuleExample("Dat bracht de zaak aan het licht.", "That brought the case to light."),
  ]

  static func apply(to state: inout TransferState) {
    for verb in state.indices where state.hasGroup(verb) {
      letKnow(verb, in: &state)
      guard state[verb].lemma.utf8.contains(UInt8(ascii: " ")) else { continue }
      let words = state[verb].lemma.fields(separatedBy: " ").map { String($0) }
      if parted(verb, words, in: &state) { continue }
      guard words.count == 2 else { continue }
      let isParticle = state.englishClasses.has(words[1], in: .particle)
      // keep informed, find guilty, hold hostage: what is kept so stands between
      let keeps =
        !isParticle && !words[1].ends(in: "ing")
        && (words[1] == "hostage" || state.englishClasses.has(words[0], in: .stateVerb))
      guard keeps || isParticle,
        let object = (words[0] == "let" ? state.child(of: verb, .iobj) : nil)
          ?? state.child(of: verb, .obj),
        keeps || words[1] == "alone"
          || state[object].upos == .pron
            && (state.dutchFeatures(object)?.pronType == .prs
              || state[object].rules == [SharedObjects.name]),
        state.child(of: object, .case) == nil
      else { continue }
      state[verb].lemma = words[0]
      var particle = EnglishTree.Node(
        lemma: words[1], upos: .adv, head: verb, deprel: .xcomp, order: state[verb].order)
      particle.tokens = state[verb].tokens
      _ = state.insert(particle, rule: name)
    }
  }

  /// *hold to a draw*, *bring to justice*: a short object stands between the verb and its phrase.
  private static func parted(
    _ verb: Int, _ words: [String], in state: inout TransferState
  ) -> Bool {
    guard words.count >= 3, ["to", "into", "in", "on"].contains(words[1]),
      state.englishClasses.has(words[0], in: .phraseVerb),
      let object = state.child(of: verb, .obj), !state.hasGroup(object),
      state.child(of: object, .case) == nil,
      state.indices.count(where: { state.isBelow($0, object) }) <= 6
    else { return false }
    state[verb].lemma = words[0]
    var phrase = EnglishTree.Node(
      lemma: words[1...].joined(separator: " "), upos: .adv, head: verb, deprel: .xcomp,
      order: state[verb].order)
    phrase.isFixed = true
    phrase.tokens = state[verb].tokens
    _ = state.insert(phrase, rule: name)
    return true
  }

  /// *Laat me weten of je komt*: beside a person what is said is let known.
  private static func letKnow(_ verb: Int, in state: inout TransferState) {
    guard state[verb].lemma == "say",
      state[verb].tokens.contains(where: { state.lemma(ofToken: $0) == "laten" }),
      let person = state.child(of: verb, .iobj, .obj), state.child(of: person, .case) == nil,
      state[person].traits.nounClass == .human
        || state.dutchFeatures(person)?.pronType == .prs && state[person].lemma != "it"
    else { return }
    state[verb].lemma = "let know"
    state[person].deprel = .obj
    state.note(name, verb)
  }
}
