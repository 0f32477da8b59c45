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
