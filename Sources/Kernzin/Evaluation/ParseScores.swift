/// How well trees agree with those of a treebank, by the conventions of the CoNLL 2018 shared task:
/// all words count, punctuation too, and relations are compared without their subtypes.
public struct ParseScores: Sendable {
  public struct Relation: Sendable {
    public var gold = 0
    public var predicted = 0
    public var right = 0

    public var f1: Double {
      gold + predicted == 0 ? 0 : 200 * Double(right) / Double(gold + predicted)
    }
  }

  public private(set) var words = 0
  private var upos = 0
  private var features = 0
  private var lemma = 0
  private var lemmaIgnoringJoints = 0
  private var uas = 0
  private var las = 0
  private var lasWithSubtypes = 0
  private var wholeTrees = 0
  private var trees = 0
  /// By full relation: the right head, and the right relation with its subtype.
  public private(set) var relations: [Deprel: Relation] = [:]

  public init() {}

  /// Compares two trees over the same words.
  public mutating func add(_ predicted: Tree, gold: Tree) {
    trees += 1
    var allRight = true
    for (guess, truth) in zip(predicted.nodes, gold.nodes) {
      words += 1
      if guess.upos == truth.upos { upos += 1 }
      if guess.features == truth.features { features += 1 }
      if guess.lemma == truth.lemma { lemma += 1 }
      if Self.plain(guess.lemma) == Self.plain(truth.lemma) { lemmaIgnoringJoints += 1 }
      relations[truth.deprel, default: Relation()].gold += 1
      relations[guess.deprel, default: Relation()].predicted += 1
      guard guess.head == truth.head else {
        allRight = false
        continue
      }
      uas += 1
      if guess.deprel.universal == truth.deprel.universal { las += 1 } else { allRight = false }
      guard guess.deprel == truth.deprel else { continue }
      lasWithSubtypes += 1
      relations[truth.deprel, default: Relation()].right += 1
    }
    if allRight { wholeTrees += 1 }
  }

  private static func plain(_ lemma: String) -> String { lemma.filter { $0 != "_" } }

  /// One metric a line: `UPOS 96.81`.
  public var report: String {
    let lines = [
      "UPOS \(Percent(upos, of: words))",
      "FEATS \(Percent(features, of: words))",
      "LEMMA \(Percent(lemma, of: words))",
      "LEMMA-IGNORING-JOINTS \(Percent(lemmaIgnoringJoints, of: words))",
      "UAS \(Percent(uas, of: words))",
      "LAS \(Percent(las, of: words))",
      "LAS-WITH-SUBTYPES \(Percent(lasWithSubtypes, of: words))",
      "WHOLE-TREES \(Percent(wholeTrees, of: trees))",
    ]
    return lines.joined(separator: "\n")
  }

  /// One relation a line, most frequent first: relation, F1, count.
  public var relationReport: String {
    relations.sorted { ($1.value.gold, $0.key.rawValue) < ($0.value.gold, $1.key.rawValue) }
      .map {
        "\($0.key.rawValue) \(Percent(2 * $0.value.right, of: $0.value.gold + $0.value.predicted)) \($0.value.gold)"
      }
      .joined(separator: "\n")
  }
}
