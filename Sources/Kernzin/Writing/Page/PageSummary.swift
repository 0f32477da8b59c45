/// The upper part of the page: the sentences of the result, word by word where they are translated.
struct PageSummary {
  var html: String

  init(_ document: Document, _ result: WrittenResult) {
    let isWhole = document.summary == nil
    let heading = isWhole ? (result.isTranslated ? "Translation" : "Text") : "Summary"
    let language = result.isTranslated ? "en" : document.metadata.language
    html =
      "<section class=\"summary\"\(language.languageAttribute)>\n<h2 lang=\"en\">\(heading)</h2>\n"
    for paragraph in result.paragraphs {
      html += "<div class=\"p\">"
      for line in paragraph { html += Self.sentence(line, of: document) }
      html += "</div>\n"
    }
    html += "</section>"
  }

  private static func sentence(_ line: WrittenResult.Line, of document: Document) -> String {
    var html = "<p class=\"e\" id=\"e\(line.sentence)\" tabindex=\"0\">"
    if let translation = document.translations?[line.sentence] {
      for word in translation.words {
        html += Self.word(word)
        if word.spaceAfter { html += " " }
      }
    } else {
      html += line.text.escapedForHTML
    }
    return html + "</p>"
  }

  private static func word(_ word: Translation.Word) -> String {
    var html = "<span class=\"w\(word.source?.pageClass ?? "")\""
    if !word.tokens.isEmpty {
      html += " data-t=\"\(word.tokens.map(String.init).joined(separator: " "))\""
    }
    let note = word.pageNote
    if !note.isEmpty { html += " title=\"\(note.escapedForHTML)\"" }
    return html + ">\(word.text.escapedForHTML)</span>"
  }
}

extension Translation.Word {
  /// Where the word comes from, for people.
  var pageNote: String {
    var parts: [String] = []
    switch source {
    case .entry(let origin): parts.append("glossary \(origin)")
    case .compound(let origins):
      parts.append("compound of \(origins.map(\.description).joined(separator: " + "))")
    case .rule(let name): parts.append("by rule \(name)")
    case .unknown: parts.append("in no glossary, left as it stands")
    case nil: break
    }
    if !rules.isEmpty { parts.append("changed by \(rules.joined(separator: ", "))") }
    return parts.joined(separator: " · ")
  }
}

extension Term.Source {
  /// The class of a word on the page, with a space before it.
  var pageClass: String {
    switch self {
    case .entry, .compound: " hit"
    case .rule: " rule"
    case .unknown: " unknown"
    }
  }
}

extension String? {
  /// ` lang="nl"`, or nothing when the language is unknown.
  var languageAttribute: String { map { " lang=\"\($0.escapedForHTML)\"" } ?? "" }
}
