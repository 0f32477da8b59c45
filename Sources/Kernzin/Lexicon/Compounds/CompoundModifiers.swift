/// What can stand in front in Dutch compounds: words of the glossary with their linking elements.
struct CompoundModifiers: Sendable {
  struct Reading: Sendable {
    var modifier: Compound.Modifier
    /// How unusual it is to be a modifier in this way, in letters of the shorter part.
    var cost: Double

    /// *NOS-journaal*: whatever stands before a hyphen.
    static func name(_ surface: String) -> Reading {
      Reading(modifier: Compound.Modifier(surface: surface, lemma: surface, upos: .x), cost: 1)
    }
  }

  let glossary: Glossary
  private let excluded: Set<String>
  /// Nouns by forms no spelling rule gives: *leden*, *scheeps*.
  let irregular: [String: String]

  /// - Parameters:
  ///   - excluded: words that never stand in front.
  ///   - stems: the text of `compound-stems.tsv`: *scheeps* is *schip*.
  init(glossary: Glossary, excluded: Set<String>, stems: String) {
    self.glossary = glossary
    self.excluded = excluded
    let rows = TableFile.rows(stems).filter { $0.count > 1 }
    irregular = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The cheapest way to understand the front of a word, `nil` when there is none.
  ///
  /// - Parameter verbs: whether stems of verbs count: *lees·boek*.
  func reading(of surface: String, verbs: Bool) -> Reading? {
    guard !excluded.contains(surface) else { return nil }
    var best: Reading?
    func offer(_ lemma: String, _ upos: UPOS, _ cost: Double) {
      guard cost < best?.cost ?? .infinity else { return }
      best = Reading(
        modifier: Compound.Modifier(surface: surface, lemma: lemma, upos: upos), cost: cost)
    }
    if let lemma = irregular[surface] { offer(lemma, .noun, 0.15) }
    for (upos, cost) in Self.wordCosts where has(surface, upos) { offer(surface, upos, cost) }
    if best?.modifier.upos != .noun { linked(surface, offer) }
    if best?.modifier.upos != .noun, glossary.has(surface + "-") { offer(surface, .x, 0.25) }
    if verbs, (best?.cost ?? .infinity) > 0.35 {
      for infinitive in DutchForms.infinitives(of: surface) where has(infinitive, .verb) {
        offer(surface, .verb, 0.35)
      }
    }
    return best
  }

  private static let wordCosts: [(UPOS, Double)] = [
    (.noun, 0), (.adj, 0.5), (.adv, 0.75), (.adp, 0.75), (.num, 0.75), (.propn, 0.75),
  ]

  /// Nouns with a linking element, which is often their plural.
  private func linked(_ surface: String, _ offer: (String, UPOS, Double) -> Void) {
    func noun(_ lemma: String, _ cost: Double) {
      if !excluded.contains(lemma), lemma.count > 1, has(lemma, .noun) { offer(lemma, .noun, cost) }
    }
    if surface.ends(in: "s") { noun(String(surface.dropLast()), 0.15) }
    if surface.ends(in: "n") {
      for lemma in DutchForms.singulars(of: String(surface.dropLast(2)))
      where surface.ends(in: "en") && makes(lemma, surface, with: "en") {
        noun(lemma, 0.15)
      }
      if surface.ends(in: "en") { noun(String(surface.dropLast()), 0.15) }
    }
    if surface.ends(in: "e") {
      for lemma in DutchForms.singulars(of: String(surface.dropLast()))
      where makes(lemma, surface, with: "e") {
        noun(lemma, 0.6)
        if has(lemma, .adj) { offer(lemma, .adj, 1.1) }
      }
    }
    if surface.ends(in: "er") { noun(String(surface.dropLast(2)), 1) }
    noun(surface + "e", 0.75)
  }

  /// Whether a noun has this form before the ending: the one in the glossary, or by the spelling.
  private func makes(_ lemma: String, _ surface: String, with ending: String) -> Bool {
    guard glossary.has(lemma) else { return false }
    if DutchSpelling.opened(lemma) + ending == surface { return true }
    return ending == "en"
      && glossary.lines(for: lemma).contains { $0.entry.features.plural == surface }
  }

  private func has(_ word: String, _ upos: UPOS) -> Bool { glossary.has(word, as: upos) }
}

extension Glossary {
  /// Whether a line for this single word has the part of speech.
  func has(_ word: String, as upos: UPOS) -> Bool {
    headword(WordKey(word))?.isOwn(upos) ?? false
  }
}
