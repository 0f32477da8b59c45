extension Morphology {
  /// Dictionary forms a form may come from. Many are no words; `readings` checks them.
  func lemmaCandidates(_ form: String, _ upos: UPOS) -> [String] {
    var candidates: [String] = [form]
    func add(_ candidate: String) {
      if candidate.count > 1, !candidates.contains(candidate) { candidates.append(candidate) }
    }
    func withoutEnding(_ endings: [String], _ body: (String) -> Void) {
      for ending in endings where form.hasSuffix(ending) && form.count > ending.count + 1 {
        body(String(form.dropLast(ending.count)))
      }
    }
    switch upos {
    case .noun:
      for (singular, plurals) in tables.plurals {
        for plural in plurals where form.hasSuffix(plural) {
          add(form.dropLast(plural.count) + singular)
        }
      }
      withoutEnding(["'s", "s", "n", "ën", "je", "tje", "pje", "etje", "jes", "tjes", "pjes"]) {
        add($0)
      }
      withoutEnding(["en", "etje", "etjes"]) { stem in
        add(DutchSpelling.closed(stem))
        add(DutchSpelling.closed(stem, schwa: true))
        add(stem)
      }
      withoutEnding(["kje", "kjes"]) { add($0 + "g") }
      withoutEnding(["heden"]) { add($0 + "heid") }
    case .adj:
      withoutEnding(["s", "st", "ste", "der", "dere", "e", "t", "te"]) { add($0) }
      withoutEnding(["e", "er", "ere"]) { stem in
        add(DutchSpelling.closed(stem))
        add(DutchSpelling.closed(stem, schwa: true))
      }
      for (positive, degrees) in tables.degrees {
        for word in degrees.comparative + degrees.superlative where form.hasPrefix(word) {
          add(positive)
        }
      }
    default: addVerbs(form, add)
    }
    return candidates
  }

  private func addVerbs(_ form: String, _ add: (String) -> Void) {
    addSimpleVerbs(form, add)
    for particle in tables.particles where form.hasPrefix(particle) {
      let rest = String(form.dropFirst(particle.count))
      guard rest.count > 2 else { continue }
      addSimpleVerbs(rest) { add(particle + "_" + $0) }
      add(particle + "_" + rest)
    }
  }

  private func addSimpleVerbs(_ form: String, _ add: (String) -> Void) {
    for infinitive in irregularVerbs[form] ?? [] { add(infinitive) }
    for prefix in tables.prefixes where form.hasPrefix(prefix) {
      let rest = String(form.dropFirst(prefix.count))
      for infinitive in (irregularVerbs[rest] ?? []) + (irregularVerbs["ge" + rest] ?? []) {
        add(prefix + infinitive)
      }
    }
    var stems: [String] = []
    for ending in ["", "t", "d", "te", "ten", "de", "den", "e", "en", "end", "ende"]
    where form.hasSuffix(ending) && form.count > ending.count + 1 {
      stems.append(String(form.dropLast(ending.count)))
    }
    stems += stems.filter { $0.hasPrefix("ge") && $0.count > 4 }.map { String($0.dropFirst(2)) }
    for stem in stems {
      add(stem + "en")
      add(stem + "n")
      add(DutchSpelling.opened(stem) + "en")
      add(DutchSpelling.opened(stem, voiced: false) + "en")
      if stem.hasSuffix("f") { add(stem.dropLast() + "ven") }
      if stem.hasSuffix("s") { add(stem.dropLast() + "zen") }
    }
  }
}
