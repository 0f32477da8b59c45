/// Who hangs on whom in a tree that changes: the dependents of every node in order, kept up to date
/// with each change, so that asking for them searches nothing.
struct Dependents: Sendable {
  /// Where a node hangs and stands.
  struct Place: Sendable, Equatable {
    /// Negative for what hangs nowhere.
    var head: Int
    /// Sort key among the dependents of one head; equal keys keep the order of the nodes.
    var order: Double
    var isRemoved: Bool
  }

  /// A node in the list of its head's dependents; `-1` where there is no other.
  fileprivate struct Link: Sendable {
    var place: Place
    var first = -1
    var next = -1
  }

  private var links: [Link] = []
  /// Nodes that are not removed, ascending.
  private(set) var present: [Int] = []
  /// How often a node changed its head, came or went.
  private(set) var changes = 0

  init(_ places: [Place]) {
    // Rules add a few.
    links.reserveCapacity(places.count + 4)
    present.reserveCapacity(places.count + 4)
    for place in places { links.append(Link(place: place)) }
    for index in links.indices where !links[index].place.isRemoved {
      present.append(index)
      link(index)
    }
  }

  mutating func append(_ place: Place) {
    links.append(Link(place: place))
    changes += 1
    guard !place.isRemoved else { return }
    present.append(links.count - 1)
    link(links.count - 1)
  }

  /// Records where a node is now.
  @inline(__always)
  mutating func update(_ index: Int, _ place: Place) {
    if links[index].place != place { move(index, to: place) }
  }

  private mutating func move(_ index: Int, to place: Place) {
    let before = links[index].place
    if !before.isRemoved { unlink(index) }
    links[index].place = place
    if !place.isRemoved { link(index) }
    if before.isRemoved != place.isRemoved {
      let position = present.firstIndex { $0 >= index } ?? present.count
      if place.isRemoved {
        present.remove(at: position)
      } else {
        present.insert(index, at: position)
      }
    }
    if before.isRemoved != place.isRemoved || before.head != place.head { changes += 1 }
  }

  private mutating func link(_ index: Int) {
    let place = links[index].place
    guard links.indices.contains(place.head) else { return }
    var before = -1
    var next = links[place.head].first
    while next >= 0, isAhead(next, of: index) {
      before = next
      next = links[next].next
    }
    links[index].next = next
    if before < 0 { links[place.head].first = index } else { links[before].next = index }
  }

  private mutating func unlink(_ index: Int) {
    let head = links[index].place.head
    guard links.indices.contains(head) else { return }
    let next = links[index].next
    if links[head].first == index {
      links[head].first = next
      return
    }
    var before = links[head].first
    while before >= 0, links[before].next != index { before = links[before].next }
    if before >= 0 { links[before].next = next }
  }

  private func isAhead(_ other: Int, of index: Int) -> Bool {
    let (a, b) = (links[other].place.order, links[index].place.order)
    return a < b || (a == b && other < index)
  }

  /// Dependents of a node in order; below a negative number, the nodes that hang nowhere.
  subscript(of head: Int) -> Chain {
    if head >= 0 { return Chain(links: links, start: links[head].first) }
    var links = links
    let tops = tops
    for (top, next) in zip(tops, tops.dropFirst().map { $0 } + [-1]) { links[top].next = next }
    return Chain(links: links, start: tops.first ?? -1)
  }

  /// Nodes one behind the other, as they were when asked for. Going through them makes no list.
  struct Chain: Sequence, Sendable {
    fileprivate let links: [Link]
    fileprivate let start: Int

    static let none = Chain(links: [], start: -1)

    struct Iterator: IteratorProtocol {
      fileprivate let links: [Link]
      fileprivate var following: Int

      @inline(__always)
      mutating func next() -> Int? {
        guard following >= 0 else { return nil }
        defer { following = links[following].next }
        return following
      }
    }

    @inline(__always)
    func makeIterator() -> Iterator { Iterator(links: links, following: start) }

    var isEmpty: Bool { start < 0 }
    var first: Int? { start < 0 ? nil : start }
    var last: Int? { reduce(nil) { $1 } }
    var count: Int { reduce(0) { count, _ in count + 1 } }

    func last(where matches: (Int) -> Bool) -> Int? { reduce(nil) { matches($1) ? $1 : $0 } }

    static func + (first: Chain, second: Chain) -> [Int] { Array(first) + second }
  }

  /// Dependents of a node that have a property, in order.
  @inline(__always)
  func list(of head: Int, where matches: (Int) -> Bool) -> [Int] {
    var list: [Int] = []
    var child = links[head].first
    while child >= 0 {
      if matches(child) { list.append(child) }
      child = links[child].next
    }
    return list
  }

  /// The first dependent, in the order the nodes were made, that has a property.
  @inline(__always)
  func first(of head: Int, where matches: (Int) -> Bool) -> Int? {
    var found: Int?
    var child = links[head].first
    while child >= 0 {
      if child < found ?? .max, matches(child) { found = child }
      child = links[child].next
    }
    return found
  }

  /// The smallest and the largest sort key of a node and all below it.
  func span(of index: Int) -> ClosedRange<Double> {
    var low = links[index].place.order
    var high = low
    var child = links[index].first
    while child >= 0 {
      let inner = span(of: child)
      low = min(low, inner.lowerBound)
      high = max(high, inner.upperBound)
      child = links[child].next
    }
    return low...high
  }

  /// Nodes that hang nowhere, in order.
  var tops: [Int] {
    present.filter { links[$0].place.head < 0 }.sorted { isAhead($0, of: $1) }
  }

  /// Whether every node hangs, through nodes still in the sentence, from a top.
  var isSound: Bool {
    // Every node is visited once: 0 not yet, 1 on the way, 2 sound.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: links.count) { marks in
      marks.initialize(repeating: 0)
      for index in present where marks[index] == 0 {
        var current = index
        while current >= 0, marks[current] == 0 {
          if links[current].place.isRemoved { return false }
          marks[current] = 1
          current = links[current].place.head
        }
        if current >= 0, marks[current] == 1 { return false }
        current = index
        while current >= 0, marks[current] == 1 {
          marks[current] = 2
          current = links[current].place.head
        }
      }
      return true
    }
  }
}
