/// One run of training: the weights, and what happens to them with each sentence.
struct ParserTraining: ~Copyable {
  let table: WeightTable
  private let search: BeamSearch<WeightTable>
  private let beam: Int
  private var memory = ParserMemory<Int32>()
  private var sentence = SentenceBuffer()

  init(system: TransitionSet, table: WeightTable, beam: Int) {
    self.table = table
    self.beam = beam
    search = BeamSearch(scorer: table, system: system)
  }

  /// Parses the sentence and corrects the weights. Whether it was parsed right.
  mutating func learn(_ example: ParserExample) -> Bool {
    table.time += 1
    example.load(into: &sentence)
    memory.words.begin(sentence)
    // The beam, the right derivation, and both again when they are replayed.
    search.begin(&memory, derivations: beam + 3)
    var gold = ParserState()
    var goldInBeam: Int32? = -1
    var count = 1
    var worst: (violation: Int32, steps: Int, history: Int32) = (-1, 0, -1)
    var bestIsGold = true
    for (number, transition) in example.gold.enumerated() {
      search.score(gold, &memory)
      let score = gold.score &+ memory.sums[Int(transition)]
      gold = memory.arena.advance(gold, Int(transition), in: search.system)
      gold.score = score
      count = search.step(&memory, count: count, beam: beam, .none)
      goldInBeam = follow(goldInBeam, by: transition, among: count)
      let best = memory.current[0]
      bestIsGold = best.history == goldInBeam
      if !bestIsGold, best.score &- gold.score > worst.violation {
        worst = (best.score &- gold.score, number + 1, best.history)
      }
    }
    if bestIsGold || worst.steps == 0 { return bestIsGold }
    update(example.gold, predicted: steps(to: worst.history), upTo: worst.steps)
    return false
  }

  /// Where the right derivation's history goes on in the beam, `nil` once it has fallen out.
  private func follow(_ history: Int32?, by transition: UInt8, among count: Int) -> Int32? {
    guard let history else { return nil }
    for index in 0..<count {
      let place = memory.current[index].history
      let step = memory.arena.history[Int(place)]
      if step.before == history, step.transition == transition { return place }
    }
    return nil
  }

  private func steps(to history: Int32) -> [UInt8] {
    var steps: [UInt8] = []
    var place = history
    while place >= 0 {
      steps.append(memory.arena.history[Int(place)].transition)
      place = memory.arena.history[Int(place)].before
    }
    return steps.reversed()
  }

  private mutating func update(_ gold: [UInt8], predicted: [UInt8], upTo end: Int) {
    var common = ParserState()
    var start = 0
    while start < end, gold[start] == predicted[start] {
      common = memory.arena.advance(common, Int(gold[start]), in: search.system)
      start += 1
    }
    reward(gold[start..<end], from: common, by: 1)
    reward(predicted[start..<end], from: common, by: -1)
  }

  private mutating func reward(
    _ transitions: ArraySlice<UInt8>, from start: ParserState, by change: Int32
  ) {
    var state = start
    for transition in transitions {
      let count = ParserFeatures.all(
        state, memory.arena.nodes.base, memory.words, into: memory.hashes.base)
      let kept = table.select(memory.hashes.base, count, into: memory.rows.base)
      table.update(memory.rows.base, kept, label: Int(transition), by: change)
      state = memory.arena.advance(state, Int(transition), in: search.system)
    }
  }
}
