extension Morphology {
  /// Forms of a verb. Those of a separable verb come twice: written together (`opbelt`, in a
  /// subordinate clause) and as the verb stands alone (`belt … op`).
  func verbForms(_ lemma: String) -> [Form] {
    let parts = lemma.split(separator: "_").map(String.init)
    guard parts.count == 2, let base = parts.last else {
      return simpleVerbForms(lemma.withoutJoints, particle: "")
    }
    let together = simpleVerbForms(base, particle: parts[0])
    let apart = simpleVerbForms(base, particle: "").filter { $0.features.verbForm == .fin }
    return together + apart
  }

  private func simpleVerbForms(_ infinitive: String, particle: String) -> [Form] {
    let irregular = irregularVerb(infinitive)
    let stem = stem(of: infinitive)
    var forms: [Form] = []
    func add(_ words: [String], _ features: Features) {
      forms += words.map { Form(form: particle + $0, features: features) }
    }
    let present = irregular?.present ?? [[], [], []]
    let singular = Features.verb(.fin, tense: .pres, number: .sing)
    add([infinitive], .verb(.inf))
    add(present[0].isEmpty ? [stem] : present[0], singular)
    add(present[1].isEmpty ? [withT(stem)] : present[1], singular)
    add(present[2].isEmpty ? [withT(stem)] : present[2], singular)
    add([infinitive], .verb(.fin, tense: .pres, number: .plur))
    let past = irregular?.past ?? [weakPast(infinitive, stem)]
    let pastPlural = irregular?.pastPlural ?? [weakPast(infinitive, stem) + "n"]
    add(past, .verb(.fin, tense: .past, number: .sing))
    add(pastPlural, .verb(.fin, tense: .past, number: .plur))
    let participles = irregular?.participles ?? [weakParticiple(infinitive, stem)]
    for participle in participles where !participle.isEmpty {
      add([participle, inflectedParticiple(participle)], .verb(.part))
    }
    add([infinitive + "d", infinitive + "de"], .verb(.part))
    return forms
  }

  private func withT(_ stem: String) -> String { stem.hasSuffix("t") ? stem : stem + "t" }

  private func weakPast(_ infinitive: String, _ stem: String) -> String {
    stem + (DutchSpelling.isVoiceless(openStem(infinitive)) ? "te" : "de")
  }

  private func weakParticiple(_ infinitive: String, _ stem: String) -> String {
    let ending = DutchSpelling.isVoiceless(openStem(infinitive)) ? "t" : "d"
    let word = stem.hasSuffix(ending) ? stem : stem + ending
    if isPrefixed(infinitive) { return word }
    // geëist, geïnd, geopend: a second vowel that could be read with the first gets its trema.
    switch word.first {
    case "e": return "geë" + word.dropFirst()
    case "i" where !word.hasPrefix("ij"): return "geï" + word.dropFirst()
    default: return "ge" + word
    }
  }

  private func inflectedParticiple(_ participle: String) -> String {
    participle.hasSuffix("en") ? participle : DutchSpelling.opened(participle, voiced: false) + "e"
  }

  /// The verb an irregular table entry stands for, looked for under prefixes: `begrijpen` takes
  /// after `grijpen`, without its `ge-`.
  private func irregularVerb(_ infinitive: String) -> MorphologyTables.Verb? {
    if let verb = tables.verbs[infinitive] { return verb }
    for prefix in tables.prefixes where infinitive.hasPrefix(prefix) {
      guard let verb = tables.verbs[String(infinitive.dropFirst(prefix.count))] else { continue }
      func prefixed(_ words: [String]) -> [String] { words.map { prefix + $0 } }
      return MorphologyTables.Verb(
        past: prefixed(verb.past), pastPlural: prefixed(verb.pastPlural),
        participles: verb.participles.map { word in
          prefix + (word.hasPrefix("ge") ? String(word.dropFirst(2)) : word)
        },
        present: verb.present.map(prefixed))
    }
    return nil
  }

  private func isPrefixed(_ infinitive: String) -> Bool {
    tables.prefixes.contains { prefix in
      guard infinitive.hasPrefix(prefix) else { return false }
      let rest = infinitive.dropFirst(prefix.count)
      // A prefix needs a syllable besides -en behind it: "geven", "heren" have none.
      return rest.count > 3 && rest.dropLast(2).contains(where: DutchSpelling.isVowel)
    }
  }

  /// The infinitive without its ending.
  private func openStem(_ infinitive: String) -> String {
    infinitive.hasSuffix("en")
      ? String(infinitive.dropLast(2))
      : infinitive.hasSuffix("n") ? String(infinitive.dropLast()) : infinitive
  }

  /// The first person singular by the rules: `lopen` → `loop`, `luisteren` → `luister`.
  func stem(of infinitive: String) -> String {
    let open = openStem(infinitive)
    guard infinitive.hasSuffix("en") else { return open }
    let schwa =
      infinitive.hasSuffix("eren")
      ? hasUnstressedEren(infinitive) : DutchSpelling.hasUnstressedStem(open)
    return DutchSpelling.closed(open, schwa: schwa)
  }

  private func hasUnstressedEren(_ infinitive: String) -> Bool {
    var rest = infinitive[...]
    while true {
      if tables.stressedVerbs.contains(String(rest)) { return false }
      if tables.schwaVerbs.contains(String(rest)) { return true }
      guard let prefix = (tables.prefixes + tables.particles).first(where: { rest.hasPrefix($0) })
      else { return false }
      rest = rest.dropFirst(prefix.count)
    }
  }
}
