extension LayerPrinter {
  /// An English tree drawn as `Tree` draws itself, dependents in the order of the Dutch sentence, the
  /// verb group in braces and rules behind a `#`. Nodes that hang nowhere are drawn as roots; those
  /// taken out of the sentence are not drawn.
  static func drawing(_ tree: EnglishTree) -> String {
    var children = [[Int]](repeating: [], count: tree.nodes.count)
    var roots: [Int] = []
    for (index, node) in tree.nodes.enumerated() where !node.isRemoved {
      if tree.nodes.indices.contains(node.head) {
        children[node.head].append(index)
      } else {
        roots.append(index)
      }
    }
    let order = { (a: Int, b: Int) in (tree.nodes[a].order, a) < (tree.nodes[b].order, b) }
    var lines: [String] = []
    // A cycle hangs from no root and so is never entered.
    func draw(_ index: Int, _ lead: String, _ indent: String) {
      lines.append(lead + description(of: tree.nodes[index]))
      let below = children[index].sorted(by: order)
      for (position, child) in below.enumerated() {
        let isLast = position == below.count - 1
        draw(child, indent + (isLast ? "└ " : "├ "), indent + (isLast ? "  " : "│ "))
      }
    }
    for root in roots.sorted(by: order) { draw(root, "", "") }
    return lines.isEmpty ? "(empty)" : lines.joined(separator: "\n")
  }

  private static func description(of node: EnglishTree.Node) -> String {
    var line = "\(node.lemma) \(node.upos) \(node.deprel.rawValue)"
    if node.features != Features() { line += " \(node.features)" }
    if let group = node.group { line += " {\(description(of: group))}" }
    if let place = node.place { line += " at \(place)" }
    if !node.rules.isEmpty { line += " # " + node.rules.joined(separator: ", ") }
    return line
  }

  /// `past perfect passive not`: tense, auxiliaries from the finite one on, negation.
  private static func description(of group: VerbGroup) -> String {
    var words = group.form == .finite ? [group.tense.rawValue.lowercased()] : ["\(group.form)"]
    words += group.auxiliaries.map { auxiliary in
      switch auxiliary.kind {
      case .modal(let verb), .semiModal(let verb): verb
      case .perfect: "perfect"
      case .progressive: "progressive"
      case .passive: "passive"
      }
    }
    if !group.negation.isEmpty { words.append("not") }
    if group.isInverted { words.append("inverted") }
    return words.joined(separator: " ")
  }
}
