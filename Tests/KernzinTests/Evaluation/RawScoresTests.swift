import Testing

@testable import Kernzin

@Suite struct RawScoresTests {
  static let gold = """
    # newdoc
    # text = De kat slaapt.
    1\tDe\tde\tDET\t_\tDefinite=Def\t2\tdet\t_\t_
    2\tkat\tkat\tNOUN\t_\t_\t3\tnsubj\t_\t_
    3\tslaapt\tslapen\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
    4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

    # newpar
    # text = Zij leest.
    1\tZij\tzij\tPRON\t_\t_\t2\tnsubj\t_\t_
    2\tleest\tlezen\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
    3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_


    """

  private func report(_ change: (inout Tree) -> Void) throws -> String {
    let sentences = try CoNLLU.parse(Self.gold, file: "gold")
    var scores = RawScores()
    try scores.add(
      sentences, segmenter: Checkout.resources.sentenceSegmenter(language: "nl"),
      tokenizer: Checkout.resources.tokenizer(language: "nl")
    ) { forms in
      var tree = sentences.first { $0.tree.nodes.map(\.form) == forms }?.tree ?? Tree([])
      change(&tree)
      return tree
    }
    return scores.report
  }

  @Test func theTreebankItselfScoresFull() throws {
    let lines = try report { _ in }.split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines.allSatisfy { $0.hasSuffix(" 100.00") })
  }

  @Test func oneWrongWordOfSeven() throws {
    let report = try report { tree in
      guard tree.count == 3 else { return }
      tree[0].upos = .noun
      tree[0].head = 2
    }
    #expect(report.contains("TOKENS 100.00"))
    #expect(report.contains("UPOS 85.71"))
    #expect(report.contains("UAS 85.71"))
    #expect(report.contains("LEMMA 100.00"))
  }
}
