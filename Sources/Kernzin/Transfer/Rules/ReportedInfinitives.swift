/// *Hij zegt ziek te zijn*: what somebody says of himself is a clause in English, *says he is sick*.
enum ReportedInfinitives: TransferRule {
  static let name = "reported-infinitive"
  static let examples: [RuleExample] = [
    RuleExample("De minister zegt ziek te zijn.", "The minister says he is sick.")
  ]

  static func apply(to state: inout TransferState) {
    for infinitive in state.indices
    where [.xcomp, .ccomp].contains(state[infinitive].deprel)
      && state.groupForm(infinitive) == .toInfinitive
    {
      let verb = state[infinitive].head
      guard verb >= 0,
        let governor = state[verb].group, governor.form == .finite,
        let group = state[infinitive].group,
        let subject = state.child(of: verb, .nsubj), state.child(of: verb, .obj) == nil,
        state.englishClasses.has(state[verb].lemma, in: .claimingVerb)
      else { continue }
      var finite = group
      finite.form = .finite
      finite.tense = governor.tense
      if governor.tense == .pres, finite.auxiliaries.first?.kind == .perfect {
        finite.auxiliaries.removeFirst()
        finite.tense = .past
      }
      state[infinitive].group = finite
      state[infinitive].deprel = .ccomp
      let plural = state[subject].features.number == .plur || state[subject].traits.englishPlural
      let isHuman =
        state[subject].traits.nounClass == .human || [.propn, .pron].contains(state[subject].upos)
      let isPronoun = ["he", "she", "I", "we", "you", "they"].contains(state[subject].lemma)
      var pronoun = EnglishTree.Node(
        lemma: isPronoun ? state[subject].lemma : plural ? "they" : isHuman ? "he" : "it",
        upos: .pron, head: infinitive, deprel: .nsubj,
        order: state.span(of: infinitive).lowerBound - 0.5)
      pronoun.isFixed = true
      _ = state.insert(pronoun, rule: name)
      state.note(name, infinitive)
    }
  }
}
