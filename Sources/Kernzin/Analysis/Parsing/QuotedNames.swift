/// Titles in quotes, which the treebank takes for one name: *de roman "De avonden"*. Its first word is
/// the head, and the others hang on it as `flat`.
///
/// What is quoted is a name when it starts with a capital in the middle of a sentence, is no sentence of
/// its own and does not end in a mark.
enum QuotedNames {
  static func apply(to tree: inout Tree) {
    let places = tree.nodes.indices.filter { tree[$0].upos == .punct }
    guard places.count > 1 else { return }
    let marks = places.map { WordView(tree[$0].form).mark }
    guard marks.contains(where: \.isQuote) else { return }
    let pairs = MarkPairs(marks)
    for (index, partner) in pairs.partners.enumerated() {
      guard let partner, partner > index, marks[index].isQuote else { continue }
      let quoted = places[index] + 1..<places[partner]
      if isName(quoted, in: tree) { flatten(quoted, in: &tree) }
    }
  }

  private static func isName(_ quoted: Range<Int>, in tree: Tree) -> Bool {
    guard quoted.count > 1, follows(quoted.lowerBound - 2, in: tree),
      tree[quoted.lowerBound].form.first?.isUppercase ?? false,
      tree[quoted.lowerBound].upos != .punct, tree[quoted.upperBound - 1].upos != .punct
    else { return false }
    return quoted.allSatisfy { index in
      tree[index].head >= 0 && !(tree[index].features.verbForm == .fin)
    }
  }

  /// Whether a name can follow in quotes: the sentence has begun, and there is no mark, which would
  /// announce speech. A bracket may open before it; and in a list of names a comma stands between them.
  private static func follows(_ index: Int, in tree: Tree) -> Bool {
    guard index >= 0 else { return false }
    guard tree[index].upos == .punct else { return true }
    let mark = WordView(tree[index].form).mark
    if mark == .opening { return true }
    guard mark == .comma, index > 0, tree[index - 1].upos == .punct else { return false }
    let before = WordView(tree[index - 1].form).mark
    return before == .closing || before.isQuote
  }

  private static func flatten(_ quoted: Range<Int>, in tree: inout Tree) {
    // The word nearest the root: what it hangs on hangs on nothing quoted.
    guard let head = quoted.min(by: { depth($0, in: tree) < depth($1, in: tree) }) else { return }
    let first = quoted.lowerBound
    (tree[first].head, tree[first].deprel) = (tree[head].head, tree[head].deprel)
    for index in quoted.dropFirst() {
      tree[index].head = first
      if tree[index].upos != .punct { tree[index].deprel = .flat }
    }
    for index in tree.nodes.indices where !quoted.contains(index) {
      if quoted.contains(tree[index].head) { tree[index].head = first }
    }
  }

  private static func depth(_ index: Int, in tree: Tree) -> Int {
    var depth = 0
    var place = index
    while tree[place].head >= 0 {
      place = tree[place].head
      depth += 1
    }
    return depth
  }
}
