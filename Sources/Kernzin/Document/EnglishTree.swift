/// English trees, parallel to the sentences; `nil` for sentences not worked on.
public typealias EnglishLayer = [EnglishTree?]

/// A dependency tree of English words on their way from transfer to generation.
///
/// Unlike `Tree` its nodes carry no position: word order is what generation decides, starting from
/// `order`, the place the word had in the Dutch sentence.
public struct EnglishTree: Sendable, Hashable {
  public struct Node: Sendable, Hashable {
    /// English dictionary form; several words when the term is an expression.
    public var lemma: String
    public var upos: UPOS
    public var features: Features
    public var head: Int
    public var deprel: Deprel
    /// Sort key from the Dutch sentence; fractions stand between two Dutch words.
    public var order: Double
    /// Dutch tokens rendered, ascending.
    public var tokens: [Int]
    public var source: Term.Source?
    public var rules: [String]

    public init(
      lemma: String, upos: UPOS, features: Features = Features(), head: Int, deprel: Deprel,
      order: Double, tokens: [Int] = [], source: Term.Source? = nil, rules: [String] = []
    ) {
      self.lemma = lemma
      self.upos = upos
      self.features = features
      self.head = head
      self.deprel = deprel
      self.order = order
      self.tokens = tokens
      self.source = source
      self.rules = rules
    }
  }

  public var nodes: [Node]

  public init(_ nodes: [Node]) { self.nodes = nodes }
}
