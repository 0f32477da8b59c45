/// Dutch tree and terms to English tree: seeds an English node for every term, then applies the rules
/// in order.
public struct Transferrer: Sendable {
  /// In the order they apply.
  static let rules: [any TransferRule.Type] = [
    InfinitiveMarkers.self,
    AdjectivalInfinitives.self,
    CrossedDependents.self,
    MisreadCopulas.self,
    Proportions.self,
    MultiwordPrepositions.self,
    QuantityHeads.self,
    SplitPronominalAdverbs.self,
    GovernedPrepositions.self,
    StrandedQuestionPrepositions.self,
    Endings.self,
    FeltSubjects.self,
    SubjectRepair.self,
    SplitPronominals.self,
    Multiples.self,
    Comparisons.self,
    Progressives.self,
    TeClusters.self,
    NominalizedInfinitives.self,
    Copula.self,
    PunctuationMarks.self,
    ClockPhrases.self,
    VerbGroups.self,
    PartitiveEr.self,
    ThingsAskedFor.self,
    PoliteRequests.self,
    ThereIsTo.self,
    FreeRelatives.self,
    PluralDemonstratives.self,
    SoPredicates.self,
    TurningOut.self,
    OnlyOnes.self,
    BeInfinitives.self,
    Births.self,
    Gerunds.self,
    AnticipatedClauses.self,
    ContrastiveNegation.self,
    Negation.self,
    Possibilities.self,
    Prohibitions.self,
    HardlyWhen.self,
    NegativeQuantities.self,
    NegatedIdioms.self,
    NegativeObjects.self,
    NoLonger.self,
    EvidencePhrases.self,
    RaisedAdverbs.self,
    WantedClauses.self,
    WithoutClauses.self,
    Hortatives.self,
    LettingOneself.self,
    Causatives.self,
    MakesYou.self,
    SharedObjects.self,
    ConditionalInversions.self,
    UnrealConditions.self,
    Concessions.self,
    Wishes.self,
    Imperatives.self,
    ElidedInfinitives.self,
    StatesAimedAt.self,
    FutureTime.self,
    Hearsay.self,
    Managing.self,
    PartsOfTime.self,
    Intervals.self,
    Alternations.self,
    ModalParticles.self,
    Gladly.self,
    SpansBeforeClauses.self,
    Durations.self,
    UnprintedWords.self,
    FormerHabits.self,
    Reflexives.self,
    Correlatives.self,
    Possessors.self,
    OwnPossessions.self,
    PossessivePronouns.self,
    ThatOmission.self,
    Nights.self,
    MonthsOfYears.self,
    Dates.self,
    ClockTimes.self,
    ExpletiveSubjects.self,
    ExistentialThere.self,
    PromotedAddressees.self,
    ImpersonalPassives.self,
    Infinitives.self,
    ReportedInfinitives.self,
    OngoingActions.self,
    OngoingPassives.self,
    IndirectObjects.self,
    ReportedSpeech.self,
    WhosePhrases.self,
    RelativePronouns.self,
    PrenominalParticiples.self,
    ActiveParticiples.self,
    AdverbialAdjectives.self,
    ComparedPhrases.self,
    ComparativeCorrelatives.self,
    Degrees.self,
    FewerThings.self,
    GrowingDegrees.self,
    SuperlativeAdverbs.self,
    SuperlativePlaces.self,
    EverAndOnce.self,
    Ages.self,
    Scores.self,
    Postpositions.self,
    Numbers.self,
    Partitives.self,
    EarlyTimes.self,
    Ranges.self,
    MeasurePhrases.self,
    Titles.self,
    SurnameArticles.self,
    Articles.self,
    BareOpenings.self,
    SuchArticles.self,
    JoinedPrepositions.self,
    Pronouns.self,
    PronounCase.self,
    PhrasalPronouns.self,
    RaisedQuestionWords.self,
    IndirectQuestions.self,
    Enumerators.self,
    Fronting.self,
    Questions.self,
    NegativeOpenings.self,
    FrontedPredicates.self,
    AdverbPlacement.self,
    AdverbialOrder.self,
    ExtraposedInfinitives.self,
    AnticipatedQuestions.self,
    HeavyObjects.self,
    DutchOrder.self,
  ]

  /// The words each rule is about.
  private static let words = WordFilter.Choices(rules.map { $0.words })

  private let classes: DutchWordClasses
  private let englishClasses: EnglishWordClasses
  private let asksAll: Bool

  /// - Parameter asksAll: whether rules are asked also where none of their words stands, which must
  ///   make no difference.
  init(
    classes: DutchWordClasses, englishClasses: EnglishWordClasses, asksAll: Bool = false
  ) {
    self.classes = classes
    self.englishClasses = englishClasses
    self.asksAll = asksAll
  }

  /// - Parameter terms: cover every token but punctuation, as `TermMapper` gives them.
  ///
  /// A rule that a wrong parse leads to break the tree is left out, and the sentence done again
  /// without it: it comes out by a shallower path rather than not at all. The trace of its root says so.
  public func transfer(_ tree: Tree, terms: [Term]) -> EnglishTree {
    var leftOut: Set<String> = []
    let words = WordFilter(tree)
    while true {
      var state = TransferState(
        dutch: tree, english: TermSeeding.seed(tree, terms: terms), classes: classes,
        englishClasses: englishClasses)
      guard let broken = apply(to: &state, words, without: leftOut) else {
        if let root = state.english.root {
          for name in leftOut.sorted() { state.note("without:\(name)", root) }
        }
        return state.english
      }
      leftOut.insert(broken)
    }
  }

  /// Applies the rules; returns the name of the first that breaks the tree.
  private func apply(
    to state: inout TransferState, _ words: WordFilter, without leftOut: Set<String>
  ) -> String? {
    var changes = -1
    let (rules, choices) = (Self.rules, Self.words)
    for (number, rule) in rules.enumerated()
    where (asksAll || words.mayHold(oneOf: choices, number))
      && (leftOut.isEmpty || !leftOut.contains(rule.name))
    {
      rule.apply(to: &state)
      if state.english.structuralChanges != changes, !state.english.isSound { return rule.name }
      changes = state.english.structuralChanges
    }
    return nil
  }
}
