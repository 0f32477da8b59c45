/// What Dutch grammar corrects in the trees of the parser before anything is looked up.
struct TreeRepairs: Sendable {
  private let lexicon: DutchLexicon

  /// Those that change words, then those that change what hangs from what.
  static let rounds: [[any TreeRepair.Type]] = [
    [
      PredicateAdjective.self, NominalParticiple.self, InfinitiveBelowVerb.self,
      SubordinatePlural.self, ResultAdjective.self, FinitePlural.self, NominalHead.self,
      PresentPlural.self, FinitePast.self, MissingSubject.self, CapitalizedNoun.self,
      MarkedInfinitive.self, PossessedNoun.self, RequestReflexive.self, FiniteModal.self,
      TemporalTot.self, FiniteRoot.self, PluralSubjectName.self,
      StateParticle.self,
    ],
    [
      Progressive.self, ModalPerfect.self, CorrelativeConjunct.self, StrandedPreposition.self,
      CountedUnit.self, LongDuration.self, PostposedSpeech.self, QuestionPredicate.self,
      FlatNumber.self, MeasuredNoun.self, StrandedBehindTime.self, GappedConjunct.self,
      BehindComma.self, ScoreOpponent.self, ReportingRoot.self, Owner.self, ContrastMaar.self,
      ExpletiveHet.self, MoreThan.self, TimeOpener.self, LonelyPreposition.self,
      JoiningWord.self, LooseQuantity.self, DirectionPhrase.self, ToughPredicate.self,
      MeasuredComparison.self, SplitOwner.self, BareAdjunct.self,
      OfficePortfolio.self, GovernedByVerb.self, NounBehindSubject.self, CountedEr.self,
      QuotedPart.self, YearPhrase.self, WholeOf.self, HetBeforePlural.self, EmptyBeing.self,
      PerceivedSubject.self, QuietSubject.self, ClockOfClause.self,
      MeasureBehindParticiple.self, FreeWat.self, NamedIt.self, LoneModal.self,
      SentencedYears.self, OpeningWie.self, JoinedInfinitive.self, SubjectBeforeComma.self,
      ClosingPostposition.self, PhraseBeforePronoun.self, ClauseBehindNoun.self,
      AccordingToHer.self, BeOfParticiple.self, BehindClause.self, ParticipleAsAdverb.self,
      DayPartAsTime.self, EnoughPredicate.self, LaterOpening.self, StrandedBeforeRelative.self,
      PersonBehindOffice.self, NumberedName.self, ModalDirection.self,
      BecomingPredicate.self, ParticipleBesideAuxiliary.self, InitialNeither.self,
      NameBehindArticle.self, AmountBehindSubject.self, AskedWie.self,
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
