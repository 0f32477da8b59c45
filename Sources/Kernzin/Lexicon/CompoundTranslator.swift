/// English for a Dutch compound out of the entries for its parts.
struct CompoundTranslator: Sendable {
  struct Result {
    var english: String
    var features: TermFeatures
    var origins: [EntryOrigin]
  }

  let glossary: Glossary
  /// Lemmas of the parts in order, `nil` when the word is no compound it knows.
  let split: @Sendable (String, UPOS) -> [String]?

  func translate(_ node: Tree.Node) -> Result? {
    if node.upos == .verb { return separable(node) }
    let marked = node.lemma.split(separator: "_").map(String.init)
    if marked.count > 1, let result = join(marked, upos: node.upos) { return result }
    // The form keeps the capitals of a name in front, the lemma the dictionary form of the last part.
    var hyphenated = node.form.split(separator: "-").map(String.init)
    if let last = node.lemma.split(separator: "-").last, hyphenated.count > 1 {
      hyphenated[hyphenated.count - 1] = String(last)
    }
    if hyphenated.count > 1, let result = join(hyphenated, upos: node.upos, keepsNames: true) {
      return result
    }
    let lemma = LemmaKey.of(node.lemma)
    guard let parts = split(lemma, node.upos), parts.count > 1 else { return nil }
    return join(parts, upos: node.upos)
  }

  /// *weg·zakken*: the verb, and what its particle means on its own.
  private func separable(_ node: Tree.Node) -> Result? {
    let parts = node.lemma.split(separator: "_").map(String.init)
    guard parts.count == 2, let verb = entry(parts[1], preferring: .verb), verb.upos == .verb,
      let particle = entry(parts[0], preferring: .adv) ?? entry(parts[0], preferring: .adp)
    else { return nil }
    return Result(
      english: "\(verb.english[0]) \(particle.english[0])", features: verb.features,
      origins: [particle.origin, verb.origin])
  }

  /// - Parameter keepsNames: a part with a capital or digit in it (*GE-baas*) stays as it is.
  private func join(_ parts: [String], upos: UPOS, keepsNames: Bool = false) -> Result? {
    let final = parts[parts.count - 1]
    guard let last = entry("-" + final, preferring: upos) ?? entry(final, preferring: upos) else {
      return nil
    }
    var words: [String] = []
    var origins: [EntryOrigin] = []
    for part in parts.dropLast() {
      guard let modifier = modifier(part) else {
        guard keepsNames, part.contains(where: { $0.isUppercase || $0.isNumber }) else {
          return nil
        }
        words.append(part)
        continue
      }
      words.append(modifier.english[0].filter { $0 != "*" })
      origins.append(modifier.origin)
    }
    words.append(last.english[0])
    origins.append(last.origin)
    return Result(english: Self.join(words), features: last.features, origins: origins)
  }

  /// Words with a space between them, or a hyphen where a bound form says so: *low-* + *income*,
  /// *alcohol* + *-free*.
  private static func join(_ words: [String]) -> String {
    var joined = ""
    for word in words {
      if joined.isEmpty || joined.hasSuffix("-") || word.hasPrefix("-") {
        joined += word
      } else {
        joined += " " + word
      }
    }
    return joined
  }

  /// A part in front: the bound form (`hoofd-`) if there is one, else the word, its linking element
  /// (*-s-*, *-en-*, *-e-*) taken off when needed.
  private func modifier(_ part: String) -> GlossaryEntry? {
    for candidate in [part + "-", part] {
      if let found = entry(candidate, preferring: .noun) { return found }
    }
    for link in ["s", "en", "e", "n"] where part.hasSuffix(link) {
      if let found = entry(String(part.dropLast(link.count)), preferring: .noun) { return found }
    }
    return nil
  }

  private func entry(_ word: String, preferring upos: UPOS) -> GlossaryEntry? {
    let entries = glossary.entries(for: word).filter {
      $0.words.count == 1 && $0.context.isEmpty
    }
    return entries.first { $0.upos == upos } ?? entries.first { $0.upos == .noun }
      ?? entries.first { $0.upos.isContent }
  }
}
