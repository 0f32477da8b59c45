import FoundationEssentials
import Testing

@testable import Kernzin

@Suite struct ChallengeTests {
  /// Percent of the project's own set that must come out right. Raised when the rules get better,
  /// never lowered.
  static let floor = 92.0

  @Test func rightShareDoesNotFall() throws {
    let challenge = try Challenge(folder: Checkout.root.appending(path: "Tests/Challenge"))
    let names = [
      "normalize", "segment", "tokenize", "analyze", "map-terms", "transfer", "generate",
    ]
    var stages: [any Stage] = []
    for type in builtInStages where names.contains(type.name) {
      var options = OptionReader()
      stages.append(try type.init(options: &options, resources: Checkout.resources))
    }
    let result = try challenge.run(try Pipeline(stages))
    #expect(result.count > 400)
    #expect(result.percent >= Self.floor, "\(result.table)")
  }

  @Test func everySentenceIsThereOnce() throws {
    let challenge = try Challenge(folder: Checkout.root.appending(path: "Tests/Challenge"))
    let dutch = challenge.phenomena.flatMap { $0.items.map(\.dutch) }
    #expect(Set(dutch).count == dutch.count)
  }

  @Test func linesAreReadWithTheirAlternatives() throws {
    let items = try Challenge.items("# klok\nHet is laat.\tIt is late. || It's late.\n", file: "a")
    #expect(items.count == 1)
    #expect(items[0].dutch == "Het is laat.")
    #expect(items[0].accepted.map(\.source) == ["It is late.", "It's late."])
  }

  @Test(arguments: [
    "Het is laat.\n", "Het is laat.\t\n", "a\tb\tc\n", "Het is laat.\tIt (is late.\n",
  ])
  func wrongLinesAreNamed(_ line: String) {
    #expect { try Challenge.items("# een\n" + line, file: "a.tsv") } throws: { error in
      (error as? Diagnostic)?.line == 2
    }
  }

  @Test func tableCountsEachPhenomenonAndTheTotal() {
    var result = ChallengeResult(rows: [.init(phenomenon: "er"), .init(phenomenon: "zou")])
    result.rows[0].passed = 2
    result.rows[1].failures = [
      .init(item: .init(dutch: "Hij zou komen.", accepted: []), english: "He zou come.")
    ]
    #expect(result.table == "100.0    2    2  er\n  0.0    0    1  zou\n 66.7    2    3  total\n")
  }
}
