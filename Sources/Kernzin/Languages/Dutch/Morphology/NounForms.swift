/// Plurals and diminutives of Dutch nouns.
enum NounForms {
  /// All forms of a noun, its dictionary form first.
  ///
  /// - Parameter plural: what the glossary says where the rules fail.
  static func forms(of lemma: String, gender: Features.Gender?, plural: String?) -> [WordForm] {
    var forms = [WordForm(lemma, .noun, Features(.sing, gender))]
    for plural in plural.map({ [$0] }) ?? plurals(of: lemma) {
      forms.append(WordForm(plural, .noun, Features(.plur)))
    }
    if let diminutive = diminutive(of: lemma) {
      forms.append(WordForm(diminutive, .noun, Features(.sing, .neut)))
      forms.append(WordForm(diminutive + "s", .noun, Features(.plur)))
    }
    return forms
  }

  /// Plurals by the rules, the likeliest first: *gemeenten, gemeentes*.
  static func plurals(of lemma: String) -> [String] {
    let letters = Array(lemma)
    guard letters.count >= 2, let last = letters.last else { return [] }
    if lemma.ends(in: "heid") { return [lemma.dropLast(2) + "den"] }
    if lemma.ends(in: "ee") { return [lemma + "ën"] }
    if lemma.ends(in: "ie") { return [lemma + "s", lemma + "ën", lemma.dropLast() + "ën"] }
    if last == "e" { return [lemma + "n", lemma + "s"] }
    if "aiouy".contains(last), !isDiphthong(letters) { return [lemma + "'s"] }
    if "éè".contains(last) { return [lemma + "s"] }
    if last == "s" || last == "x" { return [DutchSpelling.opened(lemma) + "en"] }
    if lemma.ends(in: "ium") || lemma.ends(in: "eum") {
      return [lemma.dropLast(2) + "a", lemma + "s"]
    }
    if takesS(lemma) { return [lemma + "s", DutchSpelling.opened(lemma) + "en"] }
    return [DutchSpelling.opened(lemma) + "en"]
  }

  private static func takesS(_ lemma: String) -> Bool {
    guard !DutchSpelling.isMonosyllable(lemma) else { return false }
    return ["el", "em", "en", "er", "aar", "erd", "oor", "or", "eur", "ier", "eau"].contains {
      lemma.hasSuffix($0)
    }
  }

  /// *ei, koe, bureau*: two letters for one sound.
  private static func isDiphthong(_ letters: [Character]) -> Bool {
    DutchSpelling.isDigraph(letters[letters.count - 2], letters[letters.count - 1])
  }

  /// *huisje, stoeltje, boompje, balletje, koninkje*; `nil` for a word that is one already.
  static func diminutive(of lemma: String) -> String? {
    let letters = Array(lemma)
    guard letters.count >= 2, let last = letters.last, !lemma.ends(in: "je") else { return nil }
    let before = letters[letters.count - 2]
    if DutchSpelling.isVowel(last) {
      if isDiphthong(letters) { return lemma + "tje" }
      switch last {
      case "a", "o", "u": return lemma + String(last) + "tje"
      case "i": return lemma + "etje"
      case "y": return lemma + "'tje"
      case "é": return lemma.dropLast() + "eetje"
      default: return lemma + "tje"
      }
    }
    if lemma.ends(in: "ing"), !DutchSpelling.isMonosyllable(lemma) {
      // Words in -ling and -ering keep the g: leerlingetje.
      return lemma.ends(in: "ling") || lemma.ends(in: "ering")
        ? lemma + "etje" : lemma.dropLast() + "kje"
    }
    let isShort =
      DutchSpelling.isVowel(before)
      && (letters.count < 3 || !DutchSpelling.isDigraph(letters[letters.count - 3], before))
    let isFaint = isShort && DutchSpelling.isUnstressed(letters[...])
    switch last {
    case "l", "n", "r":
      if isShort, !isFaint { return DutchSpelling.opened(lemma) + "etje" }
      return lemma + "tje"
    case "m":
      if isShort, !isFaint, !lemma.ends(in: "um") { return DutchSpelling.opened(lemma) + "etje" }
      return lemma + "pje"
    case "w": return lemma + "tje"
    case "g" where before == "n": return lemma + "etje"
    default: return lemma + "je"
    }
  }
}
