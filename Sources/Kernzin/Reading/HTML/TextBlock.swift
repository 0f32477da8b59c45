/// A run of text between the starts and ends of block elements: a paragraph, a heading, a list item,
/// or what a page has in place of one.
struct TextBlock {
  /// White space collapsed as a browser does.
  var text: String
  /// The block element it stands in.
  var element: Int
  /// Tag of that element.
  var tag: String
  /// How many of its bytes are link text.
  var linkBytes: Int

  var linkShare: Double { Double(linkBytes) / Double(max(1, text.utf8.count)) }

  /// Whether it reads like running text: long enough or a whole sentence, and not mostly links.
  var isProse: Bool {
    guard linkShare < 0.4 else { return false }
    let length = text.utf8.count
    return length >= 80 || (length >= 25 && PlainParagraphs.endsSentence(text[...]))
  }
}

/// Collects the text blocks of a page, leaving out the subtrees of `dropped`.
struct TextBlocks {
  var blocks: [TextBlock] = []
  /// Texts of elements marked `translate="no"`.
  var untranslated: [String] = []

  init(of tree: HTMLTree, dropping dropped: Set<Int>) {
    var collector = Collector(tree: tree)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      collector.close(before: index)
      if dropped.contains(index) || Self.hidden(node) {
        collector.skip(index)
        index = node.end
        continue
      }
      collector.open(index)
      index += 1
    }
    collector.close(before: tree.nodes.count)
    collector.flush()
    blocks = collector.blocks
    untranslated = collector.untranslated
  }

  /// What no browser shows as text, whatever the page.
  private static func hidden(_ node: HTMLTree.Node) -> Bool {
    guard !node.isText else { return false }
    if [
      "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object",
      "button", "select", "textarea", "input", "canvas", "audio", "video",
    ].contains(node.tag) {
      return true
    }
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    guard let style = node["style"] else { return false }
    return style.lowercased().filter { $0 != " " }.contains("display:none")
  }
}

extension TextBlocks {
  /// The state of a walk through the tree in document order.
  private struct Collector {
    let tree: HTMLTree
    var blocks: [TextBlock] = []
    var untranslated: [String] = []
    private var text: [UInt8] = []
    private var linkBytes = 0
    private var pendingSpace = false
    /// Open block elements, innermost last.
    private var openBlocks: [Int] = []
    /// Ends of the open link and of the open `translate="no"` element.
    private var linkEnd = -1
    private var untranslatedEnd = -1
    private var untranslatedStart = 0

    init(tree: HTMLTree) { self.tree = tree }

    mutating func close(before index: Int) {
      while let last = openBlocks.last, tree.nodes[last].end <= index {
        flush()
        openBlocks.removeLast()
      }
      if untranslatedEnd >= 0, untranslatedEnd <= index { rememberUntranslated() }
    }

    mutating func skip(_ index: Int) {
      if Self.blockTags.contains(tree.nodes[index].tag) { flush() } else { pendingSpace = true }
    }

    mutating func open(_ index: Int) {
      let node = tree.nodes[index]
      if node.isText {
        append(node.text, isLink: index < linkEnd)
        return
      }
      if Self.blockTags.contains(node.tag) {
        flush()
        openBlocks.append(index)
      } else if node.tag == "br" {
        // Two line breaks in a row are how old pages separate paragraphs.
        if isBreakBefore(index) { flush() } else { pendingSpace = true }
      } else if node.tag == "a" {
        linkEnd = max(linkEnd, node.end)
      }
      if node["translate"] == "no", untranslatedEnd < 0 {
        untranslatedEnd = node.end
        untranslatedStart = text.count
      }
    }

    mutating func flush() {
      if untranslatedEnd >= 0 { rememberUntranslated() }
      if !text.isEmpty {
        let element = openBlocks.last ?? 0
        blocks.append(
          TextBlock(
            text: String(decoding: text, as: UTF8.self), element: element,
            tag: tree.nodes[element].tag, linkBytes: linkBytes))
      }
      text.removeAll(keepingCapacity: true)
      linkBytes = 0
      pendingSpace = false
    }

    private mutating func rememberUntranslated() {
      let marked = String(decoding: text[min(untranslatedStart, text.count)...], as: UTF8.self)
      let trimmed = String(marked.trimmed)
      if !trimmed.isEmpty { untranslated.append(trimmed) }
      untranslatedEnd = -1
    }

    /// Whether nothing but white space stands between this `br` and one before it.
    private func isBreakBefore(_ index: Int) -> Bool {
      var before = index - 1
      while before >= 0, tree.nodes[before].isText,
        tree.nodes[before].text.utf8.allSatisfy(\.isASCIIWhiteSpace)
      {
        before -= 1
      }
      return before >= 0 && tree.nodes[before].tag == "br"
    }

    private mutating func append(_ string: String, isLink: Bool) {
      for byte in string.utf8 {
        if byte.isASCIIWhiteSpace {
          pendingSpace = true
          continue
        }
        if pendingSpace, !text.isEmpty {
          text.append(32)
          if isLink { linkBytes += 1 }
        }
        pendingSpace = false
        text.append(byte)
        if isLink { linkBytes += 1 }
      }
    }

    private static let blockTags: Set<String> = [
      "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details",
      "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
      "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre",
      "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
  }
}
