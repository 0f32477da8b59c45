/// The transitions a state allows.
struct AllowedTransitions {
  /// One of them.
  var first: Int
  var reduces = false
  var leftArcs = 0..<0
  var rightArcs = 0..<0
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
