import Testing

@testable import Kernzin

@Suite struct LazyTests {
  private struct Refusal: Error {}

  @Test func eachKeyIsMadeOnce() {
    let lengths = Lazy<Int>()
    var made = 0
    for key in ["nl", "en", "nl"] {
      #expect(
        lengths.value(for: key) {
          made += 1
          return key.utf8.count
        } == 2)
    }
    #expect(made == 2)
  }

  @Test func failureIsNotRemembered() throws {
    let box = Lazy<Int>()
    #expect(throws: Refusal.self) { try box.value { () throws(Refusal) -> Int in throw Refusal() } }
    #expect(box.value { 7 } == 7)
  }
}
