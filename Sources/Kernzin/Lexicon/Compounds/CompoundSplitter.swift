/// Splits a Dutch compound into words the glossary has: *overlevings·kans*, *schepen·registratie*.
///
/// Of all ways to split, the one whose shorter part is longest; linking elements and modifiers of
/// unusual kinds count against it, and so does every part beyond the second.
struct CompoundSplitter: Sendable {
  let glossary: Glossary
  private let modifiers: CompoundModifiers
  private let neverLast: Set<String>

  /// - Parameters:
  ///   - exceptions: the text of `compound-exceptions.tsv`.
  ///   - stems: the text of `compound-stems.tsv`.
  init(glossary: Glossary, exceptions: String = "", stems: String = "") {
    self.glossary = glossary
    let rows = TableFile.rows(exceptions).filter { $0.count > 1 }
    modifiers = CompoundModifiers(
      glossary: glossary, excluded: Set(rows.filter { $0[1] == "first" }.map { $0[0] }),
      stems: stems)
    neverLast = Set(rows.filter { $0[1] == "last" }.map { $0[0] })
  }

  /// - Throws: `missing-resource`, also when the glossary is not there.
  init(_ resources: Resources) throws(StageError) {
    let glossary: Glossary
    do { glossary = try resources.glossary(["nl-en"]) } catch {
      throw StageError(code: "missing-resource", message: "\(error)")
    }
    try self.init(glossary, resources)
  }

  init(_ glossary: Glossary, _ resources: Resources) throws(StageError) {
    self.init(
      glossary: glossary,
      exceptions: try resources.text("compound-exceptions.tsv", language: "nl"),
      stems: try resources.text("compound-stems.tsv", language: "nl"))
  }

  private static let minimumHead = 3
  private static let minimumModifier = 2
  /// Longer words are no words.
  private static let maximumLength = 40
  /// Letters beyond this number make a part no likelier.
  private static let enough = 6

  /// The parts of a word, `nil` when there is no way to split it.
  ///
  /// - Parameters:
  ///   - word: in lower case; a dictionary form, or any form of it.
  ///   - upos: part of speech of the whole, which is that of its last part.
  ///   - verbs: whether stems of verbs may stand in front.
  func split(_ word: String, as upos: UPOS = .noun, verbs: Bool = true) -> Compound? {
    best(word, as: upos == .adj ? .adj : .noun, verbs: verbs, depth: 0)?.compound
  }

  private func best(_ word: String, as upos: UPOS, verbs: Bool, depth: Int) -> (
    compound: Compound, score: Double
  )? {
    let letters = Array(word.indices)
    guard letters.count >= Self.minimumHead + Self.minimumModifier + 1,
      letters.count <= Self.maximumLength
    else { return nil }
    var found: (compound: Compound, score: Double)?
    func offer(_ modifiers: [Compound.Modifier], _ head: String, _ score: Double) {
      if score > found?.score ?? -.infinity {
        found = (Compound(modifiers: modifiers, head: head), score)
      }
    }
    let cuts = Self.minimumModifier...(letters.count - Self.minimumHead)
    let heads = cuts.map { head(String(word[letters[$0]...]), as: upos) }
    for (cut, head) in zip(cuts, heads) {
      guard let head else { continue }
      let hyphen = word[letters[cut - 1]] == "-"
      let front = String(word[..<letters[hyphen ? cut - 1 : cut]])
      guard
        let reading = modifiers.reading(of: front, verbs: verbs) ?? (hyphen ? .name(front) : nil)
      else { continue }
      let shorter = min(hyphen ? cut - 1 : cut, letters.count - cut, Self.enough)
      offer([reading.modifier], head, Double(shorter) - reading.cost)
    }
    guard found == nil, depth == 0 else { return found }
    for (cut, head) in zip(cuts, heads) where cut > 2 * Self.minimumHead {
      guard let head else { continue }
      for link in ["", "s"] where word[..<letters[cut]].hasSuffix(link) {
        let front = String(word[..<letters[cut - link.count]])
        guard let inner = best(front, as: .noun, verbs: verbs, depth: 1) else { continue }
        let last = Compound.Modifier(
          surface: inner.compound.head + link, lemma: inner.compound.head, upos: .noun)
        let shorter = min(Double(min(letters.count - cut, Self.enough)), inner.score)
        offer(inner.compound.modifiers + [last], head, shorter - (link.isEmpty ? 0 : 0.15))
      }
    }
    return found
  }

  /// The dictionary form of a last part.
  private func head(_ tail: String, as upos: UPOS) -> String? {
    guard !neverLast.contains(tail), tail.first != "-" else { return nil }
    // Plurals with a line of their own (leden, vrienden) are still plurals.
    let isKnown = isHead(tail, upos)
    if isKnown, !isPlural(tail) { return tail }
    let irregular = modifiers.irregular[tail].flatMap { isHead($0, upos) ? $0 : nil }
    return irregular ?? singular(tail, upos) ?? (isKnown ? tail : nil)
  }

  private func isPlural(_ word: String) -> Bool {
    glossary.lines(for: word).contains {
      $0.entry.features.englishPlural || $0.entry.features.englishMass
    }
  }

  private func singular(_ tail: String, _ upos: UPOS) -> String? {
    DutchForms.dictionaryForms(of: tail, upos: upos).first { lemma in
      lemma.count >= Self.minimumHead && !neverLast.contains(lemma) && isHead(lemma, upos)
        && isForm(tail, of: lemma, upos)
    }
  }

  private func isHead(_ word: String, _ upos: UPOS) -> Bool {
    glossary.has(word, as: upos) || glossary.has("-" + word, as: upos)
  }

  private func isForm(_ form: String, of lemma: String, _ upos: UPOS) -> Bool {
    guard upos == .noun else {
      return DutchSpelling.opened(lemma) + "e" == form || lemma + "e" == form
    }
    let lines = glossary.lines(for: lemma) + glossary.lines(for: "-" + lemma)
    let plurals = lines.compactMap(\.entry.features.plural)
    return NounForms.forms(of: lemma, gender: nil, plural: nil).contains { $0.text == form }
      && (plurals.isEmpty || form.ends(in: "je") || form.ends(in: "jes"))
      || plurals.contains { $0 == form || $0 == "-" + form }
  }
}
