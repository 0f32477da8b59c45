import Synchronization

/// Memory for analysis that goes from one text to the next: without it, a text of one line would cost
/// more for getting and giving back memory than for its words.
final class AnalysisMemory: Sendable {
  /// `@unchecked`: whoever took a place out of the list has it alone until it is back.
  private final class Place: @unchecked Sendable {
    var memory = Analyzer.Memory()
  }

  private let free = Mutex<[Place]>([])

  /// Nodes of a search beyond which memory is given back at once: some thousand words in one sentence.
  private static let nodesKept = 1 << 15

  /// Lends memory nobody else uses.
  func lend<Result, Failure: Error>(
    _ body: (inout Analyzer.Memory) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let place = free.withLock { $0.popLast() } ?? Place()
    defer {
      if place.memory.parsing.arena.capacity <= Self.nodesKept {
        free.withLock { $0.append(place) }
      }
    }
    return try body(&place.memory)
  }
}
