/// Dictionary forms an inflected Dutch word may belong to, by the spelling rules alone. Lemmatizers
/// learn from newspapers; words of everyday life they never saw (*bakte*, *pinda's*) are found in the
/// glossary this way.
enum DutchInflection {
  /// - Parameter form: in lower case.
  /// - Returns: candidates, likelier ones first; most are no words at all.
  static func lemmas(of form: String) -> [String] {
    var stems: [String] = []
    for ending in [
      "'s", "s", "tjes", "tje", "pjes", "pje", "jes", "je", "e", "er", "ere", "st", "ste",
    ]
    where form.hasSuffix(ending) && form.count > ending.count + 2 {
      stems.append(String(form.dropLast(ending.count)))
    }
    var lemmas = stems.flatMap { [$0] + closed($0) }
    if form.hasSuffix("en"), form.count > 4 {
      let stem = String(form.dropLast(2))
      lemmas += [stem] + closed(stem)
    }
    for stem in verbStems(of: form) { lemmas += infinitives(of: stem) }
    // op·ge·stapel·d: the participle of a separable verb
    if let infix = form.dropFirst().firstRange(of: "ge"), form.hasSuffix("t") || form.hasSuffix("d")
    {
      let particle = String(form[..<infix.lowerBound])
      let stem = String(form[infix.upperBound...].dropLast())
      if stem.count > 2 { lemmas += infinitives(of: stem).map { particle + $0 } }
    }
    var seen: Set<String> = [form]
    return lemmas.filter { seen.insert($0).inserted }
  }

  /// What is left of a verb form without its ending.
  private static func verbStems(of form: String) -> [String] {
    var stems = [form]
    for ending in ["t", "te", "ten", "de", "den", "d"]
    where form.hasSuffix(ending) && form.count > ending.count + 2 {
      stems.append(String(form.dropLast(ending.count)))
    }
    return stems
      + stems.filter { $0.hasPrefix("ge") && $0.count > 4 }.map { String($0.dropFirst(2)) }
  }

  /// *loop* → *lopen*, *bak* → *bakken*, *reis* → *reizen*, *leef* → *leven*, *ga* → *gaan*.
  static func infinitives(of stem: String) -> [String] {
    let letters = Array(stem)
    guard letters.count > 1, let last = letters.last, !last.isVowel else { return [stem + "n"] }
    var results = [stem + "en"]
    var open = stem
    let before = letters[letters.count - 2]
    if letters.count > 2, before.isVowel, letters[letters.count - 3] == before, before != "i" {
      open = String(letters[..<(letters.count - 2)]) + String(last)
      results.append(open + "en")
    } else if before.isVowel, letters.count < 3 || !letters[letters.count - 3].isVowel {
      results.append(stem + String(last) + "en")
    }
    if last == "f" { results.append(open.dropLast() + "ven") }
    if last == "s" { results.append(open.dropLast() + "zen") }
    return results
  }

  /// *grot-* → *groot*, *dikk-* → *dik*, *liev-* → *lief*, *huiz-* → *huis*.
  private static func closed(_ stem: String) -> [String] {
    let letters = Array(stem)
    guard letters.count > 2, let last = letters.last, !last.isVowel else { return [] }
    let before = letters[letters.count - 2]
    if before == last { return [String(stem.dropLast())] }
    let hard: Character = last == "v" ? "f" : last == "z" ? "s" : last
    let body = String(letters.dropLast())
    guard before.isVowel else { return hard == last ? [] : [body + String(hard)] }
    if letters[letters.count - 3].isVowel { return hard == last ? [] : [body + String(hard)] }
    return [body + String(before) + String(hard), body + String(hard)]
  }
}
