/// Splits a Dutch compound into words the glossary has: *overleving·s·kans*.
///
/// Of all ways to split, the one with the fewest parts whose shortest part is longest; linking
/// elements cost as much as a letter of it.
struct GlossarySplitter: Sendable {
  let glossary: Glossary

  private static let links = ["", "s", "e", "en", "er", "n"]
  private static let minimumPart = 3

  /// Lemmas of the parts in order; `nil` when there is no way.
  func split(_ word: String) -> [String]? {
    let letters = Array(word)
    guard letters.count >= 2 * Self.minimumPart + 1, letters.count <= 40 else { return nil }
    return best(letters, depth: 0)?.parts
  }

  private func best(_ letters: [Character], depth: Int) -> (parts: [String], score: Int)? {
    var found: (parts: [String], score: Int)?
    for cut in Self.minimumPart...(letters.count - Self.minimumPart) {
      let last = String(letters[cut...])
      guard glossary.isNoun(last) || glossary.isNoun("-" + last) else { continue }
      let front = letters[..<cut]
      for link in Self.links where front.count - link.count >= Self.minimumPart {
        guard String(front.suffix(link.count)) == link else { continue }
        let stem = Array(front.dropLast(link.count))
        let modifier = String(stem)
        let score = min(stem.count, letters.count - cut) * 2 - (link.isEmpty ? 0 : 1) - depth * 4
        if glossary.isModifier(modifier), score > (found?.score ?? .min) {
          found = ([modifier, last], score)
        } else if depth == 0, stem.count >= 2 * Self.minimumPart + 1,
          let inner = best(stem, depth: depth + 1)
        {
          let whole = min(inner.score, score) - 4
          if whole > (found?.score ?? .min) { found = (inner.parts + [last], whole) }
        }
      }
    }
    return found
  }
}

extension Glossary {
  fileprivate func isNoun(_ word: String) -> Bool {
    has(word) && entries(for: word).contains { $0.upos == .noun && $0.words.count == 1 }
  }

  /// Whether a word can stand first in a compound: nouns, adjectives, bound forms, the stems of verbs.
  fileprivate func isModifier(_ word: String) -> Bool {
    if has(word + "-") { return true }
    return has(word)
      && entries(for: word).contains {
        $0.words.count == 1 && ($0.upos == .noun || $0.upos == .adj)
      }
  }
}
