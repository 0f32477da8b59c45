/// One line of a glossary: one sense of one word or expression. `Glossaries/README.md` is the manual
/// of the format.
public struct GlossaryEntry: Sendable, Hashable {
  /// The words of the Dutch side in their dictionary form, one for a plain word.
  public var words: [String]
  public var upos: UPOS
  /// English dictionary forms: what is printed, then close synonyms.
  public var english: [String]
  public var features: TermFeatures
  public var context: [ContextCondition]
  public var domain: String
  public var origin: EntryOrigin
  /// Position of the file in the pipeline's list; later files win over earlier ones.
  public var layer: Int

  public init(
    words: [String], upos: UPOS, english: [String], features: TermFeatures = TermFeatures(),
    context: [ContextCondition] = [], domain: String = "", origin: EntryOrigin, layer: Int = 0
  ) {
    self.words = words
    self.upos = upos
    self.english = english
    self.features = features
    self.context = context
    self.domain = domain
    self.origin = origin
    self.layer = layer
  }

  public var lemma: String { words.count == 1 ? words[0] : words.joined(separator: " ") }
}
