extension Morphology {
  func adjectiveForms(_ lemma: String) -> [Form] {
    let positive = Features.adjective(.pos)
    var forms = [Form(form: lemma, features: positive)]
    guard lemma.count > 1, !lemma.hasSuffix("en") || lemma.count < 5 else { return forms }
    let inflected = inflected(lemma)
    forms.append(Form(form: inflected, features: positive))
    // iets moois
    forms.append(Form(form: lemma + "s", features: positive))
    let known = tables.degrees[lemma]
    let comparatives =
      known?.comparative
      ?? [lemma.hasSuffix("r") ? lemma + "der" : inflected + "r"]
    let superlatives = known?.superlative ?? [lemma.hasSuffix("s") ? lemma + "t" : lemma + "st"]
    for word in comparatives {
      forms.append(Form(form: word, features: .adjective(.cmp)))
      forms.append(Form(form: word + "e", features: .adjective(.cmp)))
    }
    for word in superlatives {
      forms.append(Form(form: word, features: .adjective(.sup)))
      forms.append(Form(form: word + "e", features: .adjective(.sup)))
    }
    return forms
  }

  /// The form before a noun: `groot` → `grote`, `dik` → `dikke`, `lief` → `lieve`, `duur` → `dure`.
  private func inflected(_ lemma: String) -> String {
    guard let last = lemma.last, !"e".contains(last) else { return lemma }
    if DutchSpelling.isVowel(last) { return lemma + "e" }
    // Endings with an unstressed vowel: -isch, -lijk, -ig, -isch; s stays behind a consonant.
    if lemma.hasSuffix("lijk") || lemma.hasSuffix("isch") { return lemma + "e" }
    return DutchSpelling.opened(lemma) + "e"
  }
}
