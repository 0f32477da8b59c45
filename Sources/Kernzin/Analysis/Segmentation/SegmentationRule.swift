/// One rule of sentence segmentation: when all its conditions hold at a place, it decides whether a
/// sentence ends there.
struct SegmentationRule: Sendable {
  /// What of the surroundings a condition asks about.
  enum Slot: String, Sendable, CaseIterable {
    case earlier
    case before
    case inner
    case mark
    case close
    case open
    case after
    case later
    case here

    /// Whether it holds a word rather than punctuation.
    var isWord: Bool {
      switch self {
      case .earlier, .before, .after, .later: true
      case .inner, .mark, .close, .open, .here: false
      }
    }
  }

  struct Condition: Sendable {
    var slot: Slot
    /// One of these must be there, or none when `negated`.
    var bits: UInt64
    var negated: Bool

    @inline(__always)
    func holds(in surroundings: borrowing Surroundings) -> Bool {
      (surroundings.bits(slot) & bits != 0) != negated
    }
  }

  /// What the rule file calls it.
  var name: String
  var splits: Bool
  var conditions: [Condition]
  /// Sentences separated by ` || ` that show what the rule is for.
  var examples: [String]
  /// In the rule file.
  var line: Int
}

extension Surroundings {
  @inline(__always)
  func bits(_ slot: SegmentationRule.Slot) -> UInt64 {
    switch slot {
    case .earlier: earlier.rawValue
    case .before: before.rawValue
    case .inner: UInt64(inner.rawValue)
    case .mark: UInt64(mark.rawValue)
    case .close: UInt64(close.rawValue)
    case .open: UInt64(open.rawValue)
    case .after: after.rawValue
    case .later: later.rawValue
    case .here: UInt64(here.rawValue)
    }
  }
}
