/// The lower part of the page: the article as it was, one sentence a row, its salience in the margin.
struct PageOriginal {
  var html: String

  init(_ document: Document) {
    let isTranslated = document.translations != nil
    let language = document.metadata.language ?? (isTranslated ? "nl" : nil)
    html = "<section class=\"original\"\(language.languageAttribute)>\n"
    html += "<h2 lang=\"en\">The \(isTranslated ? "Dutch original" : "article")</h2>\n"
    guard let sentences = document.sentences else {
      for paragraph in document.text.string.split(separator: "\n\n") {
        html += "<div class=\"p\"><p class=\"d\">\(paragraph.escapedForHTML)</p></div>\n"
      }
      html += "</section>"
      return
    }
    let chosen = Set(document.summary?.sentences ?? [])
    let shares = Self.shares(document.salience)
    var paragraph = -1
    for (index, sentence) in sentences.enumerated() {
      if sentence.paragraph != paragraph {
        html += paragraph < 0 ? "<div class=\"p\">\n" : "</div>\n<div class=\"p\">\n"
        paragraph = sentence.paragraph
      }
      let isPartner = document.translations?[index] != nil || chosen.contains(index)
      html += "<p class=\"d\(chosen.contains(index) ? " chosen" : "")\" id=\"d\(index)\""
      if isPartner { html += " tabindex=\"0\"" }
      if let shares {
        let salience = document.salience?[index] ?? 0
        html += " style=\"--s:\(JSONText.decimal(shares[index]))\""
        html += " data-salience=\"\(Self.hundredths(salience))\""
      }
      html += ">" + Self.words(of: document, sentence: index) + "</p>\n"
    }
    html += paragraph < 0 ? "</section>" : "</div>\n</section>"
  }

  /// Salience from 0 (the least of the article) to 1 (the greatest).
  private static func shares(_ salience: [Double]?) -> [Double]? {
    guard let salience, let least = salience.min(), let greatest = salience.max() else {
      return nil
    }
    guard greatest > least else { return salience.map { _ in 1 } }
    return salience.map { ($0 - least) / (greatest - least) }
  }

  private static func hundredths(_ value: Double) -> String {
    JSONText.decimal((value * 100).rounded() / 100)
  }

  /// The sentence with every token an element of its own; what stands between tokens stays.
  private static func words(of document: Document, sentence index: Int) -> String {
    let range = document.sentences?[index].range ?? SourceRange(0, 0)
    guard let tokens = document.tokens?[index], document.translations?[index] != nil else {
      return document.text[range].escapedForHTML
    }
    let sources = sources(of: document.translations?[index])
    var html = ""
    var position = range.start
    for (number, token) in tokens.enumerated() {
      if token.range.start > position {
        html += document.text[SourceRange(Int(position), Int(token.range.start))].escapedForHTML
      }
      html += "<span class=\"t\(sources[number]?.pageClass ?? "")\" data-i=\"\(number)\">"
      html += document.text[token.range].escapedForHTML + "</span>"
      position = max(position, token.range.end)
    }
    if position < range.end {
      html += document.text[SourceRange(Int(position), Int(range.end))].escapedForHTML
    }
    return html
  }

  /// By Dutch token, where the English of it was found.
  private static func sources(of translation: Translation?) -> [Int: Term.Source] {
    var sources: [Int: Term.Source] = [:]
    for word in translation?.words ?? [] {
      guard let source = word.source else { continue }
      for token in word.tokens { sources[token] = source }
    }
    return sources
  }
}
