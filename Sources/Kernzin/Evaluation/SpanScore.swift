/// How many of the spans of a system are those of the gold standard (CoNLL 2018).
public struct SpanScore: Sendable, Hashable {
  public var gold = 0
  public var system = 0
  public var correct = 0

  public init() {}

  public var precision: Double { system == 0 ? 0 : Double(correct) / Double(system) }
  public var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }
  /// Harmonic mean of precision and recall, in percent.
  public var f1: Double {
    gold + system == 0 ? 0 : 200 * Double(correct) / Double(gold + system)
  }

  /// Compares spans in ascending order of one and the same text.
  mutating func add(gold: [Range<Int>], system: [Range<Int>]) {
    self.gold += gold.count
    self.system += system.count
    var next = 0
    for span in system {
      while next < gold.count, gold[next].lowerBound < span.lowerBound { next += 1 }
      if next < gold.count, gold[next] == span { correct += 1 }
    }
  }
}
