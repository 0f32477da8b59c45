/// The forms of Dutch words: from a dictionary form to all its forms, and back.
struct DutchInflection: Sendable {
  let verbs: VerbForms
  let verbTable: VerbTable
  let strongVerbs: StrongVerbs
  let adjectives: AdjectiveForms

  /// - Parameters:
  ///   - strongVerbs: the text of `strong-verbs.tsv`.
  ///   - verbSpelling: the text of `verb-spelling.tsv`.
  ///   - adjectives: the text of `irregular-adjectives.tsv`.
  init(strongVerbs: String, verbSpelling: String, adjectives: String) {
    verbTable = VerbTable(strongVerbs)
    self.strongVerbs = StrongVerbs(verbTable)
    verbs = VerbForms(strong: verbTable, spelling: verbSpelling)
    self.adjectives = AdjectiveForms(table: adjectives)
  }

  init(_ resources: Resources) throws(StageError) {
    self.init(
      strongVerbs: try resources.text("strong-verbs.tsv", language: "nl"),
      verbSpelling: try resources.text("verb-spelling.tsv", language: "nl"),
      adjectives: try resources.text("irregular-adjectives.tsv", language: "nl"))
  }

  /// All forms of a word, the dictionary form first; only that one for words without inflection.
  ///
  /// - Parameters:
  ///   - lemma: with a joint behind the particle of a separable verb.
  ///   - features: what the glossary says of gender and plural.
  func forms(of lemma: String, upos: UPOS, features: TermFeatures = TermFeatures()) -> [WordForm] {
    switch upos {
    case .verb, .aux:
      let forms = verbs.forms(of: lemma, upos: upos)
      return forms.isEmpty ? [WordForm(lemma, upos)] : forms
    case .noun:
      return NounForms.forms(of: lemma, gender: features.gender, plural: features.plural)
    case .adj: return adjectives.forms(of: lemma)
    default: return [WordForm(lemma, upos)]
    }
  }
}
