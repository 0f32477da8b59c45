/// Dictionary forms of words never seen: by the edit rule of the longest ending known for the part of
/// speech.
struct EndingRules: Sendable {
  private let endings: WideHashIndex
  private let rules: [EditRule]

  /// Endings are looked up from this many Characters down to none.
  static let longestEnding = 7

  /// Reads the sections `endings` and `rules` of a model.
  init(_ file: ModelFile) throws(StageError) {
    endings = try WideHashIndex(file, name: "endings")
    let lines = String(decoding: try file.section("rules", of: UInt8.self), as: UTF8.self)
    rules = lines.split(separator: "\n").compactMap { EditRule(line: $0) }
  }

  func lemma(of form: String, upos: UPOS) -> String {
    let lower = form.inLowerCase
    let letters = Letters(lower)
    let longest = min(Self.longestEnding, letters.count)
    let keys = Self.keys(of: lower, letters, upTo: longest, upos)
    for length in stride(from: longest, through: 0, by: -1) {
      let number = Int(endings[keys[length]])
      if number > 0, number <= rules.count, let lemma = rules[number - 1].apply(to: form) {
        return lemma
      }
    }
    return upos == .propn ? form : lower
  }

  static func key(_ ending: String, _ upos: UPOS) -> UInt64 {
    let letters = Letters(ending)
    return keys(of: ending, letters, upTo: letters.count, upos)[letters.count]
  }

  /// The keys of the endings of a word, by their length in Characters. Hashing runs from the last byte
  /// to the first, so that every ending goes on where the shorter one stopped.
  static func keys(
    of word: String, _ letters: Letters, upTo longest: Int, _ upos: UPOS
  ) -> SIMD8<UInt64> {
    var keys = SIMD8<UInt64>()
    var hash = WordHash()
    var place = word.endIndex
    for length in 0...longest {
      let start = letters.index(letters.count - length)
      while place > start {
        place = word.utf8.index(before: place)
        hash.add(word.utf8[place])
      }
      var key = hash
      key.add(0)
      key.add(upos.rawValue)
      keys[length] = key.value
    }
    return keys
  }
}
