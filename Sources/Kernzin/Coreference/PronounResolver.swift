/// Finds, for pronouns that mean somebody of another sentence, the one name they can mean.
///
/// Only what stands in the two sentences before counts (for the first sentence of an article, in the two
/// behind it), and only where exactly one person (or neuter thing) there fits in gender, number and
/// animacy: a wrong name is worse than a pronoun. Rules like these, in order of caution, are what Hobbs
/// (*Resolving Pronoun References*, Lingua 44, 1978) and the first sieves of Lee et al. (*Deterministic
/// Coreference Resolution*, Computational Linguistics 39, 2013) begin with.
struct PronounResolver: Sendable {
  let knowledge: PersonKnowledge

  struct Resolution: Sendable, Hashable {
    var sentence: Int
    /// The pronoun.
    var token: Int
    var antecedent: Mention
  }

  /// How many sentences away an antecedent may stand, those between having none that fits.
  private static let reach = 2

  /// - Parameters:
  ///   - trees: of all sentences; empty for those that are not looked at.
  ///   - terms: parallel to `trees`.
  ///   - text: of the whole article: names in full tell men from women.
  func resolve(_ trees: [Tree], terms: [[Term]?], text: String) -> [Resolution] {
    // Most summaries have none, and reading the article for names takes longer than all the rest here.
    guard trees.contains(where: { SentencePronoun.mayBe(in: $0, knowledge) }) else { return [] }
    let persons = KnownPersons(in: text, knowledge)
    let finders = trees.indices.map { sentence in
      MentionFinder(
        tree: trees[sentence], terms: terms[sentence] ?? [], sentence: sentence,
        knowledge: knowledge, persons: persons)
    }
    var resolved: [Int: Resolution] = [:]
    for sentence in trees.indices where trees[sentence].count > 0 {
      guard let pronoun = SentencePronoun(in: finders[sentence]) else { continue }
      for place in places(around: sentence) {
        guard trees.indices.contains(place), trees[place].count > 0,
          let fitting = candidates(
            for: pronoun, of: sentence, in: finders[place], earlier: resolved[place]?.antecedent)
        else { break }
        // In *Hij vertrok met Jansen* Jansen is somebody else.
        if let only = fitting.first, fitting.count == 1, only.isNamed, only.kind != .unknownName,
          !trees[sentence].nodes.contains(where: { $0.form == only.surname })
        {
          resolved[sentence] = Resolution(
            sentence: sentence, token: pronoun.token, antecedent: only)
        }
        if !fitting.isEmpty { break }
      }
    }
    // Where nobody has been named yet, the name comes in full.
    if let name = resolved[0]?.antecedent.name { resolved[0]?.antecedent.shortName = name }
    return resolved.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Where to look, the nearest first. A pronoun that opens an article means somebody it is about to
  /// name.
  private func places(around sentence: Int) -> [Int] {
    sentence == 0
      ? Array(1...Self.reach) : Array((max(0, sentence - Self.reach)..<sentence).reversed())
  }

  /// What fits the pronoun of a sentence in another one; `nil` when that cannot be told.
  private func candidates(
    for pronoun: SentencePronoun, of sentence: Int, in finder: MentionFinder, earlier: Mention?
  ) -> [Mention]? {
    if pronoun.kind == .thing { return finder.thingMentions() }
    if pronoun.kind == .male, !pronoun.isHuman, finder.hasCommonSubject { return nil }
    var fitting = finder.personMentions().filter(pronoun.fits)
    let other = SentencePronoun(in: finder)
    // Somebody of yet another sentence is meant there, and nobody knows who.
    if finder.sentence < sentence, earlier == nil,
      SentencePronoun.stands(in: finder.tree, of: pronoun.kind)
    {
      return nil
    }
    if let other, other.kind != .thing {
      if let earlier {
        if pronoun.fits(earlier), !fitting.contains(where: { $0.surname == earlier.surname }) {
          fitting.append(earlier)
        }
      } else if finder.sentence < sentence || other.kind != pronoun.kind {
        // A pronoun nobody could resolve may mean anybody.
        return nil
      }
    }
    return fitting
  }
}
