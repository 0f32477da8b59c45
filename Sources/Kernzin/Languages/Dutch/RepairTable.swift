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

  /// - Parameter repairs: the parts of speech and the words of each; at most 256.
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

/// Places of repairs in a list of up to 256, taken out in ascending order. A set of bits, so that one can
/// be made for every word of a sentence without memory of its own.
struct RepairSet: Sendable, Sequence, IteratorProtocol {
  private var words = SIMD4<UInt64>(repeating: 0)

  private static let capacity = 256
  static let all = RepairSet(words: SIMD4(repeating: .max))

  init() {}

  private init(words: SIMD4<UInt64>) { self.words = words }

  mutating func insert(_ place: Int) {
    precondition(place < Self.capacity, "more repairs make a round of their own")
    words[place / 64] |= 1 &<< UInt64(place % 64)
  }

  mutating func formUnion(_ other: Self) { words |= other.words }

  func intersection(_ other: Self) -> Self { Self(words: words & other.words) }

  /// Those behind a place.
  func behind(_ place: Int) -> Self {
    var rest = self
    for word in 0..<words.scalarCount {
      // Shifting by 64 and more gives nothing.
      rest.words[word] &= .max << Swift.max(place + 1 - 64 * word, 0)
    }
    return rest
  }

  @inline(__always)
  mutating func next() -> Int? {
    for word in 0..<words.scalarCount where words[word] != 0 {
      defer { words[word] &= words[word] &- 1 }
      return 64 * word + words[word].trailingZeroBitCount
    }
    return nil
  }
}
