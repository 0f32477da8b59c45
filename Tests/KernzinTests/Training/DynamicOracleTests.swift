import Testing

@testable import Kernzin

@Suite struct DynamicOracleTests {
  private static let labels: [TransitionSet.Label] = [.init(deprel: .nsubj, under: nil)]
  private let system = TransitionSet(
    left: Self.labels + [.init(deprel: .root, under: nil)], right: Self.labels)

  /// From the start, every choice among the right transitions leads to the right tree.
  @Test(arguments: 0..<40) func leadsToTheTree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tree = Self.projectiveTree(words: 1 + Int(seed % 9), &random)
    let found = derive(tree, &random, wander: 0)
    #expect(found.heads == tree.heads)
  }

  /// From a state that wrong steps led to, the right transitions lose nothing more: where the first
  /// steps cost nothing the tree is right, and it is never worse than one that wanders all along.
  @Test func savesWhatCanBeSaved() throws {
    var random = SeededGenerator(seed: 7)
    var right = (saved: 0, wandered: 0)
    for _ in 0..<60 {
      let tree = Self.projectiveTree(words: 8, &random)
      right.saved += Self.agreement(derive(tree, &random, wander: 4), tree)
      right.wandered += Self.agreement(derive(tree, &random, wander: 16), tree)
    }
    #expect(right.saved > 60 * 8 * 6 / 10)
    #expect(right.wandered < right.saved)
  }

  private static func agreement(_ found: Arcs, _ tree: Arcs) -> Int {
    zip(found.heads, tree.heads).count { $0 == $1 }
  }

  /// Takes random steps first, then right ones.
  private func derive(_ tree: Arcs, _ random: inout SeededGenerator, wander: Int) -> Arcs {
    let oracle = DynamicOracle(tree, system, ClassTable(system))
    let words = tree.heads.count
    var arena = ParserArena()
    arena.begin(words: words, derivations: 1)
    var state = ParserState()
    for step in 0..<2 * words {
      let allowed = system.allowed(state, arena, words: words)
      let choices =
        step < wander
        ? [allowed.first..<allowed.first + 1, allowed.leftArcs, allowed.rightArcs]
          + (allowed.reduces ? [TransitionSet.reduce..<TransitionSet.reduce + 1] : [])
        : oracle.right(state, arena, allowed)
      let transition = choices.flatMap(Array.init).randomElement(using: &random)
      state = arena.advance(state, transition ?? TransitionSet.shift, in: system)
    }
    return Arcs(state, arena, system, words: words)
  }

  /// A random tree whose arcs do not cross.
  private static func projectiveTree(words: Int, _ random: inout SeededGenerator) -> Arcs {
    var heads = [Int32](repeating: -1, count: words)
    func attach(_ range: Range<Int>, to head: Int) {
      guard !range.isEmpty else { return }
      let root = Int.random(in: range, using: &random)
      heads[root] = Int32(head)
      attach(range.lowerBound..<root, to: root)
      attach(root + 1..<range.upperBound, to: root)
    }
    attach(0..<words, to: -1)
    return Arcs(heads: heads, labels: heads.map { _ in labels[0] })
  }
}
