internal import CGumbo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An HTML page as a browser understands it (the WHATWG parsing algorithm, by libgumbo), flat: nodes
/// in document order, each knowing where its subtree ends. Nothing that reads it needs recursion, so
/// no depth of nesting can overflow a stack.
///
/// The only place that touches libgumbo; its tree is gone when `init` returns.
struct HTMLTree {
  struct Node {
    /// Lower-case tag name; empty for text. Unknown elements have the name `unknown`.
    var tag: String
    /// Of a text node; entities are decoded.
    var text: String
    /// Index of the parent, `-1` at the root.
    var parent: Int
    /// Index behind the last node of its subtree.
    var end: Int
    var attributes: [Attribute]

    var isText: Bool { tag.isEmpty }

    /// The value of the attribute, `nil` when it is absent.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Attribute {
    /// Lower case.
    var name: String
    var value: String
  }

  private(set) var nodes: [Node] = []

  init(_ page: String) {
    var page = NestingLimit.apply(to: page)
    nodes = page.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { Self.parse($0) }
    }
  }

  private static func parse(_ bytes: UnsafeBufferPointer<CChar>) -> [Node] {
    guard let start = bytes.baseAddress else { return [] }
    var options = kGumboDefaultOptions
    options.max_errors = 0
    guard let output = gumbo_parse_with_options(&options, start, bytes.count) else { return [] }
    var flattened: [UnsafeMutablePointer<GumboNode>] = []
    let nodes = flatten(output.pointee.root, visited: &flattened)
    destroy(output, nodes: flattened, options: &options)
    return nodes
  }

  private static func flatten(
    _ root: UnsafeMutablePointer<GumboNode>?, visited: inout [UnsafeMutablePointer<GumboNode>]
  ) -> [Node] {
    guard let root else { return [] }
    var nodes: [Node] = []
    // Next child to visit of every open element.
    var open: [(node: UnsafeMutablePointer<GumboNode>, index: Int, next: Int)] = []
    func enter(_ pointer: UnsafeMutablePointer<GumboNode>) {
      visited.append(pointer)
      guard let node = Node(pointer.pointee, parent: open.last?.index ?? -1) else { return }
      nodes.append(node)
      nodes[nodes.count - 1].end = nodes.count
      if !node.isText { open.append((pointer, nodes.count - 1, 0)) }
    }
    enter(root)
    while let top = open.last {
      let children = top.node.pointee.v.element.children
      guard top.next < Int(children.length) else {
        nodes[top.index].end = nodes.count
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      if let child = children.data[top.next] {
        enter(child.assumingMemoryBound(to: GumboNode.self))
      }
    }
    return nodes
  }

  /// libgumbo frees its tree by recursion, which a deep page turns into a stack overflow. Hanging all
  /// nodes directly below the document first makes that recursion one level deep.
  private static func destroy(
    _ output: UnsafeMutablePointer<GumboOutput>, nodes: [UnsafeMutablePointer<GumboNode>],
    options: inout GumboOptions
  ) {
    let document = output.pointee.document!
    var all = nodes
    // What stands beside the root below the document: comments.
    let siblings = document.pointee.v.document.children
    for index in 0..<Int(siblings.length) {
      guard let pointer = siblings.data[index] else { continue }
      let node = pointer.assumingMemoryBound(to: GumboNode.self)
      if node != output.pointee.root { all.append(node) }
    }
    let size = MemoryLayout<UnsafeMutableRawPointer?>.stride * max(1, all.count)
    if let memory = malloc(size) {
      let data = memory.bindMemory(to: UnsafeMutableRawPointer?.self, capacity: max(1, all.count))
      for (index, node) in all.enumerated() {
        data[index] = UnsafeMutableRawPointer(node)
        let type = node.pointee.type
        if type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE {
          node.pointee.v.element.children.length = 0
        }
      }
      free(siblings.data)
      document.pointee.v.document.children.data = data
      document.pointee.v.document.children.length = UInt32(all.count)
      document.pointee.v.document.children.capacity = UInt32(max(1, all.count))
    }
    gumbo_destroy_output(&options, output)
  }
}

extension HTMLTree.Node {
  /// `nil` for comments.
  fileprivate init?(_ node: GumboNode, parent: Int) {
    switch node.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
      self.init(
        tag: "", text: String(cString: node.v.text.text), parent: parent, end: 0, attributes: [])
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      let element = node.v.element
      var attributes: [HTMLTree.Attribute] = []
      for index in 0..<Int(element.attributes.length) {
        guard let pointer = element.attributes.data[index] else { continue }
        let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
        attributes.append(
          .init(name: String(cString: attribute.name), value: String(cString: attribute.value)))
      }
      let name = String(cString: gumbo_normalized_tagname(element.tag))
      self.init(
        tag: name.isEmpty ? "unknown" : name, text: "", parent: parent, end: 0,
        attributes: attributes)
    default: return nil
    }
  }
}
