/// Finds dictionary forms: first in the words it was made from, by form and tag; else by the edit
/// rule of the longest ending known for the part of speech, nouns that are not known being divided
/// as compounds.
struct Lemmatizer: Sendable {
  private let words: HashIndex
  private let store: ByteStore
  // Both point into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let offsets: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let text: UnsafeBufferPointer<UInt8>
  private let endings: HashIndex
  private let rules: [EditRule]
  private let particles: [String]
  private let compounds: CompoundSplitter
  private let table: CompoundTable

  /// The value that says: the dictionary form is the form, in lower case.
  static let sameInLowerCase: UInt16 = 0xFFFF
  /// The value that says: the dictionary form is the form as it stands.
  static let same: UInt16 = 0xFFFE
  /// Endings are looked up from this many Characters down to none.
  static let longestEnding = 7

  /// Reads a model `kernzin train lemmatizer` wrote.
  init(_ file: ModelFile) throws(StageError) {
    words = try HashIndex(file, name: "words")
    offsets = try file.section("offsets", of: UInt32.self, minimum: 1)
    text = try file.section("text", of: UInt8.self)
    endings = try HashIndex(file, name: "endings")
    let lines = String(decoding: try file.section("rules", of: UInt8.self), as: UTF8.self)
    rules = lines.split(separator: "\n").compactMap { EditRule(line: $0) }
    let fronts = String(decoding: try file.section("fronts", of: UInt8.self), as: UTF8.self)
    particles = fronts.split(separator: "\n").map(String.init)
    store = file.store
    table = try CompoundTable(file)
    compounds = CompoundSplitter(vocabulary: table, frequencies: table)
    guard offsets.last.map({ Int($0) == text.count }) ?? false,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw StageError(code: "bad-model", message: "the lemma table is damaged") }
  }

  /// - Parameters:
  ///   - view: of the same form.
  ///   - isFirst: whether the word begins the sentence, where a capital says nothing.
  func lemma(
    of form: String, _ view: WordView, upos: UPOS, features: UInt64, isFirst: Bool
  ) -> String {
    var value = words[Self.key(view, upos, features)]
    if value == 0 { value = words[Self.key(view, upos, 0)] }
    switch value {
    case 0: return guess(Self.cased(form, view, upos, isFirst: isFirst), upos)
    case Self.same: return form
    case Self.sameInLowerCase: return view.exact == view.lower ? form : form.lowercased()
    default: return stored(Int(value) - 1)
    }
  }

  private func stored(_ index: Int) -> String {
    guard index + 1 < offsets.count else { return "_" }
    let bytes = text[Int(offsets[index])..<Int(offsets[index + 1])]
    return String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }

  /// The dictionary form by rule: the first that is known as a lemma, else that of the longest
  /// ending.
  func guess(_ form: String, _ upos: UPOS) -> String {
    // One endless word is nobody's inflected form.
    guard form.utf8.count <= 100 else { return form }
    let front = WordFront(form, particles: upos == .verb || upos == .adj ? particles : [])
    var first: String?
    var known: String?
    var length = min(Self.longestEnding, form.count - 1)
    while length >= 0, known == nil {
      let number = Int(endings[Self.endingKey(form.suffix(length), upos, front)])
      if number > 0, number <= rules.count, let lemma = rules[number - 1].apply(to: form, front) {
        if first == nil { first = lemma }
        if table.contains(lemma.withoutJoints, as: upos) { known = lemma }
      }
      length -= 1
    }
    let lemma = known ?? first ?? form
    guard upos == .noun, known == nil else { return lemma }
    return compounds.split(lemma)?.joined(separator: "_") ?? lemma
  }

  /// Capitals as the dictionary form has them: names, and adjectives made of names, keep theirs, and
  /// so do words with more than one (`EK`, `FARC-rebellen`).
  private static func cased(
    _ form: String, _ view: WordView, _ upos: UPOS, isFirst: Bool
  ) -> String {
    if view.exact == view.lower { return form }
    switch upos {
    case .propn, .x, .sym: return form
    case .adj where !isFirst && !view.flags.contains(.allCapitals): return form
    case .noun
    where form.utf8.dropFirst().prefix(4).contains { $0 &- 0x41 < 26 } && form.count < 30:
      return view.flags.contains(.allCapitals) && form.count > 5 ? form.lowercased() : form
    default: return form.lowercased()
    }
  }

  /// Names are told apart by capitals, other words are not.
  static func key(_ view: WordView, _ upos: UPOS, _ features: UInt64) -> UInt64 {
    let word = upos == .propn ? view.exact : view.lower
    return (word ^ FeatureHash.rotate(FeatureHash.atom(UInt64(upos.rawValue)), 17) ^ features)
      &* FeatureHash.multiplier
  }

  static func endingKey(_ ending: Substring, _ upos: UPOS, _ front: WordFront) -> UInt64 {
    var hash = WordHash()
    for byte in ending.utf8 { hash.add(byte) }
    hash.add(0)
    hash.add(upos.rawValue)
    hash.add(front.kind)
    return hash.value
  }
}
