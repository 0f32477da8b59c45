/// Writes one page that needs nothing beside itself: the summary, and below it the original with the
/// chosen sentences marked, every sentence and word showing its partner.
///
/// It reads well without its script, which only adds the card at the foot of the window.
public struct HTMLWriter: ArticleWriter {
  public static let name = "html"
  public static let fileExtension = "html"
  public static let isLineBased = false

  public init() {}

  public func write(_ document: Document, run: RunDescription) -> String {
    let result = WrittenResult(of: document)
    let title =
      document.titleTranslation?.text ?? document.metadata.title ?? result.lines.first?.text
      ?? document.id
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <title>\(title.escapedForHTML)</title>
      <style>
      \(PageStyle.css)</style>
      </head>
      <body>
      <main>
      \(header(document))
      \(PageSummary(document, result).html)
      \(PageOriginal(document).html)
      \(footer(run))
      </main>
      <aside id="card" role="status" aria-live="polite" hidden><p id="label"></p><p id="partner"></p></aside>
      <script>
      \(PageScript.javaScript)</script>
      </body>
      </html>

      """
  }

  private func header(_ document: Document) -> String {
    let metadata = document.metadata
    var facts: [String] = []
    if let date = metadata.date {
      facts.append("<time datetime=\"\(date.escapedForHTML)\">\(date.escapedForHTML)</time>")
    }
    if let author = metadata.author { facts.append(author.escapedForHTML) }
    facts.append("<span class=\"id\">\(document.id.escapedForHTML)</span>")
    let line = "<p class=\"facts\">\(facts.joined(separator: " · "))</p>"
    guard let title = metadata.title else { return "<header>\(line)</header>" }
    let language = metadata.language ?? (document.translations == nil ? nil : "nl")
    guard let english = document.titleTranslation?.text else {
      return "<header><h1\(language.languageAttribute)>\(title.escapedForHTML)</h1>\(line)</header>"
    }
    let original =
      "<p class=\"source-title\"\(language.languageAttribute)>\(title.escapedForHTML)</p>"
    return "<header><h1>\(english.escapedForHTML)</h1>\(original)\(line)</header>"
  }

  private func footer(_ run: RunDescription) -> String {
    var facts = ["Pipeline <b>\(run.pipeline.escapedForHTML)</b>", run.engine.escapedForHTML]
    if !run.glossaryHash.isEmpty {
      facts.append("glossary <code>\(run.glossaryHash.prefix(12).escapedForHTML)</code>")
    }
    if !run.pipelineHash.isEmpty {
      facts.append("pipeline file <code>\(run.pipelineHash.prefix(12).escapedForHTML)</code>")
    }
    return "<footer><p>\(facts.joined(separator: " · "))</p></footer>"
  }
}

extension StringProtocol {
  /// With the five characters that mean something to HTML replaced, in text and in attributes.
  var escapedForHTML: String {
    var text = ""
    for character in unicodeScalars {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
