import Dispatch
import Synchronization
import Testing

@testable import Kernzin

@Suite struct LazyReferencesTests {
  private final class Number: Sendable {
    let value: Int
    init(_ value: Int) { self.value = value }
  }

  @Test func allWhoAskGetTheSameObject() {
    let references = LazyReferences<Number>(count: 50)
    let seen = Mutex<[Int: Set<ObjectIdentifier>]>([:])
    DispatchQueue.concurrentPerform(iterations: 400) { turn in
      let number = references.load(turn % 50) { Number(turn % 50) }
      seen.withLock { _ = $0[number.value, default: []].insert(ObjectIdentifier(number)) }
    }
    #expect(seen.withLock { $0.count == 50 && $0.values.allSatisfy { $0.count == 1 } })
  }

  @Test func nothingIsMadeTwice() {
    let references = LazyReferences<Number>(count: 1)
    let first = references.load(0) { Number(1) }
    #expect(references.load(0) { Number(2) } === first)
  }
}
