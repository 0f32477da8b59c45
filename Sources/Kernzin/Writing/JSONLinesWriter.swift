/// Writes one line of JSON per record (`kernzin.record/1`), good or bad, so that a program that feeds
/// a thousand lines gets a thousand lines back.
public struct JSONLinesWriter: ArticleWriter {
  public static let name = "jsonl"
  public static let fileExtension = "jsonl"
  public static let isLineBased = true

  static let schema = "kernzin.record/1"

  public init() {}

  public func write(_ document: Document, run: RunDescription) -> String {
    let result = WrittenResult(of: document)
    var json = JSONText()
    json.object { json in
      json.add("schema", Self.schema)
      json.add("id", document.id)
      json.add("ok", true)
      if let title = document.metadata.title { json.add("title", title) }
      if let title = document.titleTranslation { json.add("title_en", title.text) }
      if let date = document.metadata.date { json.add("date", date) }
      json.add("summary", result.lines.map(\.text).joined(separator: " "))
      json.array("sentences") { json in
        for line in result.lines { Self.add(line, of: document, to: &json) }
      }
      json.add("pipeline_sha256", run.pipelineHash)
      json.add("glossary_sha256", run.glossaryHash)
      json.add("engine", run.engine)
    }
    return json.text + "\n"
  }

  /// The line for a record that could not be worked on.
  public static func errorRecord(id: String, _ error: StageError) -> String {
    var json = JSONText()
    json.object { json in
      json.add("schema", schema)
      json.add("id", id)
      json.add("ok", false)
      json.object("error") { json in
        json.add("code", error.code)
        json.add("stage", error.stage)
        json.add("message", error.message)
        if let offset = error.offset { json.add("offset", offset) } else { json.addNull("offset") }
      }
    }
    return json.text + "\n"
  }

  private static func add(
    _ line: WrittenResult.Line, of document: Document, to json: inout JSONText
  ) {
    guard let sentence = document.sentences?[line.sentence] else { return }
    json.object { json in
      json.add("src", document.text[sentence.range])
      json.add("start", Int(sentence.range.start))
      json.add("end", Int(sentence.range.end))
      if let salience = document.salience?[line.sentence] { json.add("salience", salience) }
      guard let translation = document.translations?[line.sentence] else { return }
      json.add("en", translation.text)
      let tokens = document.tokens?[line.sentence] ?? []
      json.array("terms") { json in
        // One for every word whose English was looked up somewhere.
        for word in translation.words {
          guard let source = word.source else { continue }
          json.object { json in
            json.add("en", word.text)
            json.add(
              "src",
              word.tokens.filter(tokens.indices.contains).map { document.text[tokens[$0].range] }
                .joined(separator: " "))
            source.add(to: &json)
          }
        }
      }
    }
  }
}
