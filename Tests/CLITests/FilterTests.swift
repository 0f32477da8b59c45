import Testing

@Suite struct FilterTests {
  @Test func everyLineIsAnsweredInItsPlace() throws {
    let kernzin = try Program()
    let input = #"""
      {"id":"een","text":"Het regent."}
      geen JSON

      {"id":"vier"}
      {"id":"vijf","text":"Zij belt op."}
      """#
    let result = try kernzin("filter", "copy", input: input)
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 6)
    #expect(lines.last == "")
    for (index, expected) in [("een", true), ("vijf", true)].enumerated() {
      let line = lines[index * 4]
      #expect(line.contains(#""id":"\#(expected.0)""#))
      #expect(line.contains(#""ok":true"#))
    }
    for line in lines[1...3] { #expect(line.contains(#""ok":false"#)) }
    #expect(lines[3].contains(#""id":"vier""#))
    #expect(result.errors == #"{"records":5,"ok":2,"failed":3}"# + "\n")
  }

  @Test func aRecordWithoutNameIsNamedByItsBytes() throws {
    let kernzin = try Program()
    let result = try kernzin("filter", "copy", input: "kapot\nkapot\n")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == lines[1])
    #expect(lines[0].contains(/"id":"[0-9a-f]{16}"/))
  }
}
