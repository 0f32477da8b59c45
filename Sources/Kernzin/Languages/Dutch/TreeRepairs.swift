/// What Dutch grammar corrects in the trees of the parser before anything is looked up.
///
/// Repairs look at patterns, not at whole trees: two of them, or one on a tree nobody thought of, could hang
/// words in a circle. A sentence that comes out as no tree is repaired again from the start, without what
/// breaks it.
struct TreeRepairs: Sendable {
  private let lexicon: DutchLexicon
  private let asksAll: Bool

  /// Those that change words, then those that change what hangs from what.
  static let rounds: [[any TreeRepair.Type]] = [
    [
      PredicateAdjective.self, NominalParticiple.self, InfinitiveBelowVerb.self,
      SubordinatePlural.self, ResultAdjective.self, FinitePlural.self, NominalHead.self,
      PresentPlural.self, FinitePast.self, MissingSubject.self, CapitalizedNoun.self,
      MarkedInfinitive.self, PossessedNoun.self, RequestReflexive.self, FiniteModal.self,
      TemporalTot.self, FiniteRoot.self, PluralSubjectName.self, StateParticle.self,
      PresentBehindNoun.self,
      InfinitiveParticle.self,
    ],
    [
      Progressive.self, ModalPerfect.self, CorrelativeConjunct.self, StrandedPreposition.self,
      CountedUnit.self, LongDuration.self, PostposedSpeech.self, QuestionPredicate.self,
      FlatNumber.self, MeasuredNoun.self, StrandedBehindTime.self, GappedConjunct.self,
      BehindComma.self, ScoreOpponent.self, ReportingRoot.self, CommentSubject.self, Owner.self,
      ContrastMaar.self,
      ExpletiveHet.self, MoreThan.self, TimeOpener.self, LonelyPreposition.self,
      JoiningWord.self, LooseQuantity.self, DirectionPhrase.self, ToughPredicate.self,
      YearOfMonth.self, MeasuredComparison.self, SplitOwner.self, BareAdjunct.self,
      OfficePortfolio.self, GovernedByVerb.self, NounBehindSubject.self, CountedEr.self,
      QuotedPart.self, YearPhrase.self, WholeOf.self, HetBeforePlural.self, EmptyBeing.self,
      PerceivedSubject.self, QuietSubject.self, ClockOfClause.self,
      MeasureBehindParticiple.self, FreeWat.self, NamedIt.self, LoneModal.self,
      ModalAboveInfinitive.self,
      SentencedYears.self, OpeningWie.self, JoinedInfinitive.self, SubjectBeforeComma.self,
      ClosingPostposition.self, PhraseBeforePronoun.self, ClauseBehindNoun.self,
      AccordingToHer.self, BeOfParticiple.self, BehindClause.self, ParticipleAsAdverb.self,
      DayPartAsTime.self, EnoughPredicate.self, LaterOpening.self, StrandedBeforeRelative.self,
      PersonBehindOffice.self, NumberedName.self, ModalDirection.self,
      BecomingPredicate.self, ParticipleBesideAuxiliary.self, InitialNeither.self,
      NameBehindArticle.self, AmountBehindSubject.self, AskedWie.self, AbbreviatedSurname.self,
      NumberBeforeUnit.self, TitledObject.self, SuperlativeHet.self, Enumerator.self,
      OldRelative.self, CleftWat.self, ResultOfDegree.self, SeemingParticiple.self,
      AgeInBrackets.self, QuantityBesideEr.self, NegatedSeeming.self,
      ParticleOfInfinitive.self, AdverbOfInfinitive.self, ObjectOns.self, PriceBehindVerb.self,
      TimeBehindSubject.self, BeOfAdjective.self, WeatherHet.self, JourneyTo.self,
      SubjectRelative.self, ErBeforeInfinitive.self, StrandedQuantifier.self,
      DoublePossessor.self, CorrelativeHalf.self, PaidPerson.self, DayOfClause.self,
      NamedInstitution.self, SideOfStreet.self, FullOf.self, AdverbOfAdjective.self,
      OwnerName.self, WhatIsIncurred.self, ClausalSubject.self, OpeningPassive.self,
      ReceivedParticiple.self, PlannedInfinitive.self, ProposedInfinitive.self,
      InsteadOfInfinitive.self, SubjectBehindModal.self, ObjectPredicate.self,
      ConjunctionToen.self, CountedPerson.self, PluralRoot.self, BorrowedParticle.self,
      NounOfBecoming.self, ParticleOfModal.self, ContrastGeen.self, WeekdayAsTime.self,
      OpeningDatClause.self, PlaceOfVerb.self, ForwardParticle.self, OwnerInRequest.self,
      BestOfPossibility.self,
    ],
  ]

  private static let tables = rounds.map { round in
    RepairTable(round.map { ($0.parts, $0.words) })
  }

  /// - Parameter asksAll: whether repairs are asked also where none of their words stands, which must
  ///   make no difference.
  init(_ lexicon: DutchLexicon, asksAll: Bool = false) {
    self.lexicon = lexicon
    self.asksAll = asksAll
  }

  func apply(to tree: inout Tree) {
    let parsed = tree
    apply(to: &tree) { repair, index, children, tree in
      repair.repair(index, children, in: &tree, lexicon)
    }
    guard !tree.isSound else { return }
    tree = parsed
    apply(to: &tree) { repair, index, children, tree in
      let before = tree
      repair.repair(index, children, in: &tree, lexicon)
      if tree != before, !tree.isSound { tree = before }
    }
  }

  private typealias Application = (any TreeRepair.Type, Int, ArraySlice<Int>, inout Tree) -> Void

  @inline(__always)
  private func apply(to tree: inout Tree, _ perform: Application) {
    for (number, table) in Self.tables.enumerated() {
      let round = Self.rounds[number]
      let asked = asksAll ? .all : table.asked(in: tree)
      let children = tree.children()
      for index in tree.nodes.indices {
        let dependents = children[index]
        var part = tree[index].upos
        var repairs = table.repairs(of: part).intersection(asked)
        while let place = repairs.next() {
          perform(round[place], index, dependents, &tree)
          // It may have changed the part of speech: on with those behind it that look at the new one.
          if tree[index].upos != part {
            part = tree[index].upos
            repairs = table.repairs(of: part).intersection(asked).behind(place)
          }
        }
      }
      if number == 0 { lexicon.strongVerbs.correct(&tree) }
    }
  }
}
