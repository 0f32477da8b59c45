extension LayerPrinter {
  /// An English tree drawn as `Tree` draws itself, dependents in the order of the Dutch sentence and
  /// rules behind a `#`. Nodes that hang nowhere (transfer may leave them) are drawn as roots.
  static func drawing(_ tree: EnglishTree) -> String {
    var children = [[Int]](repeating: [], count: tree.nodes.count)
    var roots: [Int] = []
    for (index, node) in tree.nodes.enumerated() {
      if tree.nodes.indices.contains(node.head) {
        children[node.head].append(index)
      } else {
        roots.append(index)
      }
    }
    let order = { (a: Int, b: Int) in (tree.nodes[a].order, a) < (tree.nodes[b].order, b) }
    var lines: [String] = []
    // A cycle would never be reached from a root; what is drawn twice cannot happen.
    func draw(_ index: Int, _ lead: String, _ indent: String) {
      let node = tree.nodes[index]
      var line = "\(lead)\(node.lemma) \(node.upos) \(node.deprel.rawValue)"
      if node.features != Features() { line += " \(node.features)" }
      if !node.rules.isEmpty { line += " # " + node.rules.joined(separator: ", ") }
      lines.append(line)
      let below = children[index].sorted(by: order)
      for (position, child) in below.enumerated() {
        let isLast = position == below.count - 1
        draw(child, indent + (isLast ? "└ " : "├ "), indent + (isLast ? "  " : "│ "))
      }
    }
    for root in roots.sorted(by: order) { draw(root, "", "") }
    return lines.isEmpty ? "(empty)" : lines.joined(separator: "\n")
  }
}
