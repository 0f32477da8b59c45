/// What the lexicon of a tagger model says of word forms.
struct LexiconTable: Sendable {
  private let index: HashIndex
  private let store: ByteStore
  // Points into `store`, which nobody writes and this keeps alive.
  nonisolated(unsafe) private let numbers: UnsafeBufferPointer<UInt16>

  init(_ file: ModelFile) throws(StageError) {
    index = try HashIndex(file, name: "lexicon")
    numbers = try file.section("kinds", of: UInt16.self, minimum: 2)
    store = file.store
  }

  /// Looks the word up and notes what is found.
  @inline(__always)
  func look(up view: inout WordView) {
    let place = 2 &* Int(index[view.lower])
    guard place &+ 1 < numbers.count else { return }
    view.lexicon = numbers[place]
    view.kind = numbers[place &+ 1]
  }
}
