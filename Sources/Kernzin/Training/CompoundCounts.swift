/// How often words occur in front of and at the end of compounds, counted over the different
/// lemmas of a treebank and their joints.
public struct CompoundCounts: PartFrequencies {
  /// Compounds that begin with the word, and that end in it.
  private var modifiers: [String: Int] = [:]
  private var heads: [String: Int] = [:]
  /// Occurrences of the word by itself as a noun.
  private var alone: [String: Int] = [:]
  /// The parts of the word being asked for, which must not speak for themselves.
  private var withheld: [String] = []

  public init() {}

  /// Adds a noun lemma as the treebank has it, joints marked.
  public mutating func add(_ lemma: String, count: Int) {
    let parts = lemma.lowercased().split(separator: "_").map(String.init)
    guard let last = parts.last, parts.count > 1 else {
      alone[lemma.lowercased(), default: 0] += count
      return
    }
    for part in parts.dropLast() { modifiers[part, default: 0] += 1 }
    heads[last, default: 0] += 1
  }

  /// The same counts without what one compound has added to them.
  public func withholding(_ parts: [String]) -> CompoundCounts {
    var result = self
    result.withheld = parts.map { $0.lowercased() }
    return result
  }

  public func modifier(_ lemma: String) -> Double {
    let word = lemma.lowercased()
    let own = withheld.dropLast().count { $0 == word }
    return Self.weight((modifiers[word] ?? 0) - own, alone[word] ?? 0)
  }

  public func head(_ lemma: String) -> Double {
    let word = lemma.lowercased()
    return Self.weight((heads[word] ?? 0) - (withheld.last == word ? 1 : 0), alone[word] ?? 0)
  }

  /// A compound says more than an occurrence as a word of its own.
  private static func weight(_ compounds: Int, _ alone: Int) -> Double {
    logarithm(1 + 8 * Double(max(0, compounds)) + Double(alone))
  }

  /// Natural logarithm of a number from 1 up (Foundation-free: the exponent, and the series of
  /// artanh for the rest).
  private static func logarithm(_ value: Double) -> Double {
    let x = (value.significand - 1) / (value.significand + 1)
    var term = x
    var sum = 0.0
    for n in stride(from: 1, through: 31, by: 2) {
      sum += term / Double(n)
      term *= x * x
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
  }

  /// As `CompoundTable` reads them.
  func entries() -> [(hash: UInt64, value: UInt16)] {
    Set(modifiers.keys).union(heads.keys).union(alone.keys).sorted().compactMap { word in
      let first = UInt16(min(255, (modifier(word) * CompoundTable.steps).rounded()))
      let last = UInt16(min(255, (head(word) * CompoundTable.steps).rounded()))
      let value = first | last << 8
      return value == 0 ? nil : (WordView(word).lower, value)
    }
  }
}
