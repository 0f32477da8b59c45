/// Finds, for pronouns that open a sentence, the one name they can mean.
///
/// Only what stands in the two sentences before counts, and only where exactly one person (or neuter
/// thing) there fits in gender, number and animacy: a wrong name is worse than a pronoun. Rules like
/// these, in order of caution, are what Hobbs (*Resolving Pronoun References*, Lingua 44, 1978) and
/// the first sieves of Lee et al. (*Deterministic Coreference Resolution*, Computational Linguistics
/// 39, 2013) begin with.
struct PronounResolver: Sendable {
  let knowledge: PersonKnowledge

  struct Resolution: Sendable, Hashable {
    /// The sentence the pronoun opens.
    var sentence: Int
    var token: Int
    var antecedent: Mention
  }

  /// How many sentences back an antecedent may stand, those between having none that fits.
  private static let reach = 2

  /// - Parameters:
  ///   - trees: of all sentences; empty for those that are not looked at.
  ///   - terms: parallel to `trees`.
  ///   - text: of the whole article: names in full tell men from women.
  func resolve(_ trees: [Tree], terms: [[Term]?], text: String) -> [Resolution] {
    var persons: KnownPersons?
    var resolved: [Int: Mention] = [:]
    for sentence in trees.indices.dropFirst() {
      guard let pronoun = SentencePronoun(opening: trees[sentence], knowledge: knowledge) else {
        continue
      }
      let known = persons ?? KnownPersons(in: text, knowledge)
      persons = known
      for before in stride(from: sentence - 1, through: max(0, sentence - Self.reach), by: -1) {
        guard trees[before].count > 0 else { break }
        let finder = MentionFinder(
          tree: trees[before], terms: terms[before] ?? [], sentence: before,
          knowledge: knowledge, persons: known)
        guard
          let fitting = candidates(for: pronoun, in: finder, earlier: resolved[before])
        else { break }
        if let only = fitting.first, fitting.count == 1, only.isNamed, only.kind != .unknownName,
          !isNamed(only, in: trees[sentence], from: trees)
        {
          resolved[sentence] = only
        }
        if !fitting.isEmpty { break }
      }
    }
    return resolved.sorted { $0.key < $1.key }.map {
      Resolution(sentence: $0.key, token: 0, antecedent: $0.value)
    }
  }

  /// What fits the pronoun in one sentence; `nil` when that cannot be told.
  private func candidates(
    for pronoun: SentencePronoun, in finder: MentionFinder, earlier: Mention?
  ) -> [Mention]? {
    if pronoun.kind == .thing { return finder.thingMentions() }
    if pronoun.kind == .male, finder.hasCommonSubject { return nil }
    var fitting = finder.personMentions().filter(pronoun.fits)
    let opening = SentencePronoun(opening: finder.tree, knowledge: knowledge)
    if let opening, opening.kind != .thing {
      // A pronoun nobody could resolve may mean anybody.
      guard let earlier else { return nil }
      if pronoun.fits(earlier) { fitting.append(earlier) }
    }
    return fitting
  }

  /// *Hij vertrok met Jansen*: Jansen is somebody else.
  private func isNamed(_ mention: Mention, in tree: Tree, from trees: [Tree]) -> Bool {
    let surname = trees[mention.sentence][mention.shortName.upperBound - 1].form
    return tree.nodes.contains { $0.form == surname }
  }
}
