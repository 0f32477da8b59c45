/// Dictionary forms of words never seen: by the edit rule of the longest ending known for the part of
/// speech.
struct EndingRules: Sendable {
  private let byEnding: WideHashIndex
  private let rules: [EditRule]

  /// Endings are looked up from this many Characters down to none.
  static let longestEnding = 7

  /// Reads the sections `endings` and `rules` of a model.
  init(_ file: ModelFile) throws(StageError) {
    byEnding = try WideHashIndex(file, name: "endings")
    let lines = String(decoding: try file.section("rules", of: UInt8.self), as: UTF8.self)
    rules = lines.split(separator: "\n").compactMap { EditRule(line: $0) }
  }

  func lemma(of form: String, upos: UPOS) -> String {
    let lower = form.inLowerCase
    let letters = Letters(lower)
    var length = min(Self.longestEnding, letters.count)
    while length >= 0 {
      let ending = lower[letters.index(letters.count - length)...]
      let number = Int(byEnding[Self.key(ending, upos)])
      if number > 0, number <= rules.count, let lemma = rules[number - 1].apply(to: form) {
        return lemma
      }
      length -= 1
    }
    return upos == .propn ? form : lower
  }

  static func key(_ ending: Substring, _ upos: UPOS) -> UInt64 {
    var hash = WordHash()
    for byte in ending.utf8 { hash.add(byte) }
    hash.add(0)
    hash.add(upos.rawValue)
    return hash.value
  }
}
