import Testing

@testable import Kernzin

@Suite struct GlossaryEvidenceTests {
  private func term(_ english: String..., line: Int) -> Term {
    Term(
      tokens: [0], head: 0, lemma: "x\(line)", english: english[0],
      alternatives: Array(english.dropFirst()), upos: .noun,
      source: .entry(EntryOrigin(file: "t.tsv", line: line)))
  }

  @Test func inflectedFormsAndSynonymsCount() throws {
    var evidence = try GlossaryEvidence(resources: Checkout.resources)
    evidence.add([term("child", line: 1)], reference: "The children's toys.")
    evidence.add([term("child", "kid", line: 1)], reference: "Two kids.")
    evidence.add([term("child", "kid", line: 1)], reference: "Nobody.")
    evidence.add([term("take* part in", line: 2)], reference: "Nine took part.")
    evidence.add([term("take* part in", line: 2)], reference: "Nine took the bus.")
    let findings = evidence.findings()
    #expect(findings.map(\.lemma) == ["x2", "x1"])
    #expect((findings[1].chosen, findings[1].found, findings[1].foundSynonym) == (3, 1, 1))
    #expect((findings[0].chosen, findings[0].found) == (2, 1))
    #expect(evidence.totals == (2, 5, 3))
  }

  @Test func theWordTranslatorsPreferComesFirst() throws {
    var evidence = try GlossaryEvidence(resources: Checkout.resources)
    for noun in ["ship", "tree", "street"] {
      evidence.add(
        [term("hot", line: 1), term(noun, line: 2)], reference: "It was a warm \(noun).")
      evidence.add([term(noun, line: 2)], reference: "It was a \(noun).")
    }
    let finding = try #require(evidence.findings().first)
    #expect(finding.english == "hot")
    #expect(finding.candidates.map(\.word) == ["warm"])
    #expect(finding.candidates[0].count == 3)
  }

  @Test func oneSentenceIsOneChanceHoweverOftenTheLineWasChosen() throws {
    var evidence = try GlossaryEvidence(resources: Checkout.resources)
    evidence.add([term("tree", line: 1), term("tree", line: 1)], reference: "A bush.")
    #expect(evidence.findings().map(\.chosen) == [1])
  }
}
