/// A sentence with the tags the parser will see, and the right derivation of its words; marks are
/// not among them.
struct ParserExample: Sendable {
  var words: [WordView]
  var upos: [UInt8]
  var atoms: [UInt64]
  /// See `SentenceBuffer.lemmaAtoms`.
  var lemmas: [UInt64]
  var gold: [UInt8]
}

extension ParserExample {
  func load(into sentence: inout SentenceBuffer) {
    sentence.begin(words.count)
    for index in words.indices {
      sentence.setWord(index, words[index])
      sentence.upos[index] = upos[index]
      sentence.featureAtoms[index] = atoms[index]
      sentence.lemmaAtoms[index] = lemmas[index]
    }
  }

  /// Shows every state of the right derivation.
  fileprivate func replay(
    in system: TransitionSet, _ sentence: inout SentenceBuffer, _ memory: inout ParserMemory<Int32>,
    _ body: (ParserState, borrowing ParserMemory<Int32>) -> Void
  ) {
    load(into: &sentence)
    memory.words.begin(sentence)
    memory.arena.begin(words: memory.words.count, derivations: 1)
    var state = ParserState()
    for transition in gold {
      body(state, memory)
      state = memory.arena.advance(state, Int(transition), in: system)
    }
  }
}

extension [ParserExample] {
  /// The features of the right derivations that are worth a row, most frequent first.
  ///
  /// - Parameter templates: write the features of a state and return how many there are.
  func features(
    in system: TransitionSet, threshold: Int,
    _ templates: (
      ParserState, UnsafePointer<PartialHead>, borrowing ParserWords, UnsafeMutablePointer<UInt64>
    ) -> Int
  ) -> [FeatureCounter.Feature] {
    FeatureCounter.features(threshold: threshold) { see in
      var sentence = SentenceBuffer()
      var memory = ParserMemory<Int32>()
      for example in self {
        example.replay(in: system, &sentence, &memory) { state, memory in
          let count = templates(
            state, memory.arena.nodes.base, memory.words, memory.hashes.base)
          see(memory.hashes.base, count)
        }
      }
    }
  }
}
