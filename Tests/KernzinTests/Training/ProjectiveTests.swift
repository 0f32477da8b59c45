import Testing

@testable import Kernzin

@Suite struct ProjectiveTests {
  @Test func liftsAndLetsDownACrossingArc() throws {
    // Daar wil hij op wachten: "op" belongs to "daar", across the verb.
    let tree = try SampleTreebank.sentences()[2].tree
    var arcs = Projective.arcs(of: tree)
    #expect(arcs.heads[3] == 4)
    #expect(arcs.labels[3] == .init(deprel: .case, under: .obl))
    arcs.letDown()
    #expect(arcs.heads.map(Int.init) == tree.nodes.map(\.head))
  }

  @Test func derivationsBuildTheTree() throws {
    let trees = try SampleTreebank.sentences().map(\.tree)
    let system = TransitionSet(counting: trees.map { Projective.arcs(of: $0) })
    let classes = ClassTable(system)
    for tree in trees {
      var memory = ParserMemory<Int32>()
      memory.arena.begin(words: tree.count, derivations: 1)
      var state = ParserState()
      let steps = StaticOracle.transitions(Projective.arcs(of: tree), system, classes)
      #expect(steps.count == 2 * tree.count)
      for step in steps { state = memory.arena.advance(state, Int(step), in: system) }
      var arcs = Arcs(state, memory.arena, system, words: tree.count)
      arcs.letDown()
      #expect(arcs.heads.map(Int.init) == tree.nodes.map(\.head))
      #expect(arcs.labels.map(\.deprel) == tree.nodes.map(\.deprel))
    }
  }
}
