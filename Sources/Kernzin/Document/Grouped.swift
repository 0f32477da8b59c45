/// Elements in numbered groups, in one array. Of arrays in an array each would be retained to be gone
/// through, and threads that go through the same ones would wait for each other's counts.
struct Grouped<Element> {
  private var elements: [Element] = []
  private var ends: [Int] = []

  init(_ groups: [[Element]]) {
    for group in groups {
      elements += group
      ends.append(elements.count)
    }
  }

  /// The places of the elements of a group.
  @inline(__always)
  func range(of group: Int) -> Range<Int> {
    (group == 0 ? 0 : ends[group - 1])..<ends[group]
  }

  @inline(__always)
  subscript(place: Int) -> Element { elements[place] }
}

extension Grouped: Sendable where Element: Sendable {}
