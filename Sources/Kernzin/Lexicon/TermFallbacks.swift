/// What becomes of words no glossary line covers: numbers, compounds of known parts, words with a
/// cognate ending, names; the rest passes through as it stands, marked unknown.
struct TermFallbacks: Sendable {
  let glossary: Glossary
  let compounds: CompoundTranslator
  let cognates: CognateEndings
  let names: NameTransliteration?
  let chains: NameChains
  let englishPrepositions: Set<String>
  /// Tells which words of the glossary have a form the lemmatizer got wrong.
  var inflection: DutchInflection?

  private let knownForms = Memo<TaggedForm, [String]>(capacity: 10_000)

  /// Words of the glossary that have a form, else those that could be spelled so; for an adjective, else
  /// verbs of which it is a participle.
  ///
  /// - Parameter form: in lower case.
  func lemmas(of form: String, upos: UPOS) -> [String] {
    knownForms.value(for: TaggedForm(form: form, upos: upos)) {
      let readings = inflection?.readings(of: form, upos: upos, in: glossary) ?? []
      let lemmas =
        readings.isEmpty
        ? DutchForms.dictionaryForms(of: form, upos: upos) : readings.map(\.lemma)
      let known = lemmas.filter { glossary.has($0) }
      guard known.isEmpty, upos == .adj else { return known }
      let verbs = inflection?.readings(of: form, upos: .verb, in: glossary) ?? []
      return verbs.filter { $0.features.verbForm == .part }.map(\.lemma)
    }
  }

  func isEnglishPreposition(_ word: String) -> Bool { englishPrepositions.contains(word) }

  func term(for index: Int, in tree: Tree) -> Term {
    let node = tree[index]
    func made(_ english: String, by source: Term.Source, features: TermFeatures = TermFeatures())
      -> Term
    {
      Term(
        tokens: [index], head: index, lemma: node.lemma, english: english, upos: node.upos,
        features: features, source: source)
    }
    if let number = NumberConversion.english(node.form) {
      return made(number, by: .rule("number"))
    }
    let isName = node.upos == .propn || node.deprel == .flat
    if !isName || node.form.utf8.contains(UInt8(ascii: "-")), node.form.utf8.count > 3,
      let compound = compounds.translate(node)
    {
      // Amsterdam-Zwolle: two names stay joined
      let words = compound.english.split(separator: " ")
      let isRoute = isName && words.count == 2 && words.allSatisfy { String($0).isCapitalized }
      let english = isRoute ? words.joined(separator: "-") : compound.english
      return made(english, by: .compound(compound.origins), features: compound.features)
    }
    if node.upos == .propn {
      if let english = names?.english(node.form) {
        return made(english, by: .rule("transliteration"))
      }
      return made(node.form, by: .rule("name"))
    }
    if !node.form.unicodeScalars.contains(where: \.properties.isAlphabetic) {
      return made(node.form, by: .rule("symbol"))
    }
    if let cognate = cognates.english(for: node) { return made(cognate, by: .rule("cognate")) }
    return made(node.form, by: .unknown)
  }
}
