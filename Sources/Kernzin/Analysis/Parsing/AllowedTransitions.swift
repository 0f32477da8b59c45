/// The transitions a state allows.
struct AllowedTransitions {
  /// One of them.
  var first: Int
  var reduces = false
  var leftArcs = 0..<0
  var rightArcs = 0..<0

  /// Whether there is no other than the first: with nothing on the stack, and when all words are read.
  @inline(__always)
  var isForced: Bool {
    leftArcs.isEmpty && rightArcs.isEmpty && (!reduces || first == TransitionSet.reduce)
  }
}

extension TransitionSet {
  /// - Parameter words: of the sentence, the artificial root not among them.
  @inline(__always)
  func allowed(
    _ state: ParserState, _ arena: borrowing ParserArena, words: Int
  ) -> AllowedTransitions {
    let atRoot = Int(arena.nodes[Int(state.next)].word) == words
    var allowed = AllowedTransitions(first: Self.shift)
    guard state.top > 0 else { return allowed }
    if arena.nodes[Int(state.top)].hasHead {
      allowed.reduces = true
      if atRoot { allowed.first = Self.reduce }
    } else if atRoot {
      allowed.first = rootArc
    } else {
      allowed.leftArcs = leftArcs.dropLast()
    }
    if !atRoot { allowed.rightArcs = rightArcs }
    return allowed
  }
}
