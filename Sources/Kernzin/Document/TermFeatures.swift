/// What a glossary line says about its word besides the translation (`Glossaries/README.md`).
public struct TermFeatures: Sendable, Hashable {
  /// Semantic class of a noun.
  public enum Class: String, Sendable, CaseIterable {
    case human = "Human"
    case group = "Group"
    case place = "Place"
    case time = "Time"
    case measure = "Measure"
    case event = "Event"
    case body = "Body"
    case animal = "Animal"
    /// Number words and figures: no class of an entry, but contexts ask for it (`next:@Number`).
    case number = "Number"
  }

  /// What an adverb tells, which decides its place in English.
  public enum AdverbType: String, Sendable, CaseIterable {
    case time = "Tim"
    case frequency = "Frq"
    case place = "Loc"
    case manner = "Man"
    case degree = "Deg"
    /// Speaks of the whole sentence: *perhaps*, *unfortunately*.
    case modal = "Mod"
    /// Points at one constituent: *also*, *only*, *even*.
    case focus = "Foc"
    /// Ties sentences together: *however*, *therefore*.
    case connective = "Con"
  }

  public var gender: Features.Gender?
  /// Dutch plural that the spelling rules do not give.
  public var plural: String?
  public var nounClass: Class?
  public var adverbType: AdverbType?
  /// English has neither plural nor *a*: *advice*.
  public var englishMass = false
  /// The English word is a plural: *scissors*, *talks*.
  public var englishPlural = false
  /// A title that stands before a name with a capital: *Mayor De Vries*.
  public var isTitle = false
  /// The Dutch verb has its perfect with *zijn* and no passive: *is geland* has landed.
  public var perfectWithBe = false
  /// English wants *the* (`true`) or no article (`false`) whatever Dutch has.
  public var englishDefinite: Bool?
  /// English tells what goes on now in the progressive: *it is raining*.
  public var englishProgressive = false
  /// The English holds the place of a pronoun of the subject: *one's*, *oneself*.
  public var englishOwner = false

  /// English has the adverb at the end of its clause, whatever its type: *came again*.
  public var englishPlace: ClausePlace?

  public init() {}
}
