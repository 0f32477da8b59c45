/// A word on the stack, or the next word, with the dependents found for it so far. Never changed
/// once made, so that derivations that differ later share it and its scores.
struct PartialHead: BitwiseCopyable {
  var word: Int32
  /// Index of the node below it on the stack; 0, which stands for no word, at the bottom.
  var below: Int32 = 0
  /// Outermost and second outermost dependents, -1 when there are none.
  var left: Int32 = -1
  var left2: Int32 = -1
  var right: Int32 = -1
  var right2: Int32 = -1
  /// Numbers of their relations; `noRelation` when there are none.
  var leftLabel: UInt8 = noRelation
  var left2Label: UInt8 = noRelation
  var rightLabel: UInt8 = noRelation
  var right2Label: UInt8 = noRelation
  /// Relation to its own head, which is the word below it on the stack; `noRelation` as long as it
  /// has no head.
  var label: UInt8 = noRelation
  var leftCount: UInt8 = 0
  var rightCount: UInt8 = 0
  /// Whether `ScoreMemory` has the scores of its own templates.
  var isScored = false
  /// Relations of its dependents, one bit each.
  var leftSet: UInt64 = 0
  var rightSet: UInt64 = 0
  /// A hash of all of the above, here and in what stands below.
  var signature: UInt64 = 0

  static let noRelation: UInt8 = 63

  var hasHead: Bool { label != Self.noRelation }

  /// - Parameter below: the signature of the node below it.
  @inline(__always)
  mutating func sign(below: UInt64) {
    var hash = below
    func mix(_ value: UInt64) { hash = (hash ^ (hash &>> 29) ^ value) &* 0x9e37_79b9_7f4a_7c15 }
    func pair(_ a: Int32, _ b: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: a)) &<< 32 | UInt64(UInt32(bitPattern: b))
    }
    let labels =
      UInt64(leftLabel) | UInt64(left2Label) &<< 8 | UInt64(rightLabel) &<< 16
      | UInt64(right2Label) &<< 24 | UInt64(label) &<< 32 | UInt64(leftCount) &<< 40
      | UInt64(rightCount) &<< 48
    mix(pair(word, left))
    mix(pair(left2, right))
    mix(pair(right2, 0) ^ leftSet)
    mix(rightSet)
    mix(labels)
    signature = hash
  }

  mutating func addLeft(_ word: Int32, _ relation: UInt8) {
    left2 = left
    left2Label = leftLabel
    left = word
    leftLabel = relation
    if leftCount < 200 { leftCount += 1 }
    leftSet |= 1 << UInt64(relation & 63)
  }

  mutating func addRight(_ word: Int32, _ relation: UInt8) {
    right2 = right
    right2Label = rightLabel
    right = word
    rightLabel = relation
    if rightCount < 200 { rightCount += 1 }
    rightSet |= 1 << UInt64(relation & 63)
  }
}

/// One derivation at one moment of the search.
struct ParserState: BitwiseCopyable {
  /// The node on top of the stack, 0 when the stack is empty.
  var top: Int32 = 0
  /// The node of the next word; its word is that of the artificial root when all words are read.
  var next: Int32 = 1
  var score: Int32 = 0
  /// Index of the step that led here in the history, -1 at the start.
  var history: Int32 = -1
  /// Words on the stack.
  var depth: Int32 = 0
}

/// A step of a derivation.
struct ParserStep: BitwiseCopyable {
  var before: Int32
  var transition: UInt8
}

/// What the derivations of one sentence share.
struct ParserArena: ~Copyable {
  /// Node 0 stands for no word; the words as yet without dependents follow, and the artificial root;
  /// then what the search makes.
  private(set) var nodes = Buffer<PartialHead>(capacity: 4096)
  private var nodeCount = 0
  private(set) var history = Buffer<ParserStep>(capacity: 4096)
  private var historyCount = 0

  /// - Parameter derivations: kept at once.
  mutating func begin(words: Int, derivations: Int) {
    let steps = (2 * words + 2) * derivations
    nodes.reserve(2 * steps + words + 2)
    history.reserve(steps + 2)
    historyCount = 0
    for word in -1...words {
      nodes[word + 1] = PartialHead(word: Int32(word))
      nodes.base[word + 1].sign(below: 0)
    }
    nodeCount = words + 2
  }

  /// Equal for derivations that nothing to come tells apart.
  @inline(__always)
  func signature(of state: ParserState) -> UInt64 {
    let next = nodes[Int(state.next)].signature
    return nodes[Int(state.top)].signature ^ (next &<< 1 | next &>> 63)
  }

  /// Nodes there can be.
  var capacity: Int { nodes.capacity }

  /// The state after a transition that is allowed.
  @inline(__always)
  mutating func advance(
    _ state: ParserState, _ transition: Int, in system: borrowing TransitionSet
  ) -> ParserState {
    var result = state
    if transition == TransitionSet.shift {
      push(&result, label: PartialHead.noRelation)
    } else if transition == TransitionSet.reduce {
      result.top = nodes[Int(state.top)].below
      result.depth &-= 1
    } else {
      let relation = system.relations[transition]
      if transition < system.rightArcs.lowerBound {
        var head = nodes[Int(state.next)]
        head.addLeft(nodes[Int(state.top)].word, relation)
        result.next = add(head)
        result.top = nodes[Int(state.top)].below
        result.depth &-= 1
      } else {
        var head = nodes[Int(state.top)]
        head.addRight(nodes[Int(state.next)].word, relation)
        result.top = add(head)
        push(&result, label: relation)
      }
    }
    history[historyCount] = ParserStep(
      before: state.history, transition: UInt8(truncatingIfNeeded: transition))
    result.history = Int32(truncatingIfNeeded: historyCount)
    historyCount &+= 1
    return result
  }

  @inline(__always)
  private mutating func push(_ state: inout ParserState, label: UInt8) {
    var node = nodes[Int(state.next)]
    node.below = state.top
    node.label = label
    state.top = add(node)
    state.depth &+= 1
    state.next = node.word &+ 2
  }

  @inline(__always)
  private mutating func add(_ node: PartialHead) -> Int32 {
    nodes[nodeCount] = node
    nodes.base[nodeCount].isScored = false
    nodes.base[nodeCount].sign(below: nodes[Int(node.below)].signature)
    nodeCount &+= 1
    return Int32(truncatingIfNeeded: nodeCount &- 1)
  }
}
