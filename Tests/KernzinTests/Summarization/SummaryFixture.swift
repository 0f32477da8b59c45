@testable import Kernzin

/// Documents whose sentences are given, not found.
enum SummaryFixture {
  static func language(_ code: String = "nl") throws -> SummaryLanguage {
    guard let data = DataFolder.find() else {
      throw StageError(code: "missing-resource", message: "no data folder")
    }
    return try SummaryLanguage(code, data: data)
  }

  /// - Parameter paragraphs: sentences separated by ` | `.
  static func document(_ paragraphs: [String], title: String? = nil) -> (Document, [Sentence]) {
    var text = ""
    var sentences: [Sentence] = []
    for (number, paragraph) in paragraphs.enumerated() {
      if number > 0 { text += "\n\n" }
      for (index, sentence) in paragraph.split(separator: " | ").enumerated() {
        if index > 0 { text += " " }
        let start = text.utf8.count
        text += sentence
        sentences.append(
          Sentence(range: SourceRange(start, text.utf8.count), paragraph: number))
      }
    }
    var document = Document(id: "test", text: SourceText(text))
    document.metadata.title = title
    document.sentences = sentences
    return (document, sentences)
  }

  static func text(
    _ paragraphs: [String], title: String? = nil, language: String = "nl"
  ) throws -> SummaryText {
    let (document, sentences) = document(paragraphs, title: title)
    return SummaryText(document, sentences: sentences, language: try Self.language(language))
  }

  static func coherence(_ paragraphs: [String], language: String = "nl") throws -> Coherence {
    let text = try text(paragraphs, language: language)
    return Coherence(text, language: try Self.language(language))
  }

  static func choose(
    _ paragraphs: [String], by selector: SentenceSelector, title: String? = nil,
    language: String = "nl"
  ) throws -> [Int] {
    let (document, sentences) = document(paragraphs, title: title)
    let summarizer = Summarizer(language: try Self.language(language))
    let salience = summarizer.salience(of: document, sentences: sentences)
    return summarizer.choose(
      from: document, sentences: sentences, salience: salience, by: selector)
  }
}
