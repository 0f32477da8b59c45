/// Conjugation of Dutch verbs: weak ones by rule, strong and irregular ones by their principal parts.
struct VerbForms: Sendable {
  private let strong: VerbTable
  private let unstressed: Set<String>
  private let stressed: Set<String>
  private let withGe: Set<String>

  /// - Parameter spelling: the text of `verb-spelling.tsv`.
  init(strong: VerbTable, spelling: String) {
    self.strong = strong
    let rows = TableFile.rows(spelling).filter { $0.count == 2 }
    func verbs(_ kind: String) -> Set<String> {
      Set(rows.filter { $0[1] == kind }.map { $0[0] })
    }
    unstressed = verbs("unstressed")
    stressed = verbs("stressed")
    withGe = verbs("ge")
  }

  /// All forms, the infinitive first. Separable verbs have their particle in front as in subordinate
  /// clauses (*opbelt*), and without it as in main clauses (*belt … op*).
  ///
  /// - Parameter lemma: the infinitive, a joint behind the particle: `op_bellen`.
  func forms(of lemma: String, upos: UPOS = .verb) -> [WordForm] {
    guard let joint = lemma.firstIndex(of: "_") else { return simple(lemma, upos) }
    let particle = String(lemma[..<joint])
    let bare = simple(String(lemma[lemma.index(after: joint)...]), upos)
    return bare.map { WordForm(particle + $0.text, upos, $0.features) }
      + bare.filter { $0.features.verbForm == .fin || $0.features.verbForm == .inf }
  }

  private func simple(_ infinitive: String, _ upos: UPOS) -> [WordForm] {
    guard infinitive.ends(in: "n"), infinitive.count > 2 else { return [] }
    let parts = principalParts(of: infinitive)
    var forms = [WordForm(infinitive, upos, Features(.inf))]
    for text in parts.present {
      let isPlural = text == infinitive
      forms.append(WordForm(text, upos, Features(.fin, .pres, isPlural ? .plur : .sing)))
    }
    for text in parts.pastSingular {
      forms.append(WordForm(text, upos, Features(.fin, .past, .sing)))
    }
    for text in parts.pastPlural {
      forms.append(WordForm(text, upos, Features(.fin, .past, .plur)))
    }
    for text in parts.participles {
      forms.append(WordForm(text, upos, Features(.part)))
      // gezette, geboekte; gebrachte; gevonden·e
      let open = text.ends(in: "en") ? text : DutchSpelling.opened(text, voices: false)
      forms.append(WordForm(open + "e", upos, Features(.part)))
    }
    for text in [infinitive + "d", infinitive + "de"] {
      forms.append(WordForm(text, upos, Features(.part)))
    }
    return forms
  }

  struct Parts {
    var present: [String]
    var pastSingular: [String]
    var pastPlural: [String]
    var participles: [String]
  }

  private func principalParts(of infinitive: String) -> Parts {
    if let row = strong[infinitive] { return parts(infinitive, row, prefix: "") }
    let (prefix, base) = InseparablePrefix.split(infinitive) ?? ("", infinitive)
    if !prefix.isEmpty {
      if let row = strong[base], row.participle.isEmpty || row.participle.hasPrefix("ge") {
        return parts(base, row, prefix: prefix)
      }
      // her·ont·dekken, on·der·ver·delen: the inner prefix decides.
      if let row = InseparablePrefix.split(base).flatMap({ strong[$0.base] }) {
        let inner = InseparablePrefix.split(base)?.prefix ?? ""
        return parts(String(base.dropFirst(inner.count)), row, prefix: prefix + inner)
      }
    }
    return weak(infinitive)
  }

  private func parts(_ infinitive: String, _ row: VerbTable.Row, prefix: String) -> Parts {
    let weak = weak(infinitive)
    let participle =
      row.participle.isEmpty ? weak.participles : [row.participle]
    return Parts(
      present: (row.present.isEmpty ? weak.present : row.present).map { prefix + $0 },
      pastSingular: (row.pastSingular.isEmpty ? weak.pastSingular : [row.pastSingular])
        .map { prefix + $0 },
      pastPlural: (row.pastPlural.isEmpty ? weak.pastPlural : [row.pastPlural]).map { prefix + $0 },
      participles: participle.map { form in
        guard !prefix.isEmpty, form.hasPrefix("ge") else { return prefix + form }
        return prefix + form.dropFirst(2)
      })
  }

  /// By the rule of *'t kofschip*: what ends in one of its consonants has *t*, everything else *d*.
  private func weak(_ infinitive: String) -> Parts {
    let (open, stem) = stem(of: infinitive)
    let dental = open.last.map { "tkfshpxc".contains($0) } ?? false ? "t" : "d"
    let past = stem + dental + "e"
    let endsInDental = stem.ends(in: "d") || stem.ends(in: "t")
    return Parts(
      present: stem.ends(in: "t") ? [stem, infinitive] : [stem, stem + "t", infinitive],
      pastSingular: [past], pastPlural: [past + "n"],
      participles: [participleFront(infinitive, stem) + (endsInDental ? "" : dental)])
  }

  /// What stands before *-en*, and the first person: *leven* → *lev*, *leef*.
  private func stem(of infinitive: String) -> (open: String, stem: String) {
    guard infinitive.ends(in: "en") else {
      let open = String(infinitive.dropLast(infinitive.hasSuffix("ën") ? 2 : 1))
      // ruziën, oliën
      return (open, open.ends(in: "i") ? open + "e" : open)
    }
    let open = String(infinitive.dropLast(2))
    return (open, DutchSpelling.closed(open, stress: stress(infinitive)))
  }

  private func stress(_ infinitive: String) -> DutchSpelling.Stress {
    var base = infinitive
    while true {
      if unstressed.contains(base) { return .unstressed }
      if stressed.contains(base) { return .stressed }
      guard let (_, rest) = InseparablePrefix.split(base) else { break }
      base = rest
    }
    let isLong = base.ends(in: "eren") || base.hasSuffix("ëren")
    if isLong || DutchSpelling.syllables(base) <= 2 { return .stressed }
    return DutchSpelling.isUnstressed(Array(base.dropLast(2))[...]) ? .unstressed : .stressed
  }

  /// *ge-* and the stem, with a trema where the vowels would run together; nothing in front of an
  /// unstressed prefix.
  private func participleFront(_ infinitive: String, _ stem: String) -> String {
    if !withGe.contains(infinitive), InseparablePrefix.split(infinitive) != nil { return stem }
    guard let first = stem.first, let second = stem.dropFirst().first else { return "ge" + stem }
    switch (first, second) {
    case ("i", "j"), ("u", "i"): return "ge" + stem
    case ("e", _): return "geë" + stem.dropFirst()
    case ("i", _): return "geï" + stem.dropFirst()
    case ("u", _): return "geü" + stem.dropFirst()
    default: return "ge" + stem
    }
  }
}
