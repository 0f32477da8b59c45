internal import FoundationEssentials

/// Elements of a page that are no part of its article: navigation, forms, pictures, boxes whose
/// class names say so (`Resources/und/page.txt`).
struct Clutter: Sendable {
  private let words: Set<String>

  /// - Throws: `missing-resource`.
  init(data: DataFolder) throws(StageError) {
    let file = try SectionedFile(data.resources(language: "und").appending(path: "page.txt"))
    words = Set(file["clutter"].map(\.text))
  }

  /// An element larger than this share of the page's text is no clutter, whatever its class says:
  /// some pages hang `has-sidebar` on the article itself.
  private static let maximumShare = 0.4

  /// Indices of the elements to leave out, outermost ones only.
  func elements(of tree: HTMLTree) -> Set<Int> {
    var textBefore = [0]
    textBefore.reserveCapacity(tree.nodes.count + 1)
    for node in tree.nodes { textBefore.append(textBefore.last! + node.text.utf8.count) }
    let total = textBefore[tree.nodes.count]
    var found: Set<Int> = []
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let share = Double(textBefore[node.end] - textBefore[index]) / Double(max(1, total))
      if !node.isText, isClutter(node, share: share) {
        found.insert(index)
        index = node.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func isClutter(_ node: HTMLTree.Node, share: Double) -> Bool {
    switch node.tag {
    case "nav", "footer", "form", "figure", "figcaption", "menu", "dialog": return true
    case "aside": return share < Self.maximumShare
    case "html", "body", "main", "article", "p", "h1", "br": return false
    default: break
    }
    guard share < Self.maximumShare else { return false }
    if let role = node["role"], ["navigation", "complementary", "contentinfo"].contains(role) {
      return true
    }
    for name in ["class", "id"] {
      if let value = node[name], Self.words(of: value).contains(where: words.contains) {
        return true
      }
    }
    return false
  }

  /// `c-relatedArticles__item` → c, related, articles, item, and every name whole.
  static func words(of value: String) -> [String] {
    var words: [String] = []
    for name in value.split(separator: " ") {
      var word = ""
      var previousIsLower = false
      for character in name.unicodeScalars {
        let isLetter = character.properties.isAlphabetic
        let isUpper = character.properties.isUppercase
        if !isLetter || (isUpper && previousIsLower) {
          if !word.isEmpty { words.append(word.lowercased()) }
          word = ""
        }
        if isLetter { word.unicodeScalars.append(character) }
        previousIsLower = isLetter && !isUpper
      }
      if !word.isEmpty { words.append(word.lowercased()) }
    }
    return words
  }
}
