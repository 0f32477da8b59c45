/// One form of a word, with what it says about grammar.
struct WordForm: Hashable, Sendable {
  var text: String
  var upos: UPOS
  var features: Features

  init(_ text: String, _ upos: UPOS, _ features: Features = Features()) {
    self.text = text
    self.upos = upos
    self.features = features
  }
}

extension Features {
  /// Features of a verb form: `VerbForm`, and `Tense` and `Number` of a finite one.
  init(_ verbForm: VerbForm, _ tense: Tense? = nil, _ number: Number? = nil) {
    self.init()
    self.verbForm = verbForm
    self.tense = tense
    self.number = number
  }

  init(_ number: Number, _ gender: Gender? = nil) {
    self.init()
    self.number = number
    self.gender = gender
  }

  init(_ degree: Degree) {
    self.init()
    self.degree = degree
  }
}
