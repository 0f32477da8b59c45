/// Elements in numbered groups, in one array. Of arrays in an array each would be retained to be gone
/// through, and threads that go through the same ones would wait for each other's counts.
struct Grouped<Element> {
  private let elements: [Element]
  /// Where each group ends.
  private let ends: [Int]

  init(_ groups: [[Element]]) {
    var ends: [Int] = []
    var count = 0
    for group in groups {
      count += group.count
      ends.append(count)
    }
    self.init(Array(groups.joined()), ends: ends)
  }

  /// - Parameter ends: where each group ends, ascending; the last is the number of elements.
  init(_ elements: [Element], ends: [Int]) {
    self.elements = elements
    self.ends = ends
  }

  /// How many groups there are.
  var count: Int { ends.count }

  /// The places of the elements of a group.
  @inline(__always)
  func range(of group: Int) -> Range<Int> {
    (group == 0 ? 0 : ends[group - 1])..<ends[group]
  }

  @inline(__always)
  subscript(place: Int) -> Element { elements[place] }

  @inline(__always)
  func elements(of group: Int) -> ArraySlice<Element> { elements[range(of: group)] }
}

extension Grouped: Sendable where Element: Sendable {}
