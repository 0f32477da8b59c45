/// How Dutch spelling changes a stem when an ending is put on it or taken off: long vowels are
/// written once in open syllables and twice in closed ones, consonants are doubled after short
/// vowels, and v and z are written f and s at the end.
enum DutchSpelling {
  /// The stem as it is written before an ending that starts with a vowel: `loop` → `lop`(en),
  /// `kat` → `katt`(en), `brief` → `briev`(en), `huis` → `huiz`(en), `tafel` → `tafel`(en).
  static func opened(_ stem: String, voiced: Bool = true) -> String {
    var letters = Array(stem)
    guard let last = letters.last, letters.count > 1, !isVowel(last) else { return stem }
    let before = letters[letters.count - 2]
    guard isVowel(before) else {
      // Behind l, r, n and m: golf → golven, but s stays: kans → kansen.
      if voiced, last == "f", "lr".contains(before) { letters[letters.count - 1] = "v" }
      return String(letters)
    }
    let twoVowels = letters.count > 2 && isVowel(letters[letters.count - 3])
    if twoVowels {
      let isDouble = letters[letters.count - 3] == before && "aeou".contains(before)
      if isDouble { letters.remove(at: letters.count - 2) }
      // Loans on -graaf, -soof keep their f.
      if voiced, last == "f" { letters[letters.count - 1] = "v" }
      if voiced, last == "s" { letters[letters.count - 1] = "z" }
      return String(letters)
    }
    if before == "y" || "wjxhq".contains(last) || hasUnstressedEnd(letters) { return stem }
    return stem + String(last)
  }

  /// The stem as it is written at the end of a word: `lop` → `loop`, `katt` → `kat`, `briev` →
  /// `brief`, `wandel` → `wandel`.
  ///
  /// - Parameter schwa: whether the vowel of the last syllable is known to be unstressed.
  static func closed(_ open: String, schwa: Bool = false) -> String {
    var letters = Array(open)
    guard letters.count > 1, let last = letters.last, !isVowel(last) else { return open }
    let before = letters[letters.count - 2]
    if before == last {
      letters.removeLast()
      return String(letters)
    }
    let isOpen =
      "aeou".contains(before) && last != "w" && last != "x" && last != "j"
      && !(letters.count > 2 && isVowel(letters[letters.count - 3])
        && letters[letters.count - 3] != "i"
        && !(letters[letters.count - 3] == "u" && letters.count > 3
          && letters[letters.count - 4] == "q"))
    if isOpen, !schwa, !(before == "i") {
      letters.insert(before, at: letters.count - 1)
    }
    if last == "v" { letters[letters.count - 1] = "f" }
    if last == "z" { letters[letters.count - 1] = "s" }
    return String(letters)
  }

  /// Whether a word ends in an unstressed syllable like that of `tafel`, `moeder`, `regen`, `adem`,
  /// `koning`, `havik`, so that its last consonant is not doubled.
  private static func hasUnstressedEnd(_ letters: [Character]) -> Bool {
    guard letters.count > 3, let last = letters.last else { return false }
    let vowel = letters[letters.count - 2]
    let rest = letters[..<(letters.count - 2)]
    guard rest.contains(where: isVowel) else { return false }
    if vowel == "e", "lrnm".contains(last) { return true }
    return vowel == "i" && last == "g"
  }

  /// Whether the last syllable of an infinitive's open stem has an unstressed e: `wandel`(en),
  /// `regen`(en), `adem`(en), `verdedig`(en). Stems on -er must be looked up, see `schwa-verbs.tsv`.
  static func hasUnstressedStem(_ open: String) -> Bool {
    let letters = Array(open)
    guard letters.count > 3, letters[letters.count - 2] == "e", let last = letters.last,
      "lnm".contains(last), letters[..<(letters.count - 2)].contains(where: isVowel)
    else { return false }
    let rest = letters[..<(letters.count - 2)]
    // A prefix alone is no syllable of the stem: bevelen, vervelen, herstelen, genezen.
    return !["be", "ver", "her", "ont", "ge"].contains { prefix in
      rest.starts(with: prefix) && !rest.dropFirst(prefix.count).contains(where: isVowel)
    }
  }

  static func isVowel(_ letter: Character) -> Bool { "aeiouyáéíóúàèëïöüêîôû".contains(letter) }

  /// Whether -de and -d or -te and -t follow the stem, judged by the infinitive without -en:
  /// *'t kofschip*.
  static func isVoiceless(_ open: String) -> Bool {
    guard let last = open.last else { return false }
    return "tkfspxç".contains(last) || open.hasSuffix("ch") || open.hasSuffix("sh")
  }
}
