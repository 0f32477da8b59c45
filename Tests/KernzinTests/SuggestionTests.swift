import Testing

@testable import Kernzin

@Suite struct SuggestionTests {
  @Test func nearestIsWithinAThirdOfTheLength() {
    #expect(Suggestion.nearest(to: "dampng", among: ["damping", "sentences"]) == "damping")
    #expect(Suggestion.nearest(to: "xyz", among: ["damping"]) == nil)
  }

  @Test func swappedNeighborsAreOneEdit() {
    #expect(Suggestion.distance("summraize", "summarize") == 1)
  }
}
