/// The term that puts a name in the place of a pronoun.
enum NameTerm {
  /// - Parameters:
  ///   - tree: of the sentence the name stands in.
  ///   - terms: of the same sentence: a name may have English of its own (*Poetin*, Putin).
  ///   - token: the pronoun.
  static func make(
    of mention: Mention, tree: Tree, terms: [Term], replacing token: Int, isPossessive: Bool,
    rule: String
  ) -> Term {
    let full = mention.name.map { tree[$0].form }.joined(separator: " ")
    var english = self.english(
      mention.shortName, tree: tree, terms: terms, isPerson: mention.kind == .person)
    // Without a given name particles have a capital: Ineke de Boer, De Boer.
    if mention.shortName != mention.name {
      english = english.prefix(1).uppercased() + english.dropFirst()
    }
    // Vos' becomes Vos's, where Dutch Vos would read as the genitive of Vo.
    if isPossessive, english.hasSuffix("s") { english += "'" }
    var features = TermFeatures()
    if mention.kind == .person { features.nounClass = .human }
    if mention.kind == .thing, let term = terms.first(where: { $0.tokens == Array(mention.name) }) {
      features = term.features
    }
    return Term(
      tokens: [token], head: token, lemma: full, english: english, upos: .propn,
      features: features, source: .rule("\(rule) (\(full))"))
  }

  private static func english(
    _ tokens: Range<Int>, tree: Tree, terms: [Term], isPerson: Bool
  ) -> String {
    var words: [String] = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      // Maas is Meuse only as a river.
      let term = terms.first {
        $0.tokens.contains(token) && (!isPerson || $0.features.nounClass ?? .human == .human)
      }
      if let term, let last = term.tokens.last, last < tokens.upperBound,
        term.tokens.allSatisfy(tokens.contains), term.upos == .propn
      {
        words.append(term.english.filter { $0 != "*" })
        token = last + 1
      } else if let term, term.upos == .propn, term.tokens.last == tokens.upperBound - 1 {
        // The line holds given name and surname: Vladimir Poetin, Vladimir Putin.
        words.append(term.english.split(separator: " ").last.map(String.init) ?? term.english)
        token = tokens.upperBound
      } else {
        words.append(tree[token].form)
        token += 1
      }
    }
    return words.joined(separator: " ")
  }
}
