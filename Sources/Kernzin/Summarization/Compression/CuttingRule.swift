/// A part of a sentence that can go and leave a sentence.
protocol CuttingRule: Sendable {
  /// As shown in traces.
  static var name: String { get }
  /// Stretches of tokens that can go, each by itself, with the marks that set them off.
  static func cuts(in tree: Tree, attribution: Set<String>) -> [Range<Int>]
}

extension Tree {
  func isMark(_ index: Int, _ marks: String...) -> Bool {
    nodes.indices.contains(index) && marks.contains(nodes[index].form)
  }

  /// From the first to the last node below `index`, itself included.
  func span(of index: Int) -> Range<Int> {
    var low = index
    var high = index
    for node in nodes.indices {
      var current = node
      for _ in 0...count where current >= 0 && current != index { current = nodes[current].head }
      if current == index {
        low = min(low, node)
        high = max(high, node)
      }
    }
    return low..<(high + 1)
  }
}
