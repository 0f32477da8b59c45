import Kernzin

/// Shows where sentences and tokens differ from a treebank.
enum Errors {
  static func show(
    _ gold: [CoNLLU.Sentence], segmenter: SentenceSegmenter, tokenizer: Tokenizer
  ) throws {
    var paragraph: [CoNLLU.Sentence] = []
    var last = ""
    for sentence in gold {
      let key = sentence.id.split(separator: ".").prefix { $0 != "s" }.joined(separator: ".")
      if key != last, !paragraph.isEmpty {
        try sentences(paragraph, segmenter)
        paragraph = []
      }
      last = key
      paragraph.append(sentence)
      tokens(sentence, tokenizer)
    }
    try sentences(paragraph, segmenter)
  }

  private static func sentences(_ gold: [CoNLLU.Sentence], _ segmenter: SentenceSegmenter) throws {
    let text = SourceText(gold.map(\.text).joined(separator: " "))
    var wanted: Set<Int> = []
    var offset = 0
    for sentence in gold {
      offset += sentence.text.utf8.count
      wanted.insert(offset)
      offset += 1
    }
    let found = Set(try segmenter.sentences(in: text, paragraphs: .whole).map { Int($0.range.end) })
    for place in wanted.symmetricDifference(found).sorted() {
      let before = text[SourceRange(max(0, place - 45), place)]
      let after = text[SourceRange(place, min(text.bytes.count, place + 30))]
      print(found.contains(place) ? "SPLIT" : "JOIN ", before, "||", after)
    }
  }

  private static func tokens(_ gold: CoNLLU.Sentence, _ tokenizer: Tokenizer) {
    let text = SourceText(gold.text)
    let found = tokenizer.tokens(in: text.range, of: text).map { text[$0.range] }
    let wanted = gold.tree.nodes.map(\.form)
    if found != wanted {
      let pairs = zip(found, wanted).drop { $0 == $1 }.prefix(6)
      print(
        "TOKENS", pairs.map(\.0).joined(separator: " "), "|| gold:",
        pairs.map(\.1).joined(separator: " "))
    }
  }
}
