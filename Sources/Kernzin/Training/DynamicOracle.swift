/// What every transition costs, in arcs of the right tree that can no longer be found after it
/// (Goldberg and Nivre 2012, arc-eager). Lets a parser learn from states it should not have come to.
struct DynamicOracle {
  /// The head of each word, the number of words at the root.
  private let heads: [Int32]
  private let dependents: [[Int32]]
  /// The class of each word's arc when it is a left arc, and when it is a right arc.
  private let lefts: [UInt8]
  private let rights: [UInt8]

  init(_ arcs: Arcs, _ system: TransitionSet, _ classes: ClassTable) {
    let root = Int32(arcs.heads.count)
    heads = arcs.heads.map { $0 < 0 ? root : $0 }
    var dependents = [[Int32]](repeating: [], count: arcs.heads.count + 1)
    for (word, head) in heads.enumerated() { dependents[Int(head)].append(Int32(word)) }
    self.dependents = dependents
    lefts = zip(heads, arcs.labels).map { $0 == root ? UInt8(system.rootArc) : classes.left($1) }
    rights = arcs.labels.map(classes.right)
  }

  /// The right transitions: those that cost least among those allowed. An arc of the right tree has one
  /// right class; an arc that costs nothing although it is not in the tree may have any.
  func right(
    _ state: ParserState, _ arena: borrowing ParserArena, _ allowed: AllowedTransitions
  ) -> [Range<Int>] {
    let next = arena.nodes[Int(state.next)].word
    guard state.top > 0 else { return [Self.single(TransitionSet.shift)] }
    let top = arena.nodes[Int(state.top)].word
    let stack = Stack(state, arena)
    let topAhead = dependents[Int(top)].lazy.filter { $0 > next }.count
    let topTakesNext = next < heads.count && heads[Int(next)] == top
    var costs: [(cost: Int, classes: Range<Int>)] = []
    if !allowed.leftArcs.isEmpty || allowed.first > TransitionSet.reduce {
      let isRight = heads[Int(top)] == next
      let cost = topAhead + (topTakesNext ? 1 : 0) + (heads[Int(top)] > next ? 1 : 0)
      let only = allowed.leftArcs.isEmpty ? allowed.first : isRight ? Int(lefts[Int(top)]) : nil
      costs.append((cost, only.map(Self.single) ?? allowed.leftArcs))
    }
    if allowed.reduces {
      costs.append((topAhead + (topTakesNext ? 1 : 0), Self.single(TransitionSet.reduce)))
    }
    if !allowed.rightArcs.isEmpty {
      // What the next word loses when it goes onto the stack.
      let head = heads[Int(next)]
      let dependentsLost = dependents[Int(next)].lazy.filter { stack.isFree($0) }.count
      let headInStack = head < next && stack.contains(head)
      costs.append(
        (
          dependentsLost + (headInStack && head != top || head > next ? 1 : 0),
          head == top ? Self.single(Int(rights[Int(next)])) : allowed.rightArcs
        ))
      costs.append(
        (dependentsLost + (headInStack ? 1 : 0), Self.single(TransitionSet.shift)))
    }
    let least = costs.map(\.cost).min() ?? 0
    return costs.filter { $0.cost == least }.map(\.classes)
  }

  private static func single(_ transition: Int) -> Range<Int> { transition..<transition + 1 }

  /// The words on the stack, and which of them have no head yet.
  private struct Stack {
    private var words: Set<Int32> = []
    private var free: Set<Int32> = []

    init(_ state: ParserState, _ arena: borrowing ParserArena) {
      var place = state.top
      while place > 0 {
        let node = arena.nodes[Int(place)]
        words.insert(node.word)
        if !node.hasHead { free.insert(node.word) }
        place = node.below
      }
    }

    func contains(_ word: Int32) -> Bool { words.contains(word) }
    func isFree(_ word: Int32) -> Bool { free.contains(word) }
  }
}
