/// Finds the element of a page that holds the article.
///
/// Every text block counts its bytes for (prose) or against (links, labels) each element around it;
/// the element with the greatest sum holds most of the article and least of the rest. Elements that
/// say they are the article get half as much again. (Kohlschütter, Fankhauser, Nejdl, *Boilerplate
/// Detection using Shallow Text Features*, WSDM 2010, shows that length and link density decide.)
struct MainText {
  /// The blocks of the article, in order.
  var blocks: [TextBlock]

  init(_ blocks: [TextBlock], in tree: HTMLTree) {
    guard let container = Self.container(of: blocks, in: tree) else {
      self.blocks = []
      return
    }
    let inside = container..<tree.nodes[container].end
    self.blocks = blocks.filter { inside.contains($0.element) && Self.belongs($0) }
  }

  private static func container(of blocks: [TextBlock], in tree: HTMLTree) -> Int? {
    var values = [Int: Double]()
    for block in blocks {
      let length = Double(block.text.utf8.count)
      let value = block.isProse ? length : -(length + 10) * (isHeading(block) ? 0.1 : 1)
      var element = block.element
      var steps = 0
      // Far above the text nothing but wrappers is left; a bound keeps deep pages linear.
      while element >= 0, steps < 64 {
        values[element, default: 0] += value
        element = tree.nodes[element].parent
        steps += 1
      }
    }
    var best: (element: Int, value: Double)?
    for (element, sum) in values where sum > 0 {
      let value = sum * weight(tree.nodes[element])
      guard let known = best else {
        best = (element, value)
        continue
      }
      // Of equals the innermost, which comes last in document order.
      if value > known.value || (value == known.value && element > known.element) {
        best = (element, value)
      }
    }
    return best?.element
  }

  private static func weight(_ node: HTMLTree.Node) -> Double {
    if node["itemprop"] == "articleBody" { return 1.5 }
    return node.tag == "article" || node.tag == "main" || node["role"] == "main" ? 1.2 : 1
  }

  private static func isHeading(_ block: TextBlock) -> Bool {
    ["h2", "h3", "h4"].contains(block.tag)
  }

  /// Whether a block inside the container is text of the article.
  private static func belongs(_ block: TextBlock) -> Bool {
    if block.isProse { return true }
    guard block.linkShare < 0.5, block.text.contains(where: \.isLetter) else { return false }
    // Short paragraphs are answers in interviews and headings between paragraphs; short texts of
    // other elements are labels.
    return ["p", "li", "blockquote", "h2", "h3", "h4", "dd"].contains(block.tag)
  }
}
