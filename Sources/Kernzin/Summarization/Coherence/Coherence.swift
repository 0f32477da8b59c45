/// What stands in the way of printing sentences by themselves.
struct Coherence: Sendable {
  /// By sentence: those it stands together with or not at all, itself included; mostly only itself.
  private var unitOf: [Range<Int>]
  /// By sentence: the name of the rule that keeps it out, `nil` when none does.
  private(set) var barred: [String?]
  /// By sentence: whether it stands only right behind the sentence before it.
  private(set) var hangs: [Bool]

  /// By sentence: whether it is worth less without the sentence before it (`Opening.definite`).
  private(set) var leans: [Bool]

  /// The most sentences a unit has; longer quotations stay out.
  static let maximumUnit = 3

  /// Every rule, in the order they are applied.
  static let rules: [any CoherenceRule.Type] = [
    NoText.self, Exclamation.self, Question.self, Announcement.self, SideMatter.self, Fragment.self,
    UnmarkedAnswer.self, Signature.self, AuthorNote.self, Crosshead.self, DanglingOpening.self,
    Quotation.self, HiddenSpeaker.self, LeaningClause.self, LeadPronoun.self,
  ]

  init(_ text: SummaryText, language: SummaryLanguage, trees: [Tree]? = nil) {
    unitOf = text.sentences.indices.map { $0..<($0 + 1) }
    barred = Array(repeating: nil, count: text.sentences.count)
    hangs = Array(repeating: false, count: text.sentences.count)
    let article = CoherenceArticle(text: text, language: language, trees: trees)
    leans = Opening.all(of: article).map { $0 == .definite }
    for rule in Self.rules { rule.apply(to: article, &self) }
  }

  /// Lets every sentence stand by itself.
  init(free count: Int) {
    unitOf = (0..<count).map { $0..<($0 + 1) }
    barred = Array(repeating: nil, count: count)
    hangs = Array(repeating: false, count: count)
    leans = hangs
  }

  /// Keeps a sentence out. The first rule that does so is the one named.
  mutating func bar(_ sentence: Int, by rule: any CoherenceRule.Type) {
    if barred[sentence] == nil { barred[sentence] = rule.name }
  }

  /// Lets a sentence stand only behind the one before it. The first of a document has none before it.
  mutating func hang(_ sentence: Int) { if sentence > 0 { hangs[sentence] = true } }

  /// Makes sentences stand together or not at all, with all they stand together with already. What an
  /// earlier rule said of a sentence by itself (a question, an announcement) holds no longer inside a
  /// quotation. A unit that would grow too long stays out.
  mutating func join(_ sentences: Range<Int>, by rule: any CoherenceRule.Type) {
    guard let first = sentences.first, let last = sentences.last else { return }
    let unit = unitOf[first].lowerBound..<unitOf[last].upperBound
    for sentence in unit {
      unitOf[sentence] = unit
      barred[sentence] = unit.count > Self.maximumUnit ? rule.name : nil
      if sentence > unit.lowerBound { hangs[sentence] = false }
    }
  }

  /// The unit a sentence belongs to.
  func unit(of sentence: Int) -> Range<Int> { unitOf[sentence] }

  /// All units, in order.
  var units: [Range<Int>] {
    unitOf.indices.compactMap { unitOf[$0].lowerBound == $0 ? unitOf[$0] : nil }
  }
}

/// What rules look at.
struct CoherenceArticle {
  let text: SummaryText
  let language: SummaryLanguage
  let trees: [Tree]?
}

/// One reason why a sentence cannot stand by itself.
protocol CoherenceRule: Sendable {
  /// As shown in traces.
  static var name: String { get }
  static func apply(to article: CoherenceArticle, _ coherence: inout Coherence)
}
