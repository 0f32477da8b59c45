/// What Dutch grammar corrects in the parts of speech the tagger chose, with the tree in view.
struct TagRepairs: Sendable {
  static let repairs: [any TagRepair.Type] = [
    VerbBehindPronoun.self, VerbBehindSubject.self, CausativeLaat.self, FiniteBe.self,
    BareInfinitive.self, UngovernedInfinitive.self, NumberAdverb.self, SingularNoun.self,
    PlainConjunction.self, TooMuch.self, ConjunctionVoor.self,
    ConjunctionDat.self, HiddenParticiple.self, TrueWaar.self, AllOf.self, CountedParticiple.self,
    SurnameSubject.self, SuspendedCompound.self, PastWezen.self,
    PresentBesideParticiple.self, WeakPastPlural.self, WhetherOf.self,
    NameBehindName.self, ReportingPast.self, PossessiveZijn.self, NominalInfinitive.self,
    NounBehindArticle.self, EachBeforeNoun.self, NounBehindPossessive.self,
    FiniteOfSubordinate.self, NominalBeforeJoint.self, RelativeDewelke.self,
    PerfectOfChange.self, CountedVerb.self, PluralNotParticiple.self,
    NumberNotVerb.self, OpeningImperative.self, PastAtClauseEnd.self, MineBehindArticle.self,
    NeverAgain.self, PluralBehindFull.self, JudgeNotRight.self, NameOwner.self,
    InfinitiveBehindHet.self, EarlyNotAsked.self, FinalInfinitive.self, WeatherNotAgain.self,
    SmallWordCapitals.self,
    PastBehindHet.self, StressedOr.self, ComparativeNoun.self, CapitalOfName.self,
    PredicateRond.self,
  ]

  private static let table = RepairTable(repairs.map { ($0.parts, $0.words) })

  private let lexicon: DutchLexicon
  private let asksAll: Bool

  /// - Parameter asksAll: whether repairs are asked also where none of their words stands, which must
  ///   make no difference.
  init(_ lexicon: DutchLexicon, asksAll: Bool = false) {
    self.lexicon = lexicon
    self.asksAll = asksAll
  }

  /// - Returns: whether a tag was changed, so that the sentence is to be parsed again.
  func apply(to tree: inout Tree) -> Bool {
    let before = tree
    let asked = asksAll ? .all : Self.table.asked(in: tree)
    for index in tree.nodes.indices {
      for place in Self.table.repairs(of: tree[index].upos).intersection(asked) {
        Self.repairs[place].repair(index, in: &tree, lexicon)
      }
    }
    return tree != before
  }
}
