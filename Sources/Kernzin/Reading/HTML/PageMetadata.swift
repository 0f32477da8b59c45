/// Title, date, author and language as the elements of a page give them.
struct PageMetadata {
  var title: String?
  var date: String?
  var author: String?
  var language: String?
  var url: String?

  init(of tree: HTMLTree) {
    var heading: String?
    var documentTitle: String?
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case "html": language = node["lang"]
      case "title": documentTitle = documentTitle ?? Self.text(of: index, in: tree)
      case "h1": heading = heading ?? Self.text(of: index, in: tree)
      case "time": date = date ?? node["datetime"].flatMap { DateHeader.day(of: $0) }
      case "link" where node["rel"] == "canonical": url = url ?? node["href"]
      case "meta": read(node)
      default: continue
      }
    }
    // Sites put their own name behind a bar or dash: "Titel | Krant".
    let bare = documentTitle.map { $0.split(separator: "|")[...].first?.trimmed ?? $0[...] }
    title = heading ?? title ?? bare.map { String($0) }
  }

  private mutating func read(_ meta: HTMLTree.Node) {
    guard let content = meta["content"]?.trimmed, !content.isEmpty else { return }
    switch (meta["property"] ?? meta["name"] ?? meta["itemprop"] ?? "").lowercased() {
    case "og:title": title = String(content)
    case "article:published_time", "datepublished", "date", "dc.date":
      date = DateHeader.day(of: content) ?? date
    case "author", "article:author":
      // Facebook wants an address here, which names nobody.
      if !content.hasPrefix("http") { author = String(content) }
    case "og:url": url = url ?? String(content)
    default: return
    }
  }

  private static func text(of index: Int, in tree: HTMLTree) -> String? {
    let words = tree.nodes[index..<tree.nodes[index].end].map(\.text).joined()
      .split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
