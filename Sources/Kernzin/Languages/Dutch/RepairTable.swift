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
  private let byPart: [RepairSet]
  private let words: WordFilter.Choices
  /// All of them.
  let all: RepairSet

  init(_ repairs: [any Repair.Type]) {
    byPart = UPOS.allCases.map { part in
      RepairSet(repairs.indices.filter { repairs[$0].parts.contains(part) })
    }
    words = WordFilter.Choices(repairs.map { $0.words })
    all = RepairSet(repairs.indices)
  }

  /// Those that may change something in a sentence with these forms and dictionary forms.
  func asked(in tree: Tree) -> RepairSet {
    let filter = WordFilter(tree)
    return all.filter { filter.mayHold(oneOf: words, $0) }
  }

  func repairs(of part: UPOS) -> RepairSet { byPart[Int(part.rawValue)] }
}

/// Places of repairs in a list of up to 256, ascending. A set of bits, so that for every word of a
/// sentence one can be made without memory of its own.
struct RepairSet: Sendable {
  private var bits = SIMD4<UInt64>()

  init(_ places: some Sequence<Int> = []) { for place in places { insert(place) } }

  private mutating func insert(_ place: Int) { bits[place / 64] |= 1 &<< UInt64(place % 64) }

  func intersection(_ other: Self) -> Self {
    var both = Self()
    both.bits = bits & other.bits
    return both
  }

  /// The first place from one on, `nil` where there is none.
  func first(from place: Int) -> Int? {
    var block = place / 64
    guard block < bits.scalarCount else { return nil }
    var rest = bits[block] & (.max &<< UInt64(place % 64))
    while rest == 0 {
      block += 1
      guard block < bits.scalarCount else { return nil }
      rest = bits[block]
    }
    return block * 64 + rest.trailingZeroBitCount
  }

  func filter(_ isIncluded: (Int) -> Bool) -> Self {
    var some = Self()
    var next = first(from: 0)
    while let place = next {
      if isIncluded(place) { some.insert(place) }
      next = first(from: place + 1)
    }
    return some
  }
}
