/// Finds dictionary forms: first in the words of the training text and the glossary, by form and tag,
/// else by the edit rule of the longest ending known for the part of speech.
struct Lemmatizer: Sendable {
  private let words: WideHashIndex
  private let store: ByteStore
  // Both point into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let offsets: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let text: UnsafeBufferPointer<UInt8>
  private let rules: EndingRules

  /// The value that says: the dictionary form is the form, in lower case.
  static let sameInLowerCase: UInt16 = 0xFFFF
  /// The value that says: the dictionary form is the form as it stands.
  static let same: UInt16 = 0xFFFE
  /// Reads a model `kernzin train lemmatizer` wrote.
  init(_ file: ModelFile) throws(StageError) {
    words = try WideHashIndex(file, name: "words")
    offsets = try file.section("offsets", of: UInt32.self, minimum: 1)
    text = try file.section("text", of: UInt8.self)
    rules = try EndingRules(file)
    store = file.store
    guard offsets.last.map({ Int($0) == text.count }) ?? false,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw StageError(code: "bad-model", message: "the lemma table is damaged") }
  }

  /// What the table says of a word; 0 where it does not know it.
  @inline(__always)
  func entry(_ view: WordView, upos: UPOS, features: UInt64) -> UInt16 {
    let value = words[Self.key(view, upos, features)]
    return value == 0 ? words[Self.key(view, upos, 0)] : value
  }

  /// - Parameters:
  ///   - view: of the same form.
  ///   - entry: what the table says of it.
  func lemma(of form: String, _ view: WordView, upos: UPOS, entry: UInt16) -> String {
    switch entry {
    case 0: return rules.lemma(of: form, upos: upos)
    case Self.same: return form
    case Self.sameInLowerCase: return Self.isLower(view) ? form : form.lowercased()
    default: return stored(Int(entry) - 1)
    }
  }

  /// The dictionary form as an atom for features; the form itself where the table does not know it.
  @inline(__always)
  func atom(_ view: WordView, entry: UInt16) -> UInt64 {
    guard entry > 0, entry < Self.same, Int(entry) < offsets.count else { return view.lower }
    var hash = WordHash()
    for place in Int(offsets[Int(entry) - 1])..<Int(offsets[Int(entry)]) { hash.add(text[place]) }
    return hash.value
  }

  private func stored(_ index: Int) -> String {
    guard index + 1 < offsets.count else { return "_" }
    let bytes = text[Int(offsets[index])..<Int(offsets[index + 1])]
    return String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }

  private static func isLower(_ view: WordView) -> Bool { view.exact == view.lower }

  /// Names are told apart by capitals, other words are not.
  static func key(_ view: WordView, _ upos: UPOS, _ features: UInt64) -> UInt64 {
    key(upos == .propn ? view.exact : view.lower, upos, features)
  }

  @inline(__always)
  static func key(_ word: UInt64, _ upos: UPOS, _ features: UInt64) -> UInt64 {
    (word ^ FeatureHash.rotate(FeatureHash.atom(UInt64(upos.rawValue)), 17) ^ features)
      &* FeatureHash.multiplier
  }
}
