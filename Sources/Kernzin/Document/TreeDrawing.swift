extension Tree: CustomDebugStringConvertible {
  /// The tree drawn with one node a line, dependents below and indented; what tests compare.
  ///
  /// ```
  /// belde VERB root (op_bellen)
  /// ├ Zij PRON nsubj
  /// ├ hem PRON obj
  /// └ op ADP compound:prt
  /// ```
  public var debugDescription: String {
    guard let root else { return "(empty)" }
    let children = children()
    var lines: [String] = []
    func draw(_ index: Int, _ lead: String, _ indent: String) {
      let node = nodes[index]
      let lemma = node.lemma == node.form ? "" : " (\(node.lemma))"
      lines.append("\(lead)\(node.form) \(node.upos) \(node.deprel.rawValue)\(lemma)")
      for (position, child) in children[index].enumerated() {
        let last = position == children[index].count - 1
        draw(child, indent + (last ? "└ " : "├ "), indent + (last ? "  " : "│ "))
      }
    }
    draw(root, "", "")
    return lines.joined(separator: "\n")
  }
}
