/// An English sentence and where each of its words came from.
public struct Translation: Sendable, Hashable {
  public struct Word: Sendable, Hashable {
    /// As printed, punctuation marks being words of their own.
    public var text: String
    public var spaceAfter: Bool
    /// Indices of the Dutch tokens it renders, ascending; empty for a word English grammar asks for
    /// (*do*, an article).
    public var tokens: [Int]
    /// Where its English was found; `nil` for punctuation and grammar words.
    public var source: Term.Source?
    /// Names of the rules that made it or changed it, in order.
    public var rules: [String]

    public init(
      text: String, spaceAfter: Bool, tokens: [Int], source: Term.Source? = nil,
      rules: [String] = []
    ) {
      self.text = text
      self.spaceAfter = spaceAfter
      self.tokens = tokens
      self.source = source
      self.rules = rules
    }
  }

  public var words: [Word]

  public init(words: [Word]) { self.words = words }

  /// The sentence as printed.
  public var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * words.count)
    for index in words.indices {
      bytes.append(contentsOf: words[index].text.utf8)
      if words[index].spaceAfter && index < words.count - 1 { bytes.append(UInt8(ascii: " ")) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
