import Testing

@testable import Kernzin

/// *de oude man slaapt*: derivations are equal once what they differ in is out of sight.
@Suite struct ParserSignatureTests {
  private let system = TransitionSet(
    left: [.init(deprel: .det), .init(deprel: .amod), .init(deprel: .nsubj), .init(deprel: .root)],
    right: [.init(deprel: .obj)])

  private func signature(_ transitions: [Int]) -> UInt64 {
    var arena = ParserArena()
    arena.begin(words: 4, derivations: 1)
    var state = ParserState()
    for transition in transitions { state = arena.advance(state, transition, in: system) }
    return arena.signature(of: state)
  }

  private let shift = TransitionSet.shift
  private let det = 2
  private let amod = 3
  private let nsubj = 4

  @Test func dependentsInSightTellDerivationsApart() {
    #expect(signature([shift, shift, det]) != signature([shift, shift, amod]))
    #expect(signature([shift, shift, amod, det]) != signature([shift, shift, det, amod]))
    #expect(signature([shift]) != signature([shift, shift]))
  }

  @Test func dependentsOutOfSightDoNot() {
    // Of the noun below the verb nothing is asked any more but that it is there.
    let one = signature([shift, shift, amod, det, shift, nsubj])
    let other = signature([shift, shift, det, amod, shift, nsubj])
    #expect(one == other)
  }
}

extension TransitionSet.Label {
  fileprivate init(deprel: Deprel) { self.init(deprel: deprel, under: nil) }
}
