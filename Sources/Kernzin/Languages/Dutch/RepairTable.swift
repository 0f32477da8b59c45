/// A reading Dutch grammar rules out, and the one it allows; asked about words of some parts of speech.
protocol Repair: Sendable {
  /// Parts of speech of the words it looks at.
  static var parts: [UPOS] { get }
  /// Words, as forms or dictionary forms: in a sentence that has none of them it changes nothing, and is
  /// not asked. Dictionary forms only where no repair that comes before it in its round gives a word that
  /// one. Empty for a repair that goes by structure.
  static var words: [WordKey] { get }
}

extension Repair {
  static var words: [WordKey] { [] }
}

/// Which repairs of a list look at a word: by its part of speech and by what words its sentence has.
/// Repairs go by their places in the list.
struct RepairTable: Sendable {
  private var byPart = [RepairSet](repeating: RepairSet(), count: UPOS.allCases.count)
  private var structural = RepairSet()
  /// Repairs that are about the same words; the first are none.
  private var groups = [RepairSet()]
  /// The group of every class of keys, as in a `WordFilter`: another word of the class has its repairs
  /// asked in vain.
  private var groupOfClass = [UInt8](repeating: 0, count: WordFilter.classes)

  /// - Parameter repairs: the parts of speech and the words of each; at most 128.
  init(_ repairs: [(parts: [UPOS], words: [WordKey])]) {
    for (place, repair) in repairs.enumerated() {
      for part in repair.parts { byPart[Int(part.rawValue)].insert(place) }
      if repair.words.isEmpty { structural.insert(place) }
      for word in repair.words {
        let number = Int(WordFilter.place(of: word))
        if groupOfClass[number] == 0 {
          groupOfClass[number] = UInt8(groups.count)
          groups.append(RepairSet())
        }
        groups[Int(groupOfClass[number])].insert(place)
      }
    }
  }

  /// Those that may change something in a sentence with these forms and dictionary forms.
  func asked(in tree: Tree) -> RepairSet {
    var asked = structural
    for index in tree.nodes.indices {
      asked.formUnion(about(tree[index].formKey))
      asked.formUnion(about(tree[index].lemmaKey))
    }
    return asked
  }

  private func about(_ word: WordKey) -> RepairSet {
    groups[Int(groupOfClass[Int(WordFilter.place(of: word))])]
  }

  func repairs(of part: UPOS) -> RepairSet { byPart[Int(part.rawValue)] }
}

/// Places of repairs in a list of up to 128, taken out in ascending order. A set of bits, so that one can
/// be made for every word of a sentence without memory of its own.
struct RepairSet: Sendable, Sequence, IteratorProtocol {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  static let all = RepairSet(low: .max, high: .max)

  init() {}

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  mutating func insert(_ place: Int) {
    precondition(place < 128, "a round has room for 128 repairs; more make a round of their own")
    if place < 64 { low |= 1 &<< UInt64(place) } else { high |= 1 &<< UInt64(place - 64) }
  }

  mutating func formUnion(_ other: Self) {
    low |= other.low
    high |= other.high
  }

  func intersection(_ other: Self) -> Self { Self(low: low & other.low, high: high & other.high) }

  /// Those behind a place.
  func behind(_ place: Int) -> Self {
    // Shifting by 64 and more gives nothing.
    Self(low: low & (.max << (place + 1)), high: high & (.max << Swift.max(place - 63, 0)))
  }

  mutating func next() -> Int? {
    if low != 0 {
      defer { low &= low &- 1 }
      return low.trailingZeroBitCount
    }
    guard high != 0 else { return nil }
    defer { high &= high &- 1 }
    return 64 + high.trailingZeroBitCount
  }
}
