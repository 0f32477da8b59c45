/// How the spelling of a Dutch stem changes when an ending opens or closes its last syllable:
/// *maak* – *mak·en*, *stem* – *stemm·en*, *leef* – *lev·en*, *huis* – *huiz·en*.
enum DutchSpelling {
  /// Whether an *e* before a single last consonant has no stress and so leaves its letters alone.
  enum Stress { case stressed, unstressed }

  /// The stem as it stands before an ending that begins with a vowel: *maan* → *man*, *kat* → *katt*.
  ///
  /// - Parameter voices: whether a final *f* or *s* behind a long vowel becomes *v* or *z*.
  static func opened(_ stem: String, voices: Bool = true) -> String {
    var letters = Array(stem)
    guard letters.count >= 2, let last = letters.last, !isVowel(last) else { return stem }
    let before = letters[letters.count - 2]
    guard isVowel(before) else {
      // golf, werf: f behind a liquid
      if voices, last == "f", before == "l" || before == "r" { letters[letters.count - 1] = "v" }
      return String(letters)
    }
    if letters.count >= 3, isVowel(letters[letters.count - 3]) {
      // The second letter of a digraph belongs to the vowel before it, unless that has its own.
      let first = letters[letters.count - 3]
      if first == before, first != "i" { letters.remove(at: letters.count - 2) }
      let isLoan = first == "e" && before == "e" && last == "s"  // Chinees, Chinese
      if voices, !isLoan { letters[letters.count - 1] = voiced(last) }
      return String(letters)
    }
    if last == "w" || last == "j" || last == "x" || isUnstressed(letters[...]) {
      return String(letters)
    }
    return String(letters) + String(last)
  }

  /// The stem that an ending beginning with a vowel was taken from: *mak* → *maak*, *katt* → *kat*,
  /// *lev* → *leef*.
  ///
  /// - Parameter stress: of an *e* before the last consonant.
  static func closed(_ open: String, stress: Stress = .stressed) -> String {
    var letters = Array(open)
    guard letters.count >= 2, let last = letters.last, !isVowel(last) else { return open }
    let before = letters[letters.count - 2]
    if before == last {
      letters.removeLast()
      return String(letters)
    }
    if isVowel(before), last != "w", last != "j", last != "x",
      letters.count == 2 || !isDigraph(letters[letters.count - 3], before)
    {
      switch before {
      case "a", "o", "u": letters.insert(before, at: letters.count - 1)
      case "e" where stress == .stressed: letters.insert("e", at: letters.count - 1)
      case "ë" where stress == .stressed:
        // kopiëren, kopieer; creëren, creëer
        if letters.dropLast(2).last == "i" { letters[letters.count - 2] = "e" }
        letters.insert("e", at: letters.count - 1)
      default: break
      }
    }
    letters[letters.count - 1] = unvoiced(last)
    return String(letters)
  }

  /// *wandel, monnik, handig*: more than one vowel, the last of them of the kinds without stress.
  static func isUnstressed(_ stem: ArraySlice<Character>) -> Bool {
    guard stem.count >= 4, stem.dropLast(2).contains(where: isVowel), let last = stem.last else {
      return false
    }
    switch stem[stem.endIndex - 2] {
    case "e": return "lrnmd".contains(last)
    case "i": return "gk".contains(last)
    default: return false
    }
  }

  /// Whether a word has no vowel but the last one.
  static func isMonosyllable(_ stem: String) -> Bool { syllables(stem) <= 1 }

  /// The number of vowel groups; a trema begins one of its own.
  static func syllables(_ word: String) -> Int {
    var count = 0
    var inside = false
    for letter in word {
      let vowel = isVowel(letter)
      if vowel, !inside || isMarked(letter) { count += 1 }
      inside = vowel
    }
    return count
  }

  static func isVowel(_ letter: Character) -> Bool { "aeiouyáéíóúàèëïöüêâîô".contains(letter) }

  static func isDigraph(_ first: Character, _ second: Character) -> Bool {
    switch (first, second) {
    case ("i", "e"), ("e", "i"), ("e", "u"), ("o", "e"), ("o", "u"), ("a", "u"), ("u", "i"),
      ("a", "i"), ("o", "i"), ("a", "a"), ("e", "e"), ("o", "o"), ("u", "u"), ("ï", "e"),
      ("ü", "i"), ("ë", "i"):
      true
    default: false
    }
  }

  static func voiced(_ letter: Character) -> Character {
    letter == "f" ? "v" : letter == "s" ? "z" : letter
  }

  static func unvoiced(_ letter: Character) -> Character {
    letter == "v" ? "f" : letter == "z" ? "s" : letter
  }

  private static func isMarked(_ letter: Character) -> Bool { "ëïöü".contains(letter) }
}
