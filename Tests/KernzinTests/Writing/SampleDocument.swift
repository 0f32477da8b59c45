@testable import Kernzin

/// A processed article put together by hand, for the writers.
enum SampleDocument {
  static let run = RunDescription(
    pipeline: "dutch-news", pipelineHash: String(repeating: "5a", count: 32),
    glossaryHash: String(repeating: "c3", count: 32), engine: "kernzin 0.1.0 icu 72.1")

  private static let paragraphs = [
    [
      "De gemeente Zuidhaven heeft de Kanaalbrug dinsdagavond gesloten .",
      "Inspecteurs vonden scheuren in twee van de vier pijlers .",
    ],
    [
      "Volgens wethouder Ineke de Boer bestaat er geen acuut gevaar .",
      "\"Veiligheid gaat voor alles\" , zei zij .",
      "De raad vergadert er donderdag over .",
    ],
    [
      "Automobilisten moeten zeker drie maanden omrijden via de Ringweg .",
      "Schippers <merken> er weinig van & varen door .",
    ],
  ]

  /// English words with the Dutch tokens they render and the line of the glossary, 0 for none.
  private static let english: [Int: [(String, [Int], Int)]] = [
    0: [
      ("The", [0], 0), ("municipality", [1], 212), ("of", [], 0), ("Zuidhaven", [2], -1),
      ("closed", [3, 7], 1309), ("the", [4], 0), ("canal", [5], 88), ("bridge", [5], 41),
      ("on", [], 0), ("Tuesday", [6], -2), ("evening", [6], -2), (".", [8], 0),
    ],
    1: [
      ("Inspectors", [0], 301), ("found", [1], 1877), ("cracks", [2], 530), ("in", [3], 0),
      ("two", [4], -2), ("of", [5], 0), ("the", [6], 0), ("four", [7], -2), ("pillars", [8], 477),
      (".", [9], 0),
    ],
    5: [
      ("Motorists", [0], 33), ("must", [1], 902), ("detour", [5], 640), ("via", [6], 12),
      ("the", [7], 0), ("Ringweg", [8], -1), ("for", [], 0), ("at", [2], 71), ("least", [2], 71),
      ("three", [3], -2), ("months", [4], 399), (".", [9], 0),
    ],
  ]

  static func make(translated: Bool = true, summarized: Bool = true) -> Document {
    var text = ""
    var sentences: [Sentence] = []
    var tokens: [[Token]] = []
    for (number, paragraph) in paragraphs.enumerated() {
      if number > 0 { text += "\n\n" }
      for (index, sentence) in paragraph.enumerated() {
        if index > 0 { text += " " }
        let start = text.utf8.count
        var own: [Token] = []
        let words = sentence.split(separator: " ")
        for (position, word) in words.enumerated() {
          let begin = text.utf8.count
          text += word
          let next = position + 1 < words.count ? words[position + 1] : "."
          let space = next != "." && next != ","
          own.append(Token(range: SourceRange(begin, text.utf8.count), spaceAfter: space))
          if space { text += " " }
        }
        sentences.append(Sentence(range: SourceRange(start, text.utf8.count), paragraph: number))
        tokens.append(own)
      }
    }
    var metadata = Metadata()
    metadata.title = "Scheuren in pijlers: Kanaalbrug \"per direct\" dicht"
    metadata.date = "2023-11-08"
    metadata.author = "Marloes Vink"
    metadata.other = [.init(key: "krant", value: "De Noordkrant")]
    var document = Document(
      id: "regio/brug.txt", text: SourceText(text), metadata: metadata)
    document.sentences = sentences
    document.tokens = tokens
    document.salience = [1.93, 1.4, 0.71, -0.2, 0.33, 1.02, 0.1]
    if summarized { document.summary = Summary(sentences: [0, 1, 5]) }
    if translated { document.translations = sentences.indices.map { translation($0) } }
    return document
  }

  private static func translation(_ index: Int) -> Translation? {
    guard let words = english[index] else { return nil }
    return Translation(
      words: words.enumerated().map { number, word in
        let source: Term.Source? =
          switch word.2 {
          case -1: .unknown
          case -2: .rule("number-or-date")
          case 0: nil
          case 88, 41:
            .compound([
              EntryOrigin(file: "nl-en/general.tsv", line: 88),
              EntryOrigin(file: "nl-en/general.tsv", line: 41),
            ])
          default: .entry(EntryOrigin(file: "nl-en/general.tsv", line: word.2))
          }
        let isLast = number + 1 >= words.count || words[number + 1].0 == "."
        return Translation.Word(
          text: word.0, spaceAfter: !isLast, tokens: word.1, source: source,
          rules: word.0 == "closed" ? ["perfect-to-past"] : [])
      })
  }
}
