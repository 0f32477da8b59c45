extension Morphology {
  func nounForms(_ lemma: String, plurals: [String]) -> [Form] {
    var forms = [Form(form: lemma, features: .noun(.sing))]
    forms += (plurals.isEmpty ? self.plurals(of: lemma) : plurals)
      .map { Form(form: $0, features: .noun(.plur)) }
    for small in diminutives(of: lemma) {
      forms.append(Form(form: small, features: .noun(.sing)))
      forms.append(Form(form: small + "s", features: .noun(.plur)))
    }
    return forms
  }

  /// Plurals, the usual one first: by table for the word or for the word it is a compound of, else
  /// by the longest ending the rules know.
  public func plurals(of noun: String) -> [String] {
    var tail = noun[...]
    while tail.count > 1 {
      if let known = tables.plurals[String(tail)] {
        return known.map { noun.dropLast(tail.count) + $0 }
      }
      tail = tail.dropFirst()
      if tail.count < 3, noun.count > 4 { break }
    }
    var ending = noun.dropFirst()
    while !ending.isEmpty {
      if let kinds = tables.pluralEndings[String(ending)] {
        return kinds.map { plural(of: noun, $0, ending: ending.count) }
      }
      ending = ending.dropFirst()
    }
    return [plural(of: noun, "en", ending: 0)]
  }

  private func plural(of noun: String, _ kind: String, ending: Int) -> String {
    switch kind {
    case "heden": noun.dropLast(ending) + "heden"
    case "eën": noun + "ën"
    case "en": DutchSpelling.opened(noun) + "en"
    default: noun + kind
    }
  }

  /// Diminutives: `huisje`, `mannetje`, `boompje`, `koninkje`, `tafeltje`.
  func diminutives(of noun: String) -> [String] {
    let letters = Array(noun)
    guard letters.count > 2, let last = letters.last, letters.allSatisfy(\.isLetter) else {
      return []
    }
    let before = letters[letters.count - 2]
    let earlier = letters[letters.count - 3]
    let isShort = DutchSpelling.isVowel(before) && !DutchSpelling.isVowel(earlier)
    if noun.hasSuffix("ing") {
      // koning → koninkje, but ring → ringetje: the ending is stressed in short words.
      return letters.count > 5 ? [noun.dropLast() + "kje", noun + "etje"] : [noun + "etje"]
    }
    switch last {
    case "a", "o", "u": return [noun + String(last) + "tje"]
    case "i", "e", "y", "é": return [noun + "tje"]
    case "m" where isShort && before != "e": return [noun + "metje", noun + "pje"]
    case "m": return [noun + "pje"]
    case "l", "n", "r", "w", "g", "b":
      if isShort, before != "e" || letters.count <= 4 {
        return last == "w" || last == "r" && before == "e"
          ? [noun + "tje"] : [noun + String(last) + "etje", noun + "tje"]
      }
      return last == "g" || last == "b" ? [noun + "je"] : [noun + "tje"]
    default: return [noun + "je"]
    }
  }
}
