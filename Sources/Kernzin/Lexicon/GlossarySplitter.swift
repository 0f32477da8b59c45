/// Splits a Dutch compound into words the glossary has: *overleving·s·kans*.
///
/// Of all ways to split, the one with the fewest parts whose shortest part is longest; linking
/// elements cost as much as a letter of it.
struct GlossarySplitter: Sendable {
  let glossary: Glossary
  private let neverFirst: Set<String>
  private let neverLast: Set<String>

  /// - Parameter exceptions: the text of `compound-exceptions.tsv`.
  init(glossary: Glossary, exceptions: String = "") {
    self.glossary = glossary
    let rows = TableFile.rows(exceptions).filter { $0.count > 1 }
    neverFirst = Set(rows.filter { $0[1] == "first" }.map { $0[0] })
    neverLast = Set(rows.filter { $0[1] == "last" }.map { $0[0] })
  }

  private static let links = ["", "s", "e", "en", "er", "n"]
  private static let minimumPart = 3

  /// Lemmas of the parts in order; `nil` when there is no way.
  ///
  /// - Parameter upos: part of speech of the whole, which is that of its last part.
  func split(_ word: String, as upos: UPOS = .noun) -> [String]? {
    let letters = Array(word)
    guard letters.count >= 2 * Self.minimumPart + 1, letters.count <= 40 else { return nil }
    return best(letters, as: upos == .adj ? .adj : .noun, depth: 0)?.parts
  }

  private func best(_ letters: [Character], as upos: UPOS, depth: Int) -> (
    parts: [String], score: Int
  )? {
    var found: (parts: [String], score: Int)?
    for cut in Self.minimumPart...(letters.count - Self.minimumPart) {
      let last = String(letters[cut...])
      guard !neverLast.contains(last),
        glossary.has(last, as: upos) || glossary.has("-" + last, as: upos)
      else { continue }
      let front = letters[..<cut]
      for link in Self.links where front.count - link.count >= Self.minimumPart {
        guard String(front.suffix(link.count)) == link else { continue }
        let stem = Array(front.dropLast(link.count))
        let modifier = String(stem)
        let score = min(stem.count, letters.count - cut) * 2 - (link.isEmpty ? 0 : 1) - depth * 4
        if !neverFirst.contains(modifier), glossary.isModifier(modifier),
          score > (found?.score ?? .min)
        {
          found = ([modifier, last], score)
        } else if depth == 0, stem.count >= 2 * Self.minimumPart + 1,
          let inner = best(stem, as: .noun, depth: depth + 1)
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
  fileprivate func has(_ word: String, as upos: UPOS) -> Bool {
    has(word) && entries(for: word).contains { $0.upos == upos && $0.words.count == 1 }
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
