/// A Dutch compound taken apart: *overlevings·kans* is (*overlevings* from *overleving*) + *kans*.
struct Compound: Sendable, Hashable {
  /// A part in front.
  struct Modifier: Sendable, Hashable {
    /// As it stands in the word, linking element included.
    var surface: String
    /// Its dictionary form; of a verb its stem: *lees·boek*.
    var lemma: String
    var upos: UPOS
  }

  var modifiers: [Modifier]
  /// The dictionary form of the last part, which decides about the whole.
  var head: String

  /// Dictionary forms of all parts in order.
  var parts: [String] { modifiers.map(\.lemma) + [head] }
}
