/// What Dutch grammar corrects in the trees of the parser before anything is looked up.
struct TreeRepairs: Sendable {
  private let lexicon: DutchLexicon

  /// Those that change words, then those that change what hangs from what.
  static let rounds: [[any TreeRepair.Type]] = [
    [
      PredicateAdjective.self, NominalParticiple.self, InfinitiveBelowVerb.self,
      SubordinatePlural.self, ResultAdjective.self, FinitePlural.self, NominalHead.self,
      PresentPlural.self, FinitePast.self, MissingSubject.self, CapitalizedNoun.self,
      MarkedInfinitive.self, PossessedNoun.self, RequestReflexive.self,
    ],
    [
      Progressive.self, ModalPerfect.self, CorrelativeConjunct.self, StrandedPreposition.self,
      CountedUnit.self, LongDuration.self, PostposedSpeech.self, QuestionPredicate.self,
      FlatNumber.self, MeasuredNoun.self, StrandedBehindTime.self, GappedConjunct.self,
      BehindComma.self, ScoreOpponent.self, ReportingRoot.self, Owner.self, ContrastMaar.self,
      ExpletiveHet.self, MoreThan.self, TimeOpener.self, LonelyPreposition.self,
      JoiningWord.self, LooseQuantity.self, DirectionPhrase.self, ToughPredicate.self,
      OfficePortfolio.self, MeasuredComparison.self, SplitOwner.self, BareAdjunct.self,
    ],
  ]

  /// The repairs of every round with the parts of speech they look at, a bit each.
  private static let gated = rounds.map { round in
    round.map { repair in (repair, parts: repair.parts.reduce(0) { $0 | bit($1) }) }
  }

  private static func bit(_ part: UPOS) -> UInt32 { 1 << UInt32(part.rawValue) }

  init(_ lexicon: DutchLexicon) { self.lexicon = lexicon }

  func apply(to tree: inout Tree) {
    for (number, round) in Self.gated.enumerated() {
      let children = tree.children()
      for index in tree.nodes.indices {
        // A repair may change the part of speech the next one asks for.
        for (repair, parts) in round where parts & Self.bit(tree[index].upos) != 0 {
          repair.repair(index, children[index], in: &tree, lexicon)
        }
      }
      if number == 0 { lexicon.strongVerbs.correct(&tree) }
    }
  }
}
