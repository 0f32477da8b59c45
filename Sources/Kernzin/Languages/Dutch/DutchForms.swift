/// Dictionary forms an inflected Dutch word may have, by the spelling rules: for words the lemmatizer
/// has never seen (*stemde* → *stemmen*, *rivalen* → *rivaal*, *minuutje* → *minuut*).
enum DutchForms {
  /// Candidates, the likeliest first; most are no words, so they are to be looked up.
  static func dictionaryForms(of form: String, upos: UPOS) -> [String] {
    var found: [String] = []
    if upos == .verb {
      for ending in ["den", "ten", "de", "te"] where form.hasSuffix(ending) && form.count > 4 {
        found += infinitives(of: String(form.dropLast(ending.count)))
      }
      if form.hasPrefix("ge"), form.ends(in: "d") || form.ends(in: "t"), form.count > 5 {
        found += infinitives(of: String(form.dropFirst(2).dropLast()))
      }
      // gefeest: a stem in t takes no other
      if form.hasPrefix("ge"), form.ends(in: "t"), form.count > 5 {
        found += infinitives(of: String(form.dropFirst(2)))
      }
      // geopende: the participle before a noun
      if form.hasPrefix("ge"), form.ends(in: "de") || form.ends(in: "te"), form.count > 6 {
        found += infinitives(of: String(form.dropFirst(2).dropLast(2)))
      }
      found += separableParticiples(form)
      if form.ends(in: "t") || form.ends(in: "d"), form.count > 3 {
        found += infinitives(of: String(form.dropLast()))
      }
      found += infinitives(of: form)
    }
    // koninkje, koning
    if form.ends(in: "inkje") { found.append(form.dropLast(3) + "g") }
    for ending in ["etje", "tje", "pje", "je"] where form.hasSuffix(ending) && form.count > 5 {
      found += singulars(of: String(form.dropLast(ending.count)))
    }
    // autootje → auto
    for vowel in ["a", "o", "u"] where form.hasSuffix(vowel + vowel + "tje") && form.count > 6 {
      found.append(String(form.dropLast(4)))
    }
    for ending in ["en", "s", "'s"] where form.hasSuffix(ending) && form.count > 4 {
      found += singulars(of: String(form.dropLast(ending.count)))
    }
    if upos == .adj, form.ends(in: "e") { found += singulars(of: String(form.dropLast())) }
    return found
  }

  /// *opgerold* → *oprollen*: *ge* between the particle and the verb.
  private static func separableParticiples(_ form: String) -> [String] {
    guard form.ends(in: "d") || form.ends(in: "t"),
      let joint = form.dropFirst(2).firstRange(of: "ge")
    else { return [] }
    let stem = String(form[joint.upperBound...].dropLast())
    return infinitives(of: stem).map { form[..<joint.lowerBound] + $0 }
  }

  /// *maak* → *maken*, *stem* → *stemmen*, *leef* → *leven*.
  static func infinitives(of stem: String) -> [String] {
    let letters = Array(stem)
    guard letters.count >= 2, let last = letters.last else { return [] }
    let before = letters[letters.count - 2]
    if letters.count >= 3, isVowel(before), letters[letters.count - 3] == before, before != "i" {
      // A long vowel loses a letter before one consonant; final f and s may stand for v and z.
      let short = String(letters.dropLast(2))
      return [short + String(last) + "en", short + String(voiced(last)) + "en"]
    }
    if isVowel(before), !isVowel(last) {
      return [
        stem + String(last) + "en", stem + "en",
        String(letters.dropLast()) + String(voiced(last)) + "en",
      ]
    }
    return [stem + "en", String(letters.dropLast()) + String(voiced(last)) + "en", stem + "n"]
  }

  /// *rival* → *rivaal*, *kers*, *katt* → *kat*, *briev* → *brief*.
  static func singulars(of stem: String) -> [String] {
    let letters = Array(stem)
    guard letters.count >= 3, let last = letters.last else { return [stem] }
    let before = letters[letters.count - 2]
    var found = [stem]
    if last == before, !isVowel(last) { found.append(String(letters.dropLast())) }
    if !isVowel(last), isVowel(before), !isVowel(letters[letters.count - 3]) {
      found.append(String(letters.dropLast()) + String(before) + String(last))
      found.append(String(letters.dropLast()) + String(before) + String(unvoiced(last)))
    }
    found.append(String(letters.dropLast()) + String(unvoiced(last)))
    found.append(stem + "e")
    return found
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static func voiced(_ letter: Character) -> Character {
    letter == "f" ? "v" : letter == "s" ? "z" : letter
  }

  private static func unvoiced(_ letter: Character) -> Character {
    letter == "v" ? "f" : letter == "z" ? "s" : letter
  }
}
