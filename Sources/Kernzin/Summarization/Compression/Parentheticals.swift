/// *(zie kader)*, *– sinds mei –*: what brackets or a pair of dashes set off.
///
/// Not an abbreviation alone, such as *(CBS)*: the text may use it later.
enum Parentheticals: CuttingRule {
  static let name = "parenthetical"

  static func cuts(in tree: Tree, attribution: Set<String>) -> [Range<Int>] {
    brackets(tree) + dashes(tree)
  }

  private static func brackets(_ tree: Tree) -> [Range<Int>] {
    tree.nodes.indices.compactMap { open in
      guard tree.isMark(open, "("),
        let close = tree.nodes.indices[(open + 1)...].first(where: { tree.isMark($0, ")", "(") }),
        tree.isMark(close, ")"), close > open + 1
      else { return nil }
      let isAbbreviation =
        close == open + 2 && tree[open + 1].form.filter(\.isUppercase).count > 1
      return isAbbreviation ? nil : open..<(close + 1)
    }
  }

  /// A second dash is the partner of the first; three have no pairs.
  private static func dashes(_ tree: Tree) -> [Range<Int>] {
    let dashes = tree.nodes.indices.filter {
      tree.isMark($0, "–", "—", "-") && tree[$0].upos == .punct
    }
    guard dashes.count == 2, dashes[0] > 0, dashes[1] < tree.count - 1,
      dashes[1] > dashes[0] + 1
    else { return [] }
    return [dashes[0]..<(dashes[1] + 1)]
  }
}
