/// Universal part of speech (Universal Dependencies v2, https://universaldependencies.org/u/pos).
public enum UPOS: UInt8, Sendable, Hashable, CaseIterable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb,
    x

  /// The standard's spelling: `NOUN`, `PROPN`, …
  public var name: String { Self.names[Int(rawValue)] }

  public init?(_ name: some StringProtocol) {
    guard let part = Self.byName[String(name)] else { return nil }
    self = part
  }

  /// Words with a meaning of their own, as opposed to grammar and punctuation.
  public var isContent: Bool {
    switch self {
    case .adj, .adv, .noun, .num, .propn, .verb, .intj, .x, .sym: true
    default: false
    }
  }

  private static let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: zip(names, allCases))
}

extension UPOS: CustomStringConvertible {
  public var description: String { name }
}
