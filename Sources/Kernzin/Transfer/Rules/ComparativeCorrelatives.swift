/// *Hoe meer je leest, hoe meer je weet*, *des te beter*: *the* with the comparative in front of its
/// clause.
enum ComparativeCorrelatives: TransferRule {
  static let name = "comparative-correlative"
  static let examples: [RuleExample] = [
    RuleExample("Hoe meer je leest, hoe meer je weet.", "The more you read, the more you know."),
    RuleExample(
      "Hoe kouder het wordt, des te meer gas we verbruiken.",
      "The colder it grows, the more gas we consume."),
  ]
  static let words: [WordKey] = ["hoe"]

  static func apply(to state: inout TransferState) {
    let pairs = state.indices.compactMap { index in
      comparative(behind: index, in: state).map { (opener: index, comparative: $0) }
    }.sorted { state[$0.opener].order < state[$1.opener].order }
    guard pairs.count > 1, state.dutchForm(pairs[0].opener) == "hoe",
      !state.english.ending.contains("?")
    else { return }
    for (opener, comparative) in pairs {
      if opener == comparative {
        state[opener].lemma = String(state[opener].lemma.dropFirst(4))
        state[opener].isFixed = true
        if let top = top(of: opener, in: state) { state[top].place = .front }
        state.note(name, opener)
        continue
      }
      if state[comparative].head == opener {
        // hoe meer, with meer below hoe
        state[comparative].head = state[opener].head
        state[comparative].deprel = state[opener].deprel
      }
      for word in state.children(of: opener) where state[word].deprel == .fixed {
        state.remove(word, heir: opener, rule: name)
      }
      if state.isBelow(comparative, opener) {
        // hoe meer misverstanden, without a verb: the order stays
        state[opener].lemma = "the"
        state[opener].isFixed = true
        continue
      }
      let top = top(of: comparative, in: state)
      // vroeger, on its own: in the past
      if state.dutchForm(comparative) == "vroeger" {
        state[comparative].lemma = "earlier"
        state[comparative].isFixed = true
      }
      state[opener].lemma = "the"
      state[opener].upos = .det
      state[opener].isFixed = true
      state[opener].deprel = .det
      state[opener].head = comparative
      state[opener].place = nil
      // hoe lager de vraag: nothing to stand in front of
      if let top { state[top].place = .front }
      state.note(name, comparative)
    }
  }

  /// The comparative right behind *hoe* or *des te*.
  private static func comparative(behind index: Int, in state: TransferState) -> Int? {
    // des te meer, one entry
    if state[index].tokens.count == 3, state[index].lemma.hasPrefix("all the "),
      state.dutch[state[index].tokens[0]].form.inLowerCase == "des"
    {
      return index
    }
    let gap: Double =
      switch state.dutchForm(index) {
      case "hoe": 1
      case "des": 2
      default: 0
      }
    guard gap > 0 else { return nil }
    return state.indices.first {
      state[$0].order == state[index].order + gap
        && (state.dutchFeatures($0)?.degree == .cmp
          || DutchGrammar.isBareComparative(state.dutchForm($0)))
    }
  }

  /// The constituent of the clause that holds the comparative.
  private static func top(of comparative: Int, in state: TransferState) -> Int? {
    var top = comparative
    while state[top].head >= 0, !state.hasGroup(state[top].head) { top = state[top].head }
    return state[top].head >= 0 ? top : nil
  }
}
