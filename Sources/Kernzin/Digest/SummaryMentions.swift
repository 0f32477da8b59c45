/// The names and the common nouns of a summary: in English where the glossary gave it, otherwise as
/// they stand in the article, names told by their capitals.
struct SummaryMentions {
  private(set) var names: [String] = []
  private(set) var terms: [String] = []

  init(of document: Document, stopWords: Set<UInt64>) {
    if let mapped = document.terms {
      for index in document.selected { readTerms(mapped[index] ?? []) }
    } else {
      readText(document, stopWords)
    }
    names = Self.withoutShorterForms(names)
    var seen: Set<String> = []
    terms = terms.filter { seen.insert($0).inserted }
  }

  /// Neighboring names are one: *Caroline*, *van Dorp*.
  private mutating func readTerms(_ found: [Term]) {
    var name: [Term] = []
    func text(_ name: [Term]) -> String {
      name.map { $0.english.filter { $0 != "*" } }.joined(separator: " ")
    }
    for term in found {
      if let last = name.last?.tokens.last, last + 1 != term.tokens[0] || term.upos != .propn {
        names.append(text(name))
        name = []
      }
      switch (term.upos, term.features.nounClass) {
      case (_, .time), (_, .measure): continue
      case (.propn, _):
        // Jansen, in the place of a pronoun, is counted where the article says Jansen.
        if case .rule(let rule) = term.source, rule.hasPrefix("resolve") { continue }
        name.append(term)
      case (.noun, _): terms.append(term.english.filter { $0 != "*" })
      default: continue
      }
    }
    if !name.isEmpty { names.append(text(name)) }
  }

  private mutating func readText(_ document: Document, _ stopWords: Set<UInt64>) {
    for index in document.selected {
      var name: [Substring] = []
      let words = document.remainder(of: index).split(whereSeparator: \.isWhitespace)
      for (position, word) in words.enumerated() {
        let bare = word.trimmingMarks
        let isName =
          bare.first?.isUppercase == true
          && (position > 0 || bare.dropFirst().contains(where: \.isUppercase))
        if isName { name.append(bare) }
        if !isName || word.last != bare.last {
          if !name.isEmpty { names.append(name.joined(separator: " ")) }
          name = []
        }
        if bare.count > 4, bare.allSatisfy({ $0.isLowercase }),
          !stopWords.contains(FoldedHash.of(String(bare)))
        {
          terms.append(String(bare))
        }
      }
      if !name.isEmpty { names.append(name.joined(separator: " ")) }
    }
  }

  /// *Hiemstra* is *Lotte Hiemstra* where the summary names her so; each once.
  private static func withoutShorterForms(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { name in
      !names.contains { $0.count > name.count && $0.hasSuffix(" " + name) }
        && seen.insert(name).inserted
    }
  }
}

extension Substring {
  /// Without what is no letter or digit at both ends.
  fileprivate var trimmingMarks: Substring {
    var text = self
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    return text
  }
}
