/// The digest as one page that needs nothing beside itself.
public struct DigestPage: DigestWriter {
  public init() {}

  public func head(_ digest: Digest) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Digest: \(digest.facts.escapedForHTML)</title>
    <style>
    \(DigestStyle.css)</style>
    </head>
    <body>
    <main>
    <header><h1>Digest</h1><p class="facts">\(digest.facts.escapedForHTML)</p></header>
    \(charts(digest))
    """
  }

  public func foot(_ run: RunDescription) -> String {
    """
    <footer><p>Pipeline <b>\(run.pipeline.escapedForHTML)</b> · \(run.engine.escapedForHTML)</p></footer>
    </main>
    </body>
    </html>

    """
  }

  private func charts(_ digest: Digest) -> String {
    let charts = [("Names", digest.names), ("Terms", digest.terms)].filter { !$0.1.isEmpty }
    guard !charts.isEmpty else { return "" }
    return "<section class=\"charts\" aria-label=\"Most frequent names and terms\">\n"
      + charts.map { chart($0.0, $0.1) }.joined() + "</section>\n"
  }

  /// Rows of a table, so that the figures read without the bars.
  private func chart(_ heading: String, _ counts: [Digest.Count]) -> String {
    let most = max(1, counts[0].articles)
    var html = "<table>\n<caption>\(heading)<span> articles</span></caption>\n"
    for count in counts {
      let share = JSONText.decimal(Double(count.articles) / Double(most))
      html += "<tr><th scope=\"row\">\(count.text.escapedForHTML)</th>"
      html += "<td style=\"--s:\(share)\"><i></i>\(count.articles)</td></tr>\n"
    }
    return html + "</table>\n"
  }

  public func openDay(_ date: String?) -> String {
    let heading =
      date.map {
        "<time datetime=\"\($0.escapedForHTML)\">\(Digest.words(of: $0).escapedForHTML)</time>"
      } ?? "No date"
    return "<section class=\"day\">\n<h2>\(heading)</h2>\n"
  }

  public func closeDay() -> String { "</section>\n" }

  public func openStory(_ first: Digest.Item, others: Int) -> String {
    var html = "<article>\n<h3>\(link(first))</h3>\n"
    if let original = first.originalTitle {
      html += "<p class=\"original\">\(original.escapedForHTML)</p>\n"
    }
    html += "<p>\(first.summary.joined(separator: " ").escapedForHTML)</p>\n"
    if others > 0 {
      let told = others == 1 ? "another article" : "\(others) other articles"
      html += "<p class=\"also\">The same story in \(told)</p>\n<ul>\n"
    }
    return html
  }

  public func other(_ item: Digest.Item) -> String {
    let date = item.date.map { " · \(Digest.words(of: $0).escapedForHTML)" } ?? ""
    return "<li>\(link(item))<span>\(date)</span></li>\n"
  }

  public func closeStory(others: Int) -> String { (others > 0 ? "</ul>\n" : "") + "</article>\n" }

  private func link(_ item: Digest.Item) -> String {
    let title = item.title.escapedForHTML
    return item.link.isEmpty ? title : "<a href=\"\(item.link.escapedForURL)\">\(title)</a>"
  }
}
