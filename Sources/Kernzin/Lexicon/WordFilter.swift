/// Which words a sentence has, in one bit for each of 2,048 classes of keys: absence is certain, presence
/// is not (a Bloom filter with one hash).
///
/// Sixty keys, as of thirty words with form and lemma, leave 97 of 100 bits empty.
struct WordFilter: Sendable {
  /// How many classes of keys there are.
  static let classes = 2048

  private var bits: [UInt64]

  init() {
    bits = [UInt64](filled: 0, count: Self.classes / 64)
    // The place of words a line does not need.
    bits[0] = 1
  }

  /// The forms and dictionary forms of a sentence.
  init(_ tree: Tree) {
    self.init()
    for node in tree.nodes {
      insert(node.formKey)
      insert(node.lemmaKey)
    }
  }

  mutating func insert(_ key: WordKey) {
    let place = Int(Self.place(of: key))
    bits[place / 64] |= 1 &<< UInt64(place % 64)
  }

  /// Whether all words needed may be there.
  @inline(__always)
  func mayHold(_ needed: NeededWords) -> Bool {
    has(needed.places.x) && has(needed.places.y) && has(needed.places.z) && has(needed.places.w)
  }

  /// Numbered lists of words, of each of which one word is asked for; an empty list asks for none.
  struct Choices: Sendable {
    fileprivate let places: Grouped<UInt16>

    init(_ lists: [[WordKey]]) {
      places = Grouped(lists.map { $0.isEmpty ? [0] : $0.map(WordFilter.place) })
    }
  }

  @inline(__always)
  func mayHold(oneOf choices: Choices, _ number: Int) -> Bool {
    choices.places.range(of: number).contains { has(choices.places[$0]) }
  }

  @inline(__always)
  private func has(_ place: UInt16) -> Bool {
    bits[Int(place &>> 6)] &>> UInt64(place & 63) & 1 != 0
  }

  /// The class of a key.
  static func place(of key: WordKey) -> UInt16 {
    UInt16(truncatingIfNeeded: key.hash &>> 53)
  }
}

/// Words a glossary line asks of a sentence, up to four of them: enough to rule out nearly every line
/// that does not belong without looking at it.
struct NeededWords: Sendable {
  fileprivate var places = SIMD4<UInt16>()

  init(_ keys: some Sequence<WordKey> = []) {
    for (number, key) in keys.prefix(4).enumerated() { places[number] = WordFilter.place(of: key) }
  }
}
