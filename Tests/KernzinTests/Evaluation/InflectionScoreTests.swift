import Testing

@testable import Kernzin

@Suite struct InflectionScoreTests {
  @Test func countsFormsOfWordsOnly() throws {
    var score = try InflectionScore(resources: Checkout.resources)
    for row in [
      "lemma\tupos\txpos\tfeats\tform\tcount",
      "city\tNOUN\tNNS\tNumber=Plur\tcities\t3",
      "go\tVERB\tVBD\tTense=Past\twent\t2",
      // A slip of the writer's is not held against the program, nor is a unit.
      "go\tVERB\tVBZ\tTypo=Yes\tgos\t1",
      "kwh\tNOUN\tNNS\tNumber=Plur\tkwh\t1",
      "travel\tVERB\tVBD\tTense=Past\ttravelled\t1",
      "goose\tNOUN\tNNS\tNumber=Plur\tgooses\t1",
    ] {
      score.add(row: row)
    }
    #expect(score.misses.map(\.lemma) == ["goose"])
    #expect(score.misses.first?.made == "geese")
    #expect(score.report == "NNS 50.00\nVBD 100.00\nINFLECTION 75.00\n")
  }
}
