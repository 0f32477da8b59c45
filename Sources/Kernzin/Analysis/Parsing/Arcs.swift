/// Heads and relations of the words of one sentence.
struct Arcs {
  /// `-1` at the root.
  var heads: [Int32]
  var labels: [TransitionSet.Label]

  init(heads: [Int32], labels: [TransitionSet.Label]) {
    self.heads = heads
    self.labels = labels
  }

  /// Replays the steps that led to a state.
  init(
    _ final: ParserState, _ arena: borrowing ParserArena, _ system: TransitionSet, words: Int
  ) {
    heads = [Int32](filled: -1, count: words)
    labels = [TransitionSet.Label](filled: .init(deprel: .root, under: nil), count: words)
    var steps: [UInt8] = []
    steps.reserveCapacity(2 * words)
    var place = final.history
    while place >= 0 {
      let step = arena.history[Int(place)]
      steps.append(step.transition)
      place = step.before
    }
    var stack: [Int32] = []
    stack.reserveCapacity(words)
    var next: Int32 = 0
    for step in steps.reversed() {
      let transition = Int(step)
      if transition == TransitionSet.shift {
        stack.append(next)
        next += 1
      } else if transition == TransitionSet.reduce {
        stack.removeLast()
      } else if system.leftArcs.contains(transition) {
        let word = Int(stack.removeLast())
        heads[word] = next == words ? -1 : next
        labels[word] = system.labels[transition]
      } else {
        heads[Int(next)] = stack[stack.count - 1]
        labels[Int(next)] = system.labels[transition]
        stack.append(next)
        next += 1
      }
    }
  }

  /// Leaves one root: others, which a parser may produce on text without a main clause, become
  /// loosely attached (`parataxis`) to the first.
  mutating func makeTree() {
    var root: Int32 = -1
    for index in heads.indices where heads[index] < 0 {
      if root < 0 {
        root = Int32(index)
        labels[index] = .init(deprel: .root, under: nil)
      } else {
        heads[index] = root
        labels[index] = .init(deprel: .parataxis, under: nil)
      }
    }
  }

  /// Lets lifted arcs down to their true heads: the nearest dependent, breadth first, with the
  /// relation the label names.
  mutating func letDown() {
    guard labels.contains(where: { $0.under != nil }) else { return }
    var children = [[Int32]](repeating: [], count: heads.count)
    for (index, head) in heads.enumerated() where head >= 0 {
      children[Int(head)].append(Int32(index))
    }
    for index in heads.indices {
      guard let under = labels[index].under, heads[index] >= 0 else { continue }
      labels[index].under = nil
      var queue = children[Int(heads[index])].filter { $0 != Int32(index) }
      var place = 0
      while place < queue.count, place < 64 {
        let candidate = queue[place]
        place += 1
        if labels[Int(candidate)].deprel == under {
          children[Int(heads[index])].removeAll { $0 == Int32(index) }
          children[Int(candidate)].append(Int32(index))
          heads[index] = candidate
          break
        }
        queue.append(contentsOf: children[Int(candidate)])
      }
    }
  }
}
