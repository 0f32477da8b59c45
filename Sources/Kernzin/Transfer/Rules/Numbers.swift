/// *drie miljoen euro*, *twee jaar*: a noun behind a number above one is plural in English, units
/// included.
enum Numbers: TransferRule {
  static let name = "number"
  static let examples: [RuleExample] = [
    RuleExample("De reis duurde twee jaar.", "The trip lasted two years.")
  ]

  static func apply(to state: inout TransferState) {
    for index in state.indices where state.englishClasses.isScale(state[index].lemma) {
      state[index].isFixed = true
      let isPlural = state.dutchFeatures(index)?.number == .plur
      if isPlural || state.formText(index) == state.lemmaText(index) + "en" {
        // honderden, miljoenen
        state[index].lemma += "s"
        continue
      }
      if state[index].tokens.count == 1,
        state.englishClasses.has(state[index].lemma, in: .bareScale)
      {
        sayOne(of: index, in: &state)
      }
      // 45 miljoen pond: what is counted hangs from the number in Dutch.
      for counted in state.children(of: index)
      where state[counted].upos == .noun && state[counted].order > state[index].order
        && state.child(of: counted, .case) == nil && !state[counted].traits.englishMass
      {
        state[counted].features.number = .plur
        state.note(name, counted)
      }
    }
    for few in state.indices where state[few].upos == .noun && state[few].lemma == "few" {
      // de laatste paar jaar: the last few years
      for counted in state.children(of: few)
      where state[counted].upos == .noun && state[counted].order > state[few].order
        && state.child(of: counted, .case) == nil
      {
        state[counted].features.number = .plur
      }
    }
    for half in state.indices
    where ["anderhalf", "anderhalve"].contains(state.dutchForm(half))
      && state[half].tokens.count == 1
    {
      // anderhalf uur: an hour and a half; anderhalve meter: one and a half meters
      let unit = state[half].head
      guard unit >= 0, state[unit].upos == .noun, state[half].order < state[unit].order,
        state[unit].tokens.count == 1
      else { continue }
      if state[unit].traits.nounClass == .time {
        state[half].lemma = "a"
        state[half].upos = .det
        state[unit].lemma += " and a half"
        state[unit].isFixed = true
      } else {
        state[unit].features.number = .plur
      }
      state[half].isFixed = true
      state.note(name, unit)
    }
    for number in state.indices where state[number].upos == .num { takeDegree(number, in: &state) }
    for index in state.indices where state[index].upos == .noun {
      let counts = state.children(of: index) { $0.deprel == .nummod }
      guard let count = counts.first else { continue }
      let form = state.dutchForm(count)
      // een jaar of twee: a year or two; nummer twee
      if state[count].order > state[index].order { continue }
      let isOne = ["1", "een", "één"].contains(form)
      if !isOne, !state[index].traits.englishMass {
        state[index].features.number = .plur
        state.note(name, index)
      }
    }
  }

  /// *zo'n 20.000 euro*, *bijna tien jaar*: what qualifies a number stands before it.
  private static func takeDegree(_ number: Int, in state: inout TransferState) {
    guard
      let degree = state.indices.first(where: {
        state[$0].order == state[number].order - 1 && state[$0].upos != .num
          && state[$0].traits.adverbType == .degree && state[$0].head >= 0
          && state.hasGroup(state[$0].head)
      }), state.children(of: degree).isEmpty
    else { return }
    state[degree].head = number
    state[degree].deprel = .advmod
    state.note(name, degree)
  }

  /// *honderd mensen* a hundred people, unless a number or article counts already.
  private static func sayOne(of index: Int, in state: inout TransferState) {
    let noun = state[index].head
    let counts = state.children(of: index) { $0.deprel == .nummod || $0.deprel == .det }
    let others =
      noun < 0 || state[index].deprel != .nummod
      ? []
      : state.children(of: noun) {
        $0.order < state[index].order
          && [.det, .nummod, .nmodPoss].contains($0.deprel)
      }
    let previous = state.indices.first { state[$0].order == state[index].order - 1 }
    guard counts.isEmpty, others.isEmpty,
      !(previous.map { state[$0].upos == .num || state[$0].upos == .det } ?? false)
    else { return }
    state[index].lemma = "a " + state[index].lemma
    state.note(name, index)
  }
}

extension EnglishWordClasses {
  /// Number words that never take a plural ending behind another number.
  func isScale(_ word: String) -> Bool {
    // All have seven or eight letters, most words have not.
    (7...8).contains(word.utf8.count) && has(word, in: .scale)
  }

  /// *hundreds*, *millions*
  func isScaleInPlural(_ word: String) -> Bool {
    (8...9).contains(word.utf8.count) && word.ends(in: "s") && isScale(String(word.dropLast()))
  }
}
