import Testing

@testable import Kernzin

@Suite struct ExpressionTests {
  private let adpositions: Set<String> = ["op", "van", "in", "aan"]

  @Test(arguments: [
    ("wachten op", UPOS.verb, 0), ("een rol spelen", .verb, 2), ("gebruik maken van", .verb, 1),
    ("officier van justitie", .noun, 0), ("openbaar ministerie", .noun, 1),
    ("behoefte aan", .noun, 0), ("trots op", .adj, 0), ("in verband met", .adp, 1),
  ])
  func anchorIsTheWordThatCarriesTheExpression(lemma: String, upos: UPOS, anchor: Int) {
    let words = lemma.split(separator: " ").map(String.init)
    #expect(
      Expression.anchor(of: words, upos: upos, isAdposition: adpositions.contains) == anchor)
  }

  @Test func onlyVerbsNounsAndAdjectivesGovernAPreposition() {
    #expect(
      Expression.framePreposition(
        of: ["wachten", "op"], upos: .verb, isAdposition: adpositions.contains) == 1)
    #expect(
      Expression.framePreposition(
        of: ["vlak", "op"], upos: .adv, isAdposition: adpositions.contains) == nil)
  }
}
