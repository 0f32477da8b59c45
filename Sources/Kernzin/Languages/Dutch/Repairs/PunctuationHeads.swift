/// Punctuation hangs from the highest word of its unit that it can reach without crossing another arc,
/// quotes and brackets from the head of what they enclose (the rules of Universal Dependencies).
///
/// The one repair that looks at the whole tree: what is left or right of a mark decides.
struct PunctuationHeads {
  private var tree: Tree
  private let isMark: [Bool]
  /// Marks of pairs: `true` opens, `false` closes.
  private var pairs: [Int: Bool] = [:]

  static func apply(to tree: inout Tree) {
    var repair = PunctuationHeads(tree)
    repair.run()
    tree = repair.tree
  }

  private init(_ tree: Tree) {
    self.tree = tree
    isMark = tree.nodes.map { $0.upos == .punct && $0.deprel == .punct }
  }

  private mutating func run() {
    for index in tree.nodes.indices { freeFromMarks(index) }
    pair()
    for index in tree.nodes.indices where isMark[index] && pairs[index] == nil { attach(index) }
  }

  /// Nothing hangs from punctuation.
  private mutating func freeFromMarks(_ index: Int) {
    while tree[index].head >= 0, isMark[tree[index].head], tree[tree[index].head].head >= 0 {
      tree[index].head = tree[tree[index].head].head
    }
  }

  private static let closing = [
    "(": ")", "[": "]", "„": "”", "“": "”", "‘": "’", "«": "»", ",,": "''", "``": "''",
    "\"": "\"", "'": "'",
  ]

  private mutating func pair() {
    var open: [Int] = []
    for index in tree.nodes.indices where isMark[index] {
      let form = tree[index].form
      if let place = open.lastIndex(where: { Self.closing[tree[$0].form] == form }) {
        enclose(open[place], index)
        open.removeSubrange(place...)
      } else if Self.closing[form] != nil {
        open.append(index)
      }
    }
  }

  /// Both marks hang from the one word inside that hangs from outside; where there are several, they
  /// stay where the parser put them.
  private mutating func enclose(_ first: Int, _ last: Int) {
    let inside = (first + 1..<last).filter { !isMark[$0] }
    guard !inside.isEmpty else { return }
    pairs[first] = true
    pairs[last] = false
    let heads = inside.filter { tree[$0].head <= first || tree[$0].head >= last }
    guard heads.count == 1 else { return }
    tree[first].head = heads[0]
    tree[last].head = heads[0]
  }

  private mutating func attach(_ mark: Int) {
    guard tree[mark].head >= 0 else { return }
    let left = highest(from: neighbor(of: mark, step: -1), around: mark)
    let isFinal = [".", "?", "!"].contains(tree[mark].form)
    let right = isFinal ? nil : highest(from: neighbor(of: mark, step: 1), around: mark)
    // The lower of the two: its unit ends here.
    if let left, right.map({ isBelow(left, $0) }) ?? true {
      tree[mark].head = left
    } else if let right {
      tree[mark].head = right
    }
  }

  /// The nearest word that is no punctuation and not behind the border of a quotation.
  private func neighbor(of mark: Int, step: Int) -> Int? {
    var index = mark + step
    while tree.nodes.indices.contains(index) {
      guard isMark[index] else { return index }
      if pairs[index] == (step < 0) { return nil }
      index += step
    }
    return nil
  }

  /// The highest word above this one on the same side of the mark.
  private func highest(from start: Int?, around mark: Int) -> Int? {
    guard var word = start else { return nil }
    while tree[word].head >= 0, (tree[word].head < mark) == (word < mark) {
      word = tree[word].head
    }
    return word
  }

  private func isBelow(_ word: Int, _ ancestor: Int) -> Bool {
    var word = word
    while word >= 0 {
      if word == ancestor { return true }
      word = tree[word].head
    }
    return false
  }
}
