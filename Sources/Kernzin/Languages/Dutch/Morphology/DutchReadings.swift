extension DutchInflection {
  /// One way to understand a form.
  struct Reading: Hashable, Sendable {
    /// The dictionary form, with a joint behind a separable particle.
    var lemma: String
    var features: Features
  }

  /// The words of the glossary a form may belong to, with what the form says about grammar:
  /// *opgerold* is the participle of *op_rollen*, *steden* the plural of *stad*.
  ///
  /// Candidates come from the spelling rules read backward; those that do not have the form when
  /// inflected are dropped.
  func readings(of form: String, upos: UPOS, in glossary: Glossary) -> [Reading] {
    var seen: Set<String> = []
    var readings: [Reading] = []
    for lemma in candidates(for: form, upos) where seen.insert(lemma).inserted {
      guard glossary.has(lemma) else { continue }
      for entry in glossary.entries(for: lemma)
      where entry.upos == upos && entry.words.count == 1 {
        // `op_bellen` and `opbellen` are found under one key.
        let found = forms(of: entry.words[0], upos: upos, features: entry.features)
        for match in found where match.text == form {
          let reading = Reading(lemma: entry.words[0], features: match.features)
          if !readings.contains(reading) { readings.append(reading) }
        }
      }
    }
    return readings
  }

  /// What the form may come from, the likeliest first; most are no words.
  private func candidates(for form: String, _ upos: UPOS) -> [String] {
    var candidates = [form] + DutchForms.dictionaryForms(of: form, upos: upos)
    switch upos {
    case .verb, .aux:
      if let strong = strongVerbs.lemma(of: form) { candidates.insert(strong, at: 0) }
      candidates += verbTable.infinitives[form] ?? []
    case .adj: candidates += adjectives.positives(of: form)
    default: break
    }
    return candidates
  }
}
