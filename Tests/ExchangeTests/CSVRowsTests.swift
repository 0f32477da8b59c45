import Kernzin
import Testing

@testable import Exchange

@Suite struct CSVRowsTests {
  private func rows(_ text: String, limit: Int = 1000) throws -> [String] {
    var rows = CSVRows(ByteArray(Array(text.utf8)), name: "t.csv", limit: limit)
    var found: [String] = []
    while let row = try rows.next() {
      switch row {
      case .success(let row):
        let fields = row.fields.map { String(decoding: $0, as: UTF8.self) }
        found.append("\(row.line) " + fields.joined(separator: "|"))
      case .failure(let problem): found.append(problem.description)
      }
    }
    return found
  }

  @Test func quotesHoldSeparatorsLineEndsAndQuotes() throws {
    #expect(
      try rows("\u{FEFF}a,b\r\n\"1,5\",\"een\n\"\"twee\"\"\"\r\n\r\n,\n\"\",x")
        == ["1 a|b", "2 1,5|een\n\"twee\"", "5 |", "6 |x"])
  }

  @Test(arguments: [("a;b,c;d", "1 a|b,c|d"), ("a\t\"b\"\tc,d", "1 a|\"b\"|c,d"), ("a", "1 a")])
  func theFirstLineTellsTheSeparator(_ text: String, _ expected: String) throws {
    #expect(try rows(text) == [expected])
  }

  @Test func aBadQuoteCostsItsLine() throws {
    #expect(
      try rows("a,b\n1,\"x\n2,y\n\"z\"z,3\n4,u\"v\n5,w")
        == [
          "1 a|b", "t.csv:2: error: characters behind a closing quote", "3 2|y",
          "t.csv:4: error: characters behind a closing quote",
          "t.csv:5: error: a quote inside a field without quotes", "6 5|w",
        ])
  }

  @Test func aRowLongerThanTheLimitIsGivenUp() throws {
    let long = String(repeating: "x", count: 200)
    #expect(
      try rows("a,b\n\(long)\n1,2\n\"\(long.prefix(60))\n\(long.prefix(60))\n3,4", limit: 100)
        == [
          "1 a|b", "t.csv:2: error: longer than 100 bytes", "3 1|2",
          "t.csv:4: error: a quote that never closes", "5 \(long.prefix(60))", "6 3|4",
        ])
  }
}
