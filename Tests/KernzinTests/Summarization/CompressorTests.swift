import Testing

@testable import Kernzin

@Suite struct CompressorTests {
  /// - Returns: the summary, in Dutch, of an article that is all chosen.
  private func compressed(_ text: String, words: Int) throws -> (text: String, document: Document) {
    let data = try #require(DataFolder.find())
    let resources = Resources(data: data)
    var none = OptionReader()
    var budget = OptionReader([
      .init(key: OptionValue(.scalar("words")), value: OptionValue(.scalar("\(words)")))
    ])
    let pipeline = try Pipeline([
      Segment(options: &none, resources: resources),
      ScoreSalience(options: &none, resources: resources),
      Summarize(options: &none, resources: resources),
      Tokenize(options: &none, resources: resources),
      Analyze(options: &none, resources: resources),
      Compress(options: &budget, resources: resources),
    ])
    let document = try pipeline.run(Document(id: "test", text: SourceText(text)))
    return (WrittenResult(of: document).lines.map(\.text).joined(separator: " "), document)
  }

  @Test(arguments: [
    (
      "De brug over het kanaal blijft dicht, zegt wethouder Ineke de Boer.",
      "De brug over het kanaal blijft dicht."
    ),
    (
      "De wethouder, die niet bij het onderzoek betrokken was, noemt de schade groot.",
      "De wethouder noemt de schade groot."
    ),
    (
      "De brug over het kanaal (zie de kaart) blijft nog drie maanden dicht.",
      "De brug over het kanaal blijft nog drie maanden dicht."
    ),
  ])
  func whatCanGoGoes(text: String, expected: String) throws {
    let (found, document) = try compressed(text, words: 1)
    #expect(found == expected)
    let cuts = try #require(document.summary).cuts
    #expect(cuts.count == 1 && cuts[0].rule.hasPrefix("compress: "))
    for (index, tree) in try #require(document.trees).enumerated() {
      #expect(tree.count == document.tokens?[index].count)
      #expect(tree.nodes.count { $0.head < 0 } == 1)
    }
  }

  @Test(arguments: [
    // Which of the wethouders: no comma.
    "De wethouder die niet bij het onderzoek betrokken was noemt de schade groot.",
    // Words between quotation marks need their speaker.
    "\"De brug over het kanaal blijft dicht\", zegt wethouder Ineke de Boer.",
    "Het bureau (CBS) noemt de schade aan de brug groot.",
  ])
  func whatIsNeededStays(text: String) throws {
    #expect(try compressed(text, words: 1).text == text)
  }

  @Test func nothingGoesFromWhatFits() throws {
    let text = "De brug over het kanaal blijft dicht, zegt wethouder Ineke de Boer."
    #expect(try compressed(text, words: 12).text == text)
  }

  @Test func aTreeLosesNoHead() {
    func node(_ head: Int) -> Tree.Node {
      Tree.Node(form: "x", lemma: "x", upos: .x, head: head, deprel: .dep)
    }
    let tree = Tree([node(1), node(-1), node(1), node(2)])
    #expect(tree.removing(2..<3) == nil)
    #expect(tree.removing(2..<4)?.nodes.map(\.head) == [1, -1])
    #expect(tree.removing(0..<1)?.nodes.map(\.head) == [-1, 0, 1])
    #expect(tree.removing(0..<4) == nil)
  }
}
