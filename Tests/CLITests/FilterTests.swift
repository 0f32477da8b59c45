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

@Suite struct ShardTests {
  @Test func shardsShareTheRecordsAmongThem() throws {
    let kernzin = try Program()
    let input =
      (0..<50).map { "{\"id\":\"n\($0)\",\"text\":\"Het regent.\"}\n" }.joined() + "kapot\n"
    let whole = try kernzin("filter", "copy", input: input).output.split(separator: "\n")
    var parts: [Substring] = []
    for shard in 0..<3 {
      let part = try kernzin("filter", "copy", "--shard", "\(shard)/3", input: input)
      #expect(part.status == 0 && !part.output.isEmpty)
      parts += part.output.split(separator: "\n")
    }
    #expect(parts.sorted() == whole.sorted())
    #expect(try kernzin("filter", "copy", "--shard", "3/3", input: input).status == 64)
  }

  @Test func theSelfTestTellsWhatAnswersWillTell() throws {
    let kernzin = try Program()
    let told = try kernzin("filter", "copy", "--self-test")
    #expect(told.status == 0)
    let answer = try kernzin("filter", "copy", input: #"{"text":"Het regent."}"#).output
    #expect(answer.contains(told.output.drop { $0 != "," }.dropFirst().prefix { $0 != "," }))
    #expect(told.output.hasPrefix(#"{"schema":"kernzin.self-test/1","engine":"kernzin"#))
  }
}
