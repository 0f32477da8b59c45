/// A word of the English sentence in its place, before spacing and capitals.
struct PrintedWord {
  var text: String
  /// Node it came from.
  var node: Int
  var tokens: [Int]
  /// Part of a verb group other than the verb itself, or another word grammar asked for.
  var isGrammar = false
}
