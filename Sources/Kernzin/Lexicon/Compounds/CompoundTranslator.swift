/// English for a Dutch compound out of the entries for its parts.
struct CompoundTranslator: Sendable {
  struct Result {
    var english: String
    var features: TermFeatures
    var origins: [EntryOrigin]
  }

  let glossary: Glossary
  /// The parts of a word, `nil` when it is no compound it knows.
  let split: @Sendable (String, UPOS) -> Compound?
  private let known = Memo<Word, Result?>(capacity: 10_000)

  /// What a translation depends on.
  private struct Word: Hashable {
    var form: String
    var lemma: String
    var upos: UPOS
  }

  init(glossary: Glossary, split: @escaping @Sendable (String, UPOS) -> Compound?) {
    self.glossary = glossary
    self.split = split
  }

  func translate(_ node: Tree.Node) -> Result? {
    known.value(for: Word(form: node.form, lemma: node.lemma, upos: node.upos)) {
      composed(node)
    }
  }

  private func composed(_ node: Tree.Node) -> Result? {
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
    // The form is looked at too: what the lemma of an unknown word is, is a guess.
    guard
      let compound = split(LemmaKey.of(node.lemma), node.upos)
        ?? split(node.form.inLowerCase, node.upos)
    else { return nil }
    return join(compound, upos: node.upos)
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

  /// A bound form (`hoofd-`) of a part in front wins over the word it is made of.
  private func join(_ compound: Compound, upos: UPOS) -> Result? {
    join(compound.modifiers, head: compound.head, upos: upos) { part in
      (entry(part.surface + "-", preferring: .noun) ?? entry(part.lemma, preferring: part.upos))
        .map { ($0.english[0], $0.origin) }
    }
  }

  /// - Parameter keepsNames: a part with a capital or digit in it (*GE-baas*) stays as it is.
  private func join(_ parts: [String], upos: UPOS, keepsNames: Bool = false) -> Result? {
    join(parts.dropLast(), head: parts[parts.count - 1], upos: upos) { part in
      if let known = modifier(part) { return (known.english[0], known.origin) }
      let isName = part.contains { $0.isUppercase || $0.isNumber }
      return keepsNames && isName ? (part, nil) : nil
    }
  }

  /// `nil` when a part has no English.
  private func join<Part>(
    _ modifiers: some Sequence<Part>, head: String, upos: UPOS,
    english: (Part) -> (String, EntryOrigin?)?
  ) -> Result? {
    guard let last = entry("-" + head, preferring: upos) ?? entry(head, preferring: upos) else {
      return nil
    }
    var words: [String] = []
    var origins: [EntryOrigin] = []
    for modifier in modifiers {
      guard let (word, origin) = english(modifier) else { return nil }
      words.append(word.filter { $0 != "*" })
      if let origin { origins.append(origin) }
    }
    return Result(
      english: Self.join(words + [last.english[0]]), features: last.features,
      origins: origins + [last.origin])
  }

  /// Words with a space between them, or a hyphen where a bound form says so: *low-* + *income*,
  /// *alcohol* + *-free*.
  private static func join(_ words: [String]) -> String {
    var joined = ""
    for word in words {
      if joined.isEmpty || joined.ends(in: "-") || word.hasPrefix("-") {
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
    let lines = glossary.lines(for: word).filter { !$0.isExpression && $0.conditions.isEmpty }
    let line =
      lines.first { $0.upos == upos } ?? lines.first { $0.upos == .noun }
      ?? lines.first { $0.upos.isContent }
    return line?.entry
  }
}
