/// What Dutch grammar corrects in the trees of the parser before anything is looked up.
public struct TreeRepairs: Sendable {
  private let strongVerbs: StrongVerbs
  private let directions: DirectionPhrases
  private let toughPredicates: ToughPredicates
  private let portfolios: OfficePortfolios

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
      JoiningWord.self, LooseQuantity.self,
    ],
  ]

  /// The repairs of every round with the parts of speech they look at, a bit each.
  private static let gated = rounds.map { round in
    round.map { repair in (repair, parts: repair.parts.reduce(0) { $0 | bit($1) }) }
  }

  private static func bit(_ part: UPOS) -> UInt32 { 1 << UInt32(part.rawValue) }

  /// - Throws: `missing-resource` for a missing table.
  public init(_ resources: Resources) throws(StageError) {
    let classes = try DutchWordClasses(resources.text("word-classes.tsv", language: "nl"))
    directions = DirectionPhrases(classes: classes)
    toughPredicates = ToughPredicates(classes: classes)
    portfolios = OfficePortfolios(
      classes: classes, portfolios: try resources.words("portfolios.txt", language: "nl"),
      particles: try resources.words("surname-particles.txt", language: "nl"))
    strongVerbs = StrongVerbs(
      VerbTable(try resources.text("strong-verbs.tsv", language: "nl")))
  }

  public func apply(to tree: inout Tree) {
    for round in Self.gated {
      let children = tree.children()
      for index in tree.nodes.indices {
        // A repair may change the part of speech the next one asks for.
        for (repair, parts) in round where parts & Self.bit(tree[index].upos) != 0 {
          repair.repair(index, children[index], in: &tree)
        }
      }
    }
    strongVerbs.correct(&tree)
    directions.correct(&tree)
    toughPredicates.correct(&tree)
    portfolios.correct(&tree)
  }
}
