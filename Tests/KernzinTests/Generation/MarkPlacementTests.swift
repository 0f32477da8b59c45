import Testing

@testable import Kernzin

/// Words of a sentence whose order has changed: each stands where English has it and remembers its
/// place in Dutch.
@Suite struct MarkPlacementTests {
  private func placed(
    _ words: [(text: String, order: Double)], _ change: (inout EnglishTree) -> Void
  ) -> String {
    var tree = EnglishTree(
      words.map {
        EnglishTree.Node(lemma: $0.text, upos: .x, head: -1, deprel: .dep, order: $0.order)
      })
    change(&tree)
    let printed = words.indices.map { PrintedWord(text: words[$0].text, node: $0, tokens: [$0]) }
    return MarkPlacement(tree: tree).placed(printed).map(\.text).joined(separator: " ")
  }

  @Test func aPairStaysAroundItsWords() {
    let text = placed([("Now", 6), ("people", 0), ("there", 2), ("live", 5)]) {
      $0.enclosures = [.init(opening: "(", closing: ")", start: 1, end: 3)]
    }
    #expect(text == "Now people ( there ) live")
  }

  @Test func scatteredWordsLeaveAPairAroundMostOfThem() {
    let text = placed([("a", 3), ("b", 9), ("c", 4), ("d", 5), ("e", 8)]) {
      $0.enclosures = [.init(opening: "“", closing: "”", start: 2, end: 6)]
    }
    #expect(text == "a b “ c d ” e")
  }

  @Test func halfAPairIsPrintedAlone() {
    let text = placed([("a", 0), ("b", 2), ("c", 3)]) {
      $0.enclosures = [.init(opening: "“", closing: "", start: 1, end: 4)]
    }
    #expect(text == "a “ b c")
  }

  @Test func aColonPartsWhatItParted() {
    let text = placed([("live", 3), ("two", 0), ("winners", 1), ("they", 5), ("say", 4)]) {
      $0.separators = [.init(text: ":", order: 2)]
    }
    #expect(text == "live two winners : they say")
  }

  @Test func aMarkWithNothingBeforeItGoes() {
    let text = placed([("b", 3), ("a", 4)]) { $0.separators = [.init(text: ":", order: 2)] }
    #expect(text == "b a")
  }
}
