/// English trees, parallel to the sentences; `nil` for sentences not worked on.
public typealias EnglishLayer = [EnglishTree?]

/// A dependency tree of English words on their way from transfer to generation.
///
/// Unlike in `Tree` the position of a node in the array means nothing. Word order is what generation
/// decides, starting from `order`, the place the word had in the Dutch sentence. Clauses are headed by
/// verbs: a copula is a verb with its predicate below it, and auxiliaries are not nodes but the
/// `VerbGroup` of their verb.
public struct EnglishTree: Sendable, Hashable {
  public struct Node: Sendable, Hashable {
    /// English dictionary form; several words when the term is an expression. `*` stands behind the
    /// word that inflects where that is not the first of a verb or the last of a noun.
    public var lemma: String
    public var upos: UPOS
    public var features = Features()
    /// `-1` for the root and for what hangs nowhere.
    public var head: Int
    public var deprel: Deprel
    /// Sort key from the Dutch sentence; fractions stand between two Dutch words.
    public var order: Double
    /// The Dutch word it stands for; `nil` for words English grammar asks for.
    public var dutch: Int?
    /// All Dutch tokens rendered, ascending.
    public var tokens: [Int] = []
    /// What the glossary says of the word.
    public var traits = TermFeatures()
    public var source: Term.Source?
    /// Set on the head of every clause.
    public var group: VerbGroup?
    /// Where in its clause it goes; `nil` lets generation decide by relation.
    public var place: ClausePlace?
    /// Printed as it stands, without inflection.
    public var isFixed = false
    /// Taken out of the sentence; kept so that indices stay.
    public var isRemoved = false
    /// Whether a comma stood before and behind the subtree in Dutch.
    public var commaBefore = false
    public var commaAfter = false
    /// Names of the rules that made or changed it, in order.
    public var rules: [String] = []

    public init(
      lemma: String, upos: UPOS, head: Int, deprel: Deprel, order: Double, dutch: Int? = nil
    ) {
      self.lemma = lemma
      self.upos = upos
      self.head = head
      self.deprel = deprel
      self.order = order
      self.dutch = dutch
      if let dutch { tokens = [dutch] }
    }
  }

  public private(set) var nodes: [Node]
  /// What follows from the heads of the nodes.
  private var dependents: Dependents
  /// The marks that open the sentence: a quotation that goes on to its end or beyond.
  public var beginning = ""
  /// The marks that end the sentence: `.`, `?`, `…`; empty for headlines.
  public var ending = ""

  /// Quotation marks and brackets inside the sentence, in the order they open.
  public var enclosures: [Enclosure] = []
  /// Colons, semicolons and dashes inside the sentence.
  public var separators: [Separator] = []

  public init(_ nodes: [Node]) {
    self.nodes = nodes
    dependents = Dependents(nodes.indices.map { nodes[$0].dependence })
  }

  public subscript(index: Int) -> Node {
    @inline(__always) _read { yield nodes[index] }
    _modify {
      defer { dependents.update(index, nodes[index].dependence) }
      yield &nodes[index]
    }
  }

  /// Adds a node behind all others.
  public mutating func append(_ node: Node) {
    nodes.append(node)
    dependents.append(node.dependence)
  }

  /// Nodes still in the sentence, ascending.
  public var present: [Int] { dependents.present }

  /// Nodes below `index`, in the order of the Dutch sentence; below `-1`, those that hang nowhere.
  func children(of index: Int) -> Dependents.Chain { dependents[of: index] }

  /// Those of them that have a property.
  @inline(__always)
  func children(of index: Int, where matches: (Int) -> Bool) -> [Int] {
    index < 0 ? dependents.tops.filter(matches) : dependents.list(of: index, where: matches)
  }

  /// The first node, in the order they were made, that hangs below `index` and has the property.
  @inline(__always)
  func firstChild(of index: Int, where matches: (Int) -> Bool) -> Int? {
    index < 0
      ? dependents.tops.filter(matches).min() : dependents.first(of: index, where: matches)
  }

  /// The smallest and the largest order below and at `index`.
  func span(of index: Int) -> ClosedRange<Double> { dependents.span(of: index) }

  /// Whether every node hangs, through nodes still in the sentence, from a top.
  public var isSound: Bool { dependents.isSound }

  /// How often nodes came, went or changed their heads: a tree with the same count is as sound as it
  /// was.
  var structuralChanges: Int { dependents.changes }

  /// Index of the root.
  public var root: Int? { dependents.present.first { nodes[$0].head < 0 } }

  public static func == (a: EnglishTree, b: EnglishTree) -> Bool {
    a.nodes == b.nodes && a.beginning == b.beginning && a.ending == b.ending
      && a.enclosures == b.enclosures && a.separators == b.separators
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(nodes)
    hasher.combine(beginning)
    hasher.combine(ending)
    hasher.combine(enclosures)
    hasher.combine(separators)
  }
}

extension EnglishTree.Node {
  @inline(__always)
  fileprivate var dependence: Dependents.Place {
    Dependents.Place(head: head, order: order, isRemoved: isRemoved)
  }
}

/// Places in an English clause that a rule can reserve.
public enum ClausePlace: Int, Sendable, Hashable {
  /// In front of everything but the conjunction: topics, question words, relative pronouns.
  case front
  /// Between the subject and the finite verb: *she **still** has not called*.
  case beforeVerb
  /// Between the finite verb and the rest: *has **never** seen*.
  case middle
  /// Right behind the verb and its particle.
  case behindVerb
  /// Behind all other adverbials: *in the city **yesterday***.
  case end
}

/// A verb with its auxiliaries, from the finite one on: *would have been asked*.
public struct VerbGroup: Sendable, Hashable {
  /// What the first word of the group looks like.
  public enum Form: Sendable, Hashable {
    case finite
    case toInfinitive
    case bareInfinitive
    case gerund
    case pastParticiple
    case imperative
  }

  /// One auxiliary; each decides the form of what follows.
  public struct Auxiliary: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// *can, will, must …*: never inflected, a base form follows.
      case modal(String)
      /// *have to, be able to, be going to*: the first word inflects, a base form follows.
      case semiModal(String)
      /// *have* + past participle.
      case perfect
      /// *be* + *-ing*.
      case progressive
      /// *be* + past participle.
      case passive
    }
    public var kind: Kind
    /// Dutch tokens it renders.
    public var tokens: [Int]

    public init(_ kind: Kind, tokens: [Int] = []) {
      self.kind = kind
      self.tokens = tokens
    }
  }

  public var form: Form
  public var tense: Features.Tense
  public var auxiliaries: [Auxiliary]
  /// Tokens of the negation; empty when the group is not negated.
  public var negation: [Int]
  /// The finite verb stands before the subject, as in questions.
  public var isInverted = false
  public var isPassive: Bool { auxiliaries.contains { $0.kind == .passive } }

  public init(
    form: Form = .finite, tense: Features.Tense = .pres, auxiliaries: [Auxiliary] = [],
    negation: [Int] = []
  ) {
    self.form = form
    self.tense = tense
    self.auxiliaries = auxiliaries
    self.negation = negation
  }
}
