/// The tree over the words of a sentence, and the gaps between them where marks stand.
///
/// Words are numbered without the marks. Gap `g` lies before word `g`; the last one, behind the last
/// word, has the number of words.
struct MarkedTree {
  let heads: [Int32]
  /// First and last word below each word, itself included.
  private var first: [Int32]
  private var last: [Int32]

  /// - Parameter heads: a tree; `-1` at the root.
  init(heads: [Int32]) {
    self.heads = heads
    first = heads.indices.map { Int32($0) }
    last = first
    // A word is reached from its first descendant first, and from its last one last; so each climb
    // ends where an earlier one has been.
    for word in heads.indices {
      var place = heads[word]
      while place >= 0, first[Int(place)] > word {
        first[Int(place)] = Int32(word)
        place = heads[Int(place)]
      }
    }
    for word in heads.indices.reversed() {
      var place = heads[word]
      while place >= 0, last[Int(place)] < word {
        last[Int(place)] = Int32(word)
        place = heads[Int(place)]
      }
    }
  }

  /// What a mark in a gap can hang on without a crossing arc, as far as treebanks make use of it.
  struct Neighbors {
    /// The largest phrase that ends at the gap, by its head.
    var left: Int32?
    /// The largest phrase that starts at the gap.
    var right: Int32?
    /// The head of the smallest phrase that goes on over the gap.
    var cover: Int32?
  }

  func neighbors(ofGap gap: Int) -> Neighbors {
    var result = Neighbors()
    var place = Int32(gap) - 1
    while place >= 0, last[Int(place)] < gap {
      result.left = place
      place = heads[Int(place)]
    }
    if place >= 0 { result.cover = place }
    place = gap < heads.count ? Int32(gap) : -1
    while place >= 0, first[Int(place)] >= gap {
      result.right = place
      place = heads[Int(place)]
    }
    if result.cover == nil, place >= 0 { result.cover = place }
    return result
  }

  /// The one word between two gaps that hangs on a word outside; `nil` when there is none or more.
  func head(between gaps: Range<Int>) -> Int32? {
    var found: Int32?
    for word in gaps where !gaps.contains(Int(heads[word])) {
      if found != nil { return nil }
      found = Int32(word)
    }
    return found
  }
}
