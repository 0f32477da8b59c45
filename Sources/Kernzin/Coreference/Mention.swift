/// A stretch of a sentence that stands for a person or thing a later pronoun may mean.
struct Mention: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case person
    /// A name that may be a person's as well as a town's.
    case unknownName
    /// A neuter noun, or the name of an organization or place.
    case thing
  }

  var kind: Kind
  /// `nil` when the words do not tell.
  var gender: NaturalGender?
  /// The tokens of the name; empty when nothing but a noun or a pronoun stands there.
  var name: Range<Int>
  /// The part of the name that is used alone: the surname with its particles.
  var shortName: Range<Int>
  /// The last word of the name; empty where there is none.
  var surname = ""
  /// Sentence the name stands in.
  var sentence: Int

  var isNamed: Bool { !name.isEmpty }
}
