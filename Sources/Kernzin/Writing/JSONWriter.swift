/// Writes one JSON object with every layer a reader of the result can use: sentences with their
/// place, salience and English, and for every English word its Dutch words and its glossary entry.
///
/// Ranges are UTF-8 byte offsets into `text`, as `[start, end]`.
public struct JSONWriter: ArticleWriter {
  public static let name = "json"
  public static let fileExtension = "json"
  public static let isLineBased = false

  public init() {}

  public func write(_ document: Document, run: RunDescription) -> String {
    let chosen = Set(document.summary?.sentences ?? [])
    var json = JSONText(indent: 2)
    json.object { json in
      json.add("schema", "kernzin.article/1")
      json.add("id", document.id)
      Self.add(document.metadata, to: &json)
      if let title = document.titleTranslation {
        json.object("title_english") { json in
          Self.add(title.translation, to: &json) { token, json in
            if title.tokens.indices.contains(token) { json.add(nil, title.tokens[token]) }
          }
        }
      }
      json.array("summary") { json in
        for line in WrittenResult(of: document).lines { json.add(nil, line.text) }
      }
      json.add("text", document.text.string)
      json.array("sentences") { json in
        for (index, sentence) in (document.sentences ?? []).enumerated() {
          json.object { json in
            json.add("range", sentence.range)
            json.add("paragraph", sentence.paragraph)
            json.add("text", document.text[sentence.range])
            if let salience = document.salience?[index] { json.add("salience", salience) }
            if document.summary != nil { json.add("chosen", chosen.contains(index)) }
            Self.add(cutsOf: index, document.summary, to: &json)
            if let translation = document.translations?[index] {
              Self.add(translation, tokens: document.tokens?[index] ?? [], to: &json)
            }
          }
        }
      }
      json.add("pipeline", run.pipeline)
      json.add("pipeline_sha256", run.pipelineHash)
      json.add("glossary_sha256", run.glossaryHash)
      json.add("engine", run.engine)
    }
    return json.text + "\n"
  }

  private static func add(_ metadata: Metadata, to json: inout JSONText) {
    json.object("metadata") { json in
      if let title = metadata.title { json.add("title", title) }
      if let date = metadata.date { json.add("date", date) }
      if let author = metadata.author { json.add("author", author) }
      if let language = metadata.language { json.add("language", language) }
      if let url = metadata.url { json.add("url", url) }
      guard !metadata.other.isEmpty else { return }
      json.array("other") { json in
        for entry in metadata.other {
          json.object { json in
            json.add("key", entry.key)
            json.add("value", entry.value)
          }
        }
      }
    }
  }

  /// What a summary leaves out of a sentence.
  private static func add(
    cutsOf sentence: Int, _ summary: Summary?, to json: inout JSONText
  ) {
    let cuts = (summary?.cuts ?? []).filter { $0.sentence == sentence }
    guard !cuts.isEmpty else { return }
    json.array("cuts") { json in
      for cut in cuts {
        json.object { json in
          json.add("range", cut.range)
          json.add("rule", cut.rule)
        }
      }
    }
  }

  private static func add(_ translation: Translation, tokens: [Token], to json: inout JSONText) {
    json.object("english") { json in
      add(translation, to: &json) { token, json in
        if tokens.indices.contains(token) { json.add(nil, tokens[token].range) }
      }
    }
  }

  /// - Parameter addToken: writes where a word comes from: a range of the text, a word of the title.
  private static func add(
    _ translation: Translation, to json: inout JSONText,
    addToken: (Int, inout JSONText) -> Void
  ) {
    json.add("text", translation.text)
    json.array("words") { json in
      for word in translation.words {
        json.object { json in
          json.add("text", word.text)
          json.add("space", word.spaceAfter)
          json.array("from") { json in for token in word.tokens { addToken(token, &json) } }
          if let source = word.source { source.add(to: &json) }
          if !word.rules.isEmpty {
            json.array("rules") { json in for rule in word.rules { json.add(nil, rule) } }
          }
        }
      }
    }
  }
}

extension Term.Source {
  /// As the member `entry`, `entries` (of a compound's parts), `rule` or `unknown`.
  func add(to json: inout JSONText) {
    switch self {
    case .entry(let origin): json.add("entry", origin.description)
    case .compound(let origins):
      json.array("entries") { json in for origin in origins { json.add(nil, origin.description) } }
    case .rule(let name): json.add("rule", name)
    case .unknown: json.add("unknown", true)
    }
  }
}
