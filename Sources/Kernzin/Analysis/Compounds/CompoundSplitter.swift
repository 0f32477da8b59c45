/// What a compound splitter knows of words.
public protocol CompoundVocabulary: Sendable {
  /// Whether the lemma exists; verbs are asked for by their infinitive.
  func contains(_ lemma: String, as upos: UPOS) -> Bool
}

/// How often words occur as parts of compounds.
public protocol PartFrequencies: Sendable {
  /// Natural logarithm of 1 + the number of compounds that begin with the word, weighted up by its
  /// own occurrences; 0 when it is unknown.
  func modifier(_ lemma: String) -> Double
  /// The same for compounds that end in it.
  func head(_ lemma: String) -> Double
}

/// Splits Dutch nouns that are written in one word into the words they are made of.
///
/// `verzekeringscontract` → `verzekering`, `contract`. Between two parts may stand a linking element
/// (-s-, -en-, -e-, -er-, -n-, a hyphen), and the first may be in the plural (`statenlid`) or the
/// stem of a verb (`speelfilm`). The division whose parts are the most frequent wins, fewer parts
/// being better.
public struct CompoundSplitter: Sendable {
  private let vocabulary: any CompoundVocabulary
  private let frequencies: any PartFrequencies

  /// Words longer than this (in Characters) are left whole: none is Dutch.
  static let longest = 60
  /// What a further part costs.
  static let partCost = 11.0
  /// A division must be at least this good.
  static let threshold = -4.0

  public init(vocabulary: any CompoundVocabulary, frequencies: any PartFrequencies) {
    self.vocabulary = vocabulary
    self.frequencies = frequencies
  }

  /// The lemmas of the parts in order; `nil` when the word is not seen to be a compound. The stem
  /// of a verb stands as it is (`speel`).
  ///
  /// - Parameter lemma: a noun, without joints.
  public func split(_ lemma: String) -> [String]? {
    let letters = Array(lemma)
    guard letters.count >= 5, letters.count <= Self.longest else { return nil }
    // The best division of the letters up to each place, found from left to right.
    var best = [Division?](repeating: nil, count: letters.count + 1)
    best[0] = Division(parts: [], score: 0)
    for end in 2..<letters.count {
      for start in 0...(end - 2) {
        guard let before = best[start], before.parts.count < 3,
          let part = modifier(letters[start..<end])
        else { continue }
        let score = before.score + part.score - (before.parts.isEmpty ? 0 : Self.partCost)
        if score > best[end]?.score ?? -.infinity {
          best[end] = Division(parts: before.parts + [part.lemma], score: score)
        }
      }
    }
    var winner: Division?
    for start in 2..<(letters.count - 1) {
      guard let before = best[start], !before.parts.isEmpty,
        let part = head(letters[start...], afterHyphen: letters[start - 1] == "-")
      else { continue }
      let score = before.score + part.score
      if score > winner?.score ?? Self.threshold {
        winner = Division(parts: before.parts + [part.lemma], score: score)
      }
    }
    return winner?.parts
  }

  private struct Division {
    var parts: [String]
    var score: Double
  }

  private struct Part {
    var lemma: String
    var score: Double
  }

  private func head(_ letters: ArraySlice<Character>, afterHyphen: Bool) -> Part? {
    guard letters.count >= (afterHyphen ? 2 : 3) else { return nil }
    let word = String(letters)
    let frequency = frequencies.head(word)
    guard frequency > 0 || vocabulary.contains(word, as: .noun) else { return nil }
    return Part(lemma: word, score: frequency - (letters.count < 4 ? 2 : 0))
  }

  /// The most frequent word the letters can stand for in front of another.
  private func modifier(_ letters: ArraySlice<Character>) -> Part? {
    let word = String(letters)
    if word.hasSuffix("-") { return hyphenated(word) }
    var best: Part?
    func consider(_ lemma: String, cost: Double) {
      guard lemma.count >= 3 || lemma.count == 2 && cost > 0 else { return }
      let frequency = frequencies.modifier(lemma)
      let known = frequency > 0 || isModifier(lemma)
      guard known else { return }
      let score = frequency - cost - (lemma.count < 4 ? 2 : 0)
      if score > best?.score ?? -.infinity { best = Part(lemma: lemma, score: score) }
    }
    consider(word, cost: 0)
    if isVerbStem(word) { consider(word, cost: 0.5) }
    if word.hasSuffix("s"), letters.count > 3 { consider(String(word.dropLast()), cost: 0.5) }
    if word.hasSuffix("n"), letters.count > 4 { consider(String(word.dropLast()), cost: 1.5) }
    if word.hasSuffix("er"), letters.count > 4 { consider(String(word.dropLast(2)), cost: 3) }
    if word.hasSuffix("eren"), letters.count > 5 { consider(String(word.dropLast(4)), cost: 3) }
    for link in ["en", "e"] where word.hasSuffix(link) && letters.count > link.count + 2 {
      let stem = String(word.dropLast(link.count))
      let cost = link == "en" ? 1.0 : 2.0
      consider(DutchSpelling.closed(stem), cost: cost)
      consider(DutchSpelling.closed(stem, schwa: true), cost: cost)
      if DutchSpelling.isVowel(stem.last ?? "a") { consider(stem, cost: cost) }
    }
    return best
  }

  /// In front of a hyphen stands a word, a name, an abbreviation or a number.
  private func hyphenated(_ word: String) -> Part? {
    let bare = String(word.dropLast())
    guard !bare.isEmpty, !bare.contains("-") else { return nil }
    return modifier(Array(bare)[...]) ?? Part(lemma: bare, score: 0)
  }

  private func isModifier(_ lemma: String) -> Bool {
    [.noun, .adj, .adv, .num, .adp].contains { vocabulary.contains(lemma, as: $0) }
  }

  private func isVerbStem(_ word: String) -> Bool {
    guard word.count > 2 else { return false }
    let open = DutchSpelling.opened(word)
    return vocabulary.contains(open + "en", as: .verb)
      || vocabulary.contains(DutchSpelling.opened(word, voiced: false) + "en", as: .verb)
  }
}
