/// What a page says about its article in JSON-LD (https://schema.org/NewsArticle), the description
/// newspapers write for search engines.
struct LinkedData {
  var title: String?
  var date: String?
  var author: String?
  var language: String?
  /// The text of the article, if the page gives it whole.
  var body: String?

  /// `nil` when no script of the page describes an article.
  init?(of tree: HTMLTree) {
    for (index, node) in tree.nodes.enumerated() where node.tag == "script" {
      guard node["type"]?.lowercased() == "application/ld+json" else { continue }
      let text = tree.nodes[index..<node.end].map(\.text).joined()
      guard let value = try? JSONParser.parse(Array(text.utf8)),
        let article = Self.article(in: value)
      else { continue }
      title = Self.text(article["headline"]) ?? Self.text(article["name"])
      date = Self.text(article["datePublished"]).flatMap { DateHeader.day(of: $0) }
      author = Self.names(article["author"])
      language = Self.text(article["inLanguage"])
      body = Self.text(article["articleBody"])
      return
    }
    return nil
  }

  /// The first object whose type is an article, looking into lists, `@graph` and `mainEntity`.
  private static func article(in value: JSONValue) -> JSONValue? {
    var queue = [value]
    var next = 0
    while next < queue.count, next < 1000 {
      let candidate = queue[next]
      next += 1
      if case .array(let items) = candidate {
        queue += items
        continue
      }
      let types = candidate["@type"]?.items.compactMap(\.string) ?? []
      if types.contains(where: isArticle) { return candidate }
      for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = candidate[key] { queue.append(inner) }
      }
    }
    return nil
  }

  /// `NewsArticle`, `Article`, `ReportageNewsArticle`, `LiveBlogPosting`, …
  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting")
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let text = value?.string?.trimmed, !text.isEmpty else { return nil }
    return String(text)
  }

  private static func names(_ value: JSONValue?) -> String? {
    let names = value?.items.compactMap { $0.string ?? $0["name"]?.string } ?? []
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
