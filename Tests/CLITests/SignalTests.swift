import Testing

@testable import KernzinCLI

/// Signals, with an external program that makes every article take its time.
@Suite struct SignalTests {
  static func prepare(_ kernzin: borrowing Program, seconds: String, articles: Int) throws {
    try kernzin.write(
      "Pipelines/slow.yaml",
      """
      kernzin: 1
      from: text
      to: english
      languages: { source: nl, target: en }
      stages:
        - segment
        - external:
            command: [sh, -c, 'touch begun; sleep \(seconds); sed "s/.*/{\\"text\\":\\"Rain.\\"}/"']
            gives: english
      """)
    // Stages look for their tables here: those of the checkout.
    try kernzin.link("Sources")
    for number in 1...articles { try kernzin.write("in/a\(number).txt", "Het regent.\n") }
  }

  @Test func theFirstFinishesWhatIsInFlight() throws {
    let kernzin = try Program()
    try Self.prepare(kernzin, seconds: "1", articles: 9)
    let result = try kernzin.shell(
      """
      set -m
      $KERNZIN batch slow in -o uit -j 2 & until [ -e begun ]; do sleep 0.02; done
      kill -INT $!; wait $!; echo $?
      """)
    #expect(result.output == "130\n")
    #expect(result.errors.contains("finishing what is in flight"))
    // Two workers: two articles were in flight, or the second was just about to be.
    let written = try kernzin.names("uit").count { $0.hasSuffix(".txt") }
    #expect((1...2).contains(written))
    let count = "9 inputs: \(written) written, 0 unchanged, 0 failed, \(9 - written) not done\n"
    #expect(result.errors.contains(count))
    #expect(try kernzin.read("uit/manifest.jsonl").split(separator: "\n").count == written)
    #expect(try kernzin.names("uit").count == written + 2)
    let rest = try kernzin("batch", "slow", "in", "-o", "uit", "-j", "7")
    #expect(rest.status == 0)
    #expect(rest.errors == "9 inputs: \(9 - written) written, \(written) unchanged, 0 failed\n")
  }

  @Test func theSecondStopsAtOnce() throws {
    let kernzin = try Program()
    try Self.prepare(kernzin, seconds: "60", articles: 3)
    let start = ContinuousClock.now
    let result = try kernzin.shell(
      """
      set -m
      $KERNZIN batch slow in -o uit & until [ -e begun ]; do sleep 0.02; done
      kill -INT $!; sleep 0.2; kill -INT $!; wait $!; echo $?
      """)
    #expect(result.output == "130\n")
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try kernzin.names("uit").allSatisfy { $0.hasPrefix(Ledger.name) })
  }

  @Test func terminationLeavesNoHalfFile() throws {
    let kernzin = try Program()
    try Self.prepare(kernzin, seconds: "60", articles: 1)
    let result = try kernzin.shell(
      """
      set -m
      $KERNZIN run slow in/a1.txt -o uit.txt & until [ -e begun ]; do sleep 0.02; done
      kill -TERM $!; wait $!; echo $?
      """)
    #expect(result.output == "143\n")
    #expect(try !kernzin.names().contains { $0.contains("uit") || $0.contains("tmp") })
  }

  @Test func aFailingProgramIsNamed() throws {
    let kernzin = try Program()
    try Self.prepare(kernzin, seconds: "0; exit 4", articles: 1)
    let result = try kernzin("run", "slow", "in/a1.txt")
    #expect(result.status == 65)
    #expect(result.errors == "in/a1.txt: error: external: 'sh' ended with status 4\n")
  }

  /// A terminal that closes is as good as `kill`.
  @Test func aTerminalThatCloses() throws {
    let kernzin = try Program()
    try Self.prepare(kernzin, seconds: "0.5", articles: 3)
    let result = try kernzin.shell(
      """
      set -m
      $KERNZIN batch slow in -o uit -j 1 & until [ -e begun ]; do sleep 0.02; done
      kill -HUP $!; wait $!; echo $?
      """)
    #expect(result.output == "129\n")
    #expect(result.errors.contains("3 inputs: 1 written, 0 unchanged, 0 failed, 2 not done\n"))
  }
}
