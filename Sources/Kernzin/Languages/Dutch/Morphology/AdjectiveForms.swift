/// Inflection and comparison of Dutch adjectives.
struct AdjectiveForms: Sendable {
  /// Comparative and superlative of those that do not follow the rules.
  private let irregular: [String: (comparative: String, superlative: String)]

  /// - Parameter table: lines `positive<TAB>comparative<TAB>superlative`.
  init(table: String) {
    var irregular: [String: (comparative: String, superlative: String)] = [:]
    for row in TableFile.rows(table) where row.count == 3 { irregular[row[0]] = (row[1], row[2]) }
    self.irregular = irregular
  }

  /// All forms of an adjective, its dictionary form first.
  func forms(of lemma: String) -> [WordForm] {
    let comparative = irregular[lemma]?.comparative ?? comparative(of: lemma)
    let superlative = irregular[lemma]?.superlative ?? superlative(of: lemma)
    var forms = [WordForm(lemma, .adj, Features(.pos))]
    forms += inflected(lemma).map { WordForm($0, .adj, Features(.pos)) }
    // iets moois
    if !lemma.ends(in: "s") { forms.append(WordForm(lemma + "s", .adj, Features(.pos))) }
    if let comparative {
      for text in [comparative, comparative + "e", comparative + "s"] {
        forms.append(WordForm(text, .adj, Features(.cmp)))
      }
    }
    if let superlative {
      for text in [superlative, superlative + "e"] {
        forms.append(WordForm(text, .adj, Features(.sup)))
      }
    }
    return forms
  }

  /// *mooie, grote, lieve*; none for *houten, oranje*, which have no ending.
  private func inflected(_ lemma: String) -> [String] {
    guard let last = lemma.last, !"aeouéy".contains(last) else { return [] }
    if lemma.ends(in: "en"), DutchSpelling.syllables(lemma) > 1 { return [] }
    return [opened(lemma) + "e"]
  }

  /// What an inflected or compared form may come from; most are no words.
  func positives(of form: String) -> [String] {
    // betere, beters, beste
    let bare =
      [form] + ["e", "s"].filter { form.hasSuffix($0) }.map { _ in String(form.dropLast()) }
    var found = irregular.filter {
      bare.contains($0.value.comparative) || bare.contains($0.value.superlative)
    }.map(\.key).sorted()
    for ending in ["ere", "ers", "er", "dere", "ders", "der", "ste", "st", "te", "t", "e", "s"]
    where form.hasSuffix(ending) && form.count > ending.count + 2 {
      found += DutchForms.singulars(of: String(form.dropLast(ending.count)))
    }
    return found
  }

  private func comparative(of lemma: String) -> String? {
    guard let last = lemma.last, last != "e", !lemma.ends(in: "en") else { return nil }
    return last == "r" ? lemma + "der" : opened(lemma) + "er"
  }

  private func superlative(of lemma: String) -> String? {
    guard let last = lemma.last, last != "e", !lemma.ends(in: "en"), !lemma.ends(in: "st") else {
      return nil
    }
    return last == "s" ? lemma + "t" : lemma + "st"
  }

  private func opened(_ lemma: String) -> String { DutchSpelling.opened(lemma) }
}
