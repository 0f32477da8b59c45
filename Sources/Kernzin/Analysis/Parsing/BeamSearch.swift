/// Memory for parsing, reused from sentence to sentence.
struct ParserMemory<Sum: FixedWidthInteger & SignedInteger & BitwiseCopyable>:
  ~Copyable
{
  var words = ParserWords()
  var arena = ParserArena()
  var current = Buffer<ParserState>(capacity: 64)
  var following = Buffer<ParserState>(capacity: 64)
  let hashes = Buffer<UInt64>(capacity: ParserFeatures.maximum)
  let rows = Buffer<UInt32>(capacity: ParserFeatures.maximum)
  let sums = Buffer<Sum>(capacity: TransitionSet.maximumClasses)
  var scores = ScoreMemory<Sum>()
  var candidates = Buffer<Candidate>(capacity: 65)

  static var widestBeam: Int { 64 }

  struct Candidate: BitwiseCopyable {
    var score: Int32
    var state: UInt8
    var transition: UInt8
  }
}

/// Searches for the derivation with the highest score (Zhang and Clark 2008). Every derivation of
/// `n` words takes `2n` steps, so those in the beam can be compared at any time.
///
/// Parsing, unlike training, lets go of derivations that will not come first: those far behind the best, and
/// those that differ from a better one in nothing any step to come can see (Huang and Sagae 2010).
struct BeamSearch<Scorer: FeatureScorer> {
  let scorer: Scorer
  let system: TransitionSet

  typealias Memory = ParserMemory<Scorer.Sum>

  /// How far behind the best a derivation may be. Weights of another training may want another: with 400 a
  /// parser lost half a point on the development sets, with 600 next to nothing.
  private static var margin: Int32 { 600 }

  /// Prepares for the words of `memory.words`.
  ///
  /// - Parameter derivations: kept at once.
  func begin(_ memory: inout Memory, derivations: Int) {
    memory.arena.begin(words: memory.words.count, derivations: derivations)
    memory.scores.begin(memory.words, nodes: memory.arena.capacity, scorer)
    memory.current[0] = ParserState()
  }

  /// The scores of all transitions out of a state, left in `memory.sums`.
  @inline(__always)
  func score(_ state: ParserState, _ memory: inout Memory) {
    let next = memory.scores.next(state.next, memory.arena, memory.words, scorer)
    let top = memory.scores.top(state.top, memory.arena, memory.words, scorer)
    let pair = memory.scores.pair(
      memory.arena.nodes[Int(state.top)].word, memory.arena.nodes[Int(state.next)].word,
      memory.words, scorer)
    let sums = memory.sums.base
    for lane in 0..<TransitionSet.maximumClasses {
      sums[lane] = next[lane] &+ top[lane] &+ pair[lane]
    }
    let count = ParserFeatures.joint(
      state, memory.arena.nodes.base, memory.words, into: memory.hashes.base)
    let kept = scorer.select(memory.hashes.base, count, into: memory.rows.base)
    scorer.add(memory.rows.base, kept, to: sums)
  }

  /// Parses the words of `memory.words`; the final states are in `memory.current`, the best first.
  /// Returns how many there are.
  ///
  /// - Parameter prunes: whether derivations that will not come first are let go.
  func parse(_ memory: inout Memory, beam: Int, prunes: Bool = true) -> Int {
    let words = memory.words.count
    begin(&memory, derivations: beam)
    var count = 1
    for _ in 0..<(2 * words) {
      count = step(&memory, count: count, beam: beam, prunes: prunes)
    }
    return count
  }

  /// Takes all derivations one step further and keeps the best, best first. Returns how many.
  @inline(__always)
  func step(_ memory: inout Memory, count: Int, beam: Int, prunes: Bool = false) -> Int {
    var found = 0
    for index in 0..<count {
      let state = memory.current[index]
      score(state, &memory)
      collect(state, UInt8(truncatingIfNeeded: index), &memory, &found, beam)
    }
    let least = prunes ? memory.candidates[0].score &- Self.margin : .min
    var kept = 0
    for index in 0..<found where memory.candidates[index].score >= least {
      let candidate = memory.candidates[index]
      var state = memory.arena.advance(
        memory.current[Int(candidate.state)], Int(candidate.transition), in: system)
      state.score = candidate.score
      if prunes, repeats(state, among: kept, memory) { continue }
      memory.following[kept] = state
      kept &+= 1
    }
    swap(&memory.current, &memory.following)
    return kept
  }

  /// Whether a better derivation stands where this one does.
  @inline(__always)
  private func repeats(_ state: ParserState, among kept: Int, _ memory: borrowing Memory) -> Bool {
    let signature = memory.arena.signature(of: state)
    for index in 0..<kept
    where memory.arena.signature(of: memory.following[index]) == signature { return true }
    return false
  }

  @inline(__always)
  private func collect(
    _ state: ParserState, _ index: UInt8, _ memory: inout Memory, _ found: inout Int,
    _ beam: Int
  ) {
    let sums = UnsafePointer(memory.sums.base)
    let candidates = memory.candidates.base
    // What a transition has to add to be among the best so far.
    var bound = found < beam ? Int32.min : candidates[found &- 1].score &- state.score
    @inline(__always)
    func consider(_ transition: Int) {
      let gain = Int32(truncatingIfNeeded: sums[transition])
      if gain <= bound { return }
      // Insertion keeps the list sorted; the earlier of two equals stays in front.
      let score = state.score &+ gain
      var place = found < beam ? found : found &- 1
      while place > 0, candidates[place &- 1].score < score {
        candidates[place] = candidates[place &- 1]
        place &-= 1
      }
      candidates[place] = Memory.Candidate(
        score: score, state: index, transition: UInt8(truncatingIfNeeded: transition))
      if found < beam { found &+= 1 }
      if found == beam { bound = candidates[found &- 1].score &- state.score }
    }
    let allowed = system.allowed(state, memory.arena, words: memory.words.count)
    consider(allowed.first)
    if allowed.reduces, allowed.first != TransitionSet.reduce { consider(TransitionSet.reduce) }
    for transition in allowed.leftArcs { consider(transition) }
    for transition in allowed.rightArcs { consider(transition) }
  }
}

extension BeamSearch: Sendable where Scorer: Sendable {}
