/// Counts what the marks of a treebank hang on.
struct MarkAttachmentTrainer {
  private var counts: [MarkAttachment.Context: [MarkAttachment.Choice: Int]] = [:]

  /// Contexts seen less often say nothing.
  static let minimumCount = 3

  /// Adds a tree of the treebank, marks and all.
  mutating func add(_ tree: Tree) {
    let isMark = tree.nodes.map { $0.upos == .punct }
    guard let words = tree.withoutMarks(isMark) else { return }
    let marked = MarkedTree(heads: words.tree.nodes.map { Int32($0.head) })
    let deprels = words.tree.nodes.map(\.deprel)
    var marks: [(kind: MarkKind, gap: Int, head: Int32)] = []
    for (index, node) in tree.nodes.enumerated() where isMark[index] {
      let gap = words.places.prefix { $0 < index }.count
      let head = words.places.firstIndex(of: node.head).map(Int32.init) ?? -1
      marks.append((WordView(node.form).mark, gap, head))
    }
    let pairs = MarkPairs(marks.map(\.kind))
    for (index, mark) in marks.enumerated() where mark.head >= 0 {
      if let partner = pairs.partners[index] {
        let gaps = min(mark.gap, marks[partner].gap)..<max(mark.gap, marks[partner].gap)
        if marked.head(between: gaps) != nil { continue }
      }
      let neighbors = marked.neighbors(ofGap: mark.gap)
      guard
        let choice: MarkAttachment.Choice =
          neighbors.left == mark.head
          ? .left
          : neighbors.right == mark.head ? .right : neighbors.cover == mark.head ? .cover : nil
      else { continue }
      let context = MarkAttachment.context(mark.kind, gap: mark.gap, neighbors, deprels)
      for context in Set(context.wider) { counts[context, default: [:]][choice, default: 0] += 1 }
    }
  }

  /// The most frequent choice of each context; those that say what a wider one says are left out.
  func table() -> MarkAttachment {
    let best = counts.compactMapValues { choices -> MarkAttachment.Choice? in
      guard choices.values.reduce(0, +) >= Self.minimumCount else { return nil }
      return MarkAttachment.Choice.allCases.max {
        (choices[$0] ?? 0) < (choices[$1] ?? 0)
      }
    }
    let needed = best.filter { context, choice in
      context.wider.filter { $0 != context }.lazy.compactMap { best[$0] }.first != choice
    }
    return MarkAttachment(table: needed)
  }
}

extension Tree {
  /// The tree without some of its tokens; what hung on one hangs on its head. `nil` when nothing is
  /// left.
  ///
  /// - Returns: the tree, and where its words stand in this one.
  func withoutMarks(_ isMark: [Bool]) -> (tree: Tree, places: [Int])? {
    let places = nodes.indices.filter { !isMark[$0] }
    guard !places.isEmpty else { return nil }
    var numbers = [Int](repeating: -1, count: count)
    for (number, place) in places.enumerated() { numbers[place] = number }
    var root: Int?
    let words = places.enumerated().map { number, place in
      var node = nodes[place]
      while node.head >= 0, isMark[node.head] { node.head = nodes[node.head].head }
      if node.head >= 0 {
        node.head = numbers[node.head]
      } else if let root {
        node.head = root
      } else {
        root = number
        node.deprel = .root
      }
      return node
    }
    return (Tree(words), places)
  }
}
