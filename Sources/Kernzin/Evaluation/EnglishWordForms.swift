/// Recognizes English dictionary words in running text, whatever form they stand in there.
struct EnglishWordForms: Sendable {
  private let morphology: EnglishMorphology
  private let listed: [String: [String]]
  /// Words too frequent to prove anything as part of an expression.
  private let weak: Set<String>

  /// - Parameters:
  ///   - table: the text of `word-forms.tsv`.
  ///   - weak: words an expression is recognized without, when others are left.
  init(morphology: EnglishMorphology, table: String, weak: Set<String>) {
    self.morphology = morphology
    self.weak = weak
    listed = Dictionary(
      TableFile.rows(table).filter { $0.count > 1 }.map { row in
        (row[0].lowercased(), row[1].lowercased().split(separator: " ").map { String($0) })
      }, uniquingKeysWith: { $0 + $1 })
  }

  /// Every form of one word, whatever its part of speech, in lower case.
  func forms(of word: String) -> Set<String> {
    let lower = word.lowercased()
    var forms: Set<String> = [lower]
    if let listed = listed[lower] { return forms.union(listed) }
    forms.insert(morphology.plural(word).lowercased())
    for form in [EnglishMorphology.VerbForm.third, .past, .participle, .gerund] {
      forms.insert(morphology.verb(lower, form))
    }
    forms.insert(morphology.comparative(lower))
    forms.insert(morphology.superlative(lower))
    forms.insert(morphology.adverb(lower))
    return forms
  }

  /// The words an English side stands or falls by: `take* part in` → `take`, `part`.
  func tellingWords(of english: String) -> [String] {
    let words = Self.words(in: english.filter { $0 != "*" })
    let telling = words.filter { !weak.contains($0) }
    return telling.isEmpty ? words : telling
  }

  /// Words in lower case. A hyphenated word counts as one and as its parts; a possessive or
  /// contracted ending as a word of its own too.
  static func words(in text: String) -> [String] {
    var words: [String] = []
    for piece in text.lowercased().split(whereSeparator: { $0.isWhitespace }) {
      let plain = piece.map { $0 == "\u{2019}" ? "'" : $0 }
      guard let first = plain.firstIndex(where: { $0.isWordCharacter }),
        let last = plain.lastIndex(where: { $0.isWordCharacter })
      else { continue }
      let word = String(plain[first...last])
      words.append(word)
      let parts = word.split(whereSeparator: { !$0.isWordCharacter && $0 != "'" })
      if parts.count > 1 { words += parts.map { String($0) } }
      if let apostrophe = word.firstIndex(of: "'"), apostrophe > word.startIndex {
        words.append(String(word[..<apostrophe]))
        words.append(String(word[apostrophe...]))
      }
    }
    return words
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber }
}

extension Resources {
  func englishWordForms() throws(StageError) -> EnglishWordForms {
    let prepositions = TableFile.rows(try text("prepositions.txt", language: "en")).map { $0[0] }
    return EnglishWordForms(
      morphology: try englishMorphology(), table: try text("word-forms.tsv", language: "en"),
      weak: Set(prepositions + ["a", "an", "the", "to"]))
  }
}
