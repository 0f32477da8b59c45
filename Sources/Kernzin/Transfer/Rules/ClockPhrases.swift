/// Times of day in words: *half zes* is half past five, *kwart over negen* a quarter past nine, *vijf
/// voor twaalf* five to twelve, *om acht uur* at eight o'clock.
enum ClockPhrases: TransferRule {
  static let name = "clock-phrase"
  static let examples: [RuleExample] = [
    RuleExample("De winkel sluit om half zes.", "The store closes at half past five."),
    RuleExample(
      "De trein vertrekt om kwart over negen.", "The train leaves at a quarter past nine."),
    RuleExample("De trein komt om acht uur.", "The train comes at eight o'clock."),
    RuleExample("Om tien voor half negen begon het.", "At twenty past eight it started."),
  ]
  static let words: [WordKey] = ["half", "uur", "over", "voor"]

  static func apply(to state: inout TransferState) {
    guard state.indices.contains(where: { hour(state[$0].lemma, in: state) != nil }) else { return }
    for index in state.indices {
      guard !state[index].isRemoved, let phrase = phrase(at: index, in: state) else { continue }
      let nodes = phrase.nodes.filter { !state[$0].isRemoved }
      guard let top = nodes.first(where: { !nodes.contains(state[$0].head) }) else { continue }
      state[top].lemma = phrase.english
      state[top].isFixed = true
      state[top].upos = .num
      state[top].traits = TermFeatures()
      if let preposition = state.child(of: top, .case),
        DutchGrammar.isAtOrAround(state.dutchForm(preposition))
      {
        state[preposition].lemma = state.dutchForm(preposition) == "om" ? "at" : "around"
      }
      for node in nodes where node != top { state.remove(node, heir: top, rule: name) }
      state.note(name, top)
    }
  }

  private static func phrase(
    at index: Int, in state: TransferState
  ) -> (english: String, nodes: [Int])? {
    let order = state[index].order
    func node(_ offset: Double) -> Int? {
      state.indices.first { state[$0].order == order + offset }
    }
    func form(_ offset: Double) -> WordKey { node(offset).map { state.dutchForm($0) } ?? "" }
    func hour(_ offset: Double) -> Int? {
      node(offset).flatMap { Self.hour(state[$0].lemma, in: state) }
    }
    let names = state.englishClasses.words(in: .hour)
    if state.dutchForm(index) == "half", aroundHalf(form(-2), form(-1)) == nil,
      let next = hour(1), let second = node(1)
    {
      return ("half past \(names[(next + 10) % 12])", [index, second])
    }
    guard opensTime(form(-1), in: state) else { return nil }
    let minutes = state.dutchForm(index) == "kwart" ? "a quarter" : state[index].lemma
    let isMinutes =
      state.dutchForm(index) == "kwart" || Self.hour(minutes, in: state) != nil
      || minutes == "twenty"
    if let near = aroundHalf(state.dutchForm(index), form(1)), form(2) == "half",
      let next = hour(3), let nodes = [node(1), node(2), node(3)] as? [Int]
    {
      let past = near.isPast ? names[(next + 10) % 12] : names[next - 1]
      return ("\(near.minutes) \(near.isPast ? "past" : "to") \(past)", [index] + nodes)
    }
    if isMinutes, ["over", "voor"].contains(form(1)), let name = hour(2), let word = node(1),
      let last = node(2)
    {
      let relation = form(1) == "over" ? "past" : "to"
      return ("\(minutes) \(relation) \(names[name - 1])", [index, word, last])
    }
    if Self.hour(state[index].lemma, in: state) != nil, form(1) == "uur", let word = node(1),
      DutchGrammar.isAtOrAround(form(-1))
    {
      return ("\(state[index].lemma) o'clock", [index, word])
    }
    return nil
  }

  /// *tien voor half negen*: twenty past eight.
  private static func aroundHalf(
    _ minutes: WordKey, _ relation: WordKey
  ) -> (minutes: String, isPast: Bool)? {
    guard relation == "voor" || relation == "over" else { return nil }
    return switch minutes {
    case "tien": ("twenty", relation == "voor")
    case "vijf": ("twenty-five", relation == "voor")
    default: nil
    }
  }

  /// Prepositions a time of day stands behind.
  private static func opensTime(_ word: WordKey, in state: TransferState) -> Bool {
    DutchGrammar.isAtOrAround(word) || word == "voor" || word == "na" || word == "sinds"
      || state.classes.has(word, in: .clockPreposition)
  }

  /// The number of an hour's name, from 1.
  private static func hour(_ name: String, in state: TransferState) -> Int? {
    state.englishClasses.words(in: .hour).firstIndex { $0.reads(name) }.map { $0 + 1 }
  }
}
