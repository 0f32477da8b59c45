/// *'…', aldus Jansen*: *aldus* introduces who said it.
enum ReportedSpeech: TransferRule {
  static let name = "reported-speech"
  static let examples: [RuleExample] = [
    RuleExample("'Het gaat goed', aldus Jansen.", "\"It goes well,\" said Jansen."),
    RuleExample("Dat helpt niet, weten de artsen.", "That does not help, the doctors know."),
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state.dutchLemma(index) == "aldus" {
      guard state[index].head >= 0 else { continue }
      state[index].lemma = "said"
      state[index].isFixed = true
      state[index].upos = .adp
      state.note(name, index)
    }
    // ", zegt Jansen": the speaker stays behind the verb.
    for index in state.indices where state.groupForm(index) == .finite {
      let order = state[index].order
      guard let subject = state.child(of: index, .nsubj), state[subject].order > order,
        state.children(of: index).contains(where: {
          [.ccomp, .parataxis].contains(state[$0].deprel) && state[$0].order < order
            && state.hasGroup($0)
        }) || state[index].deprel == .parataxis
      else { continue }
      // cijfers tonen: a report shows, nobody speaks
      if state[index].rules.last == EvidencePhrases.name { continue }
      if state[subject].upos == .pron || state.child(of: index, .obj, .iobj) != nil { continue }
      // weten de artsen: the doctors know
      guard state.englishClasses.has(state[index].lemma, in: .quotingVerb) else { continue }
      state[subject].place = .behindVerb
      state.note(name, subject)
    }
  }
}
