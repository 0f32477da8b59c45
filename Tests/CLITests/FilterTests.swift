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

  /// The same text has the same name, however its accents are encoded and whatever else the line says;
  /// a record that fails is named as one that does not.
  @Test func aTextWithoutNameIsNamedByItself() throws {
    let kernzin = try Program()
    let input = #"""
      {"text":"Café."}
      {"text":"Cafe\u0301.","title":"Anders"}
      {"text":"Café.","meta":3}
      {"text":"Ander café."}
      """#
    let result = try kernzin("filter", "copy", input: input)
    let names = result.output.split(separator: "\n").compactMap {
      $0.firstMatch(of: /"id":"([0-9a-f]{16})"/)?.1
    }
    #expect(names.count == 4)
    #expect(Set(names[..<3]).count == 1 && names[3] != names[0])
  }

  /// A line too long is one error record, named by the digest of the whole line, wherever its end
  /// lies; the next record is fine.
  @Test(arguments: [1001, 65_536, 70_000, 3_000_000], ["\n", "\r\n"])
  func aLineTooLongCostsOneRecord(length: Int, end: String) throws {
    let kernzin = try Program()
    let long = String(repeating: "x", count: length)
    let good = #"{"id":"goed","text":"Het regent."}"#
    try kernzin.write("in", long + end + good + "\n")
    let result = try kernzin.shell(
      """
      $KERNZIN filter copy --max-record-bytes 1000 < in
      head -c \(length) in | sha256sum | head -c 16
      """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""code":"too-large""#))
    #expect(lines[0].contains(#""id":"\#(lines[2])""#))
    #expect(lines[1].contains(#""id":"goed","ok":true"#))
  }

  /// What field after field can be wrong with a line of JSON: one error record each.
  @Test(arguments: [
    String(repeating: "[", count: 10_000), #"{"id":"a","id":"b","text":"x"}"#,
    #"{"text":"\ud800"}"#, #"{"text":"\u0000"}"#, "\u{0}", #"{"text":3}"#, #"["text"]"#,
    #"{"text":"a","html":"b"}"#, "{",
  ])
  func badLinesCostOneRecord(line: String) throws {
    let kernzin = try Program()
    let good = #"{"id":"goed","text":"Het regent."}"#
    let result = try kernzin("filter", "copy", input: line + "\n" + good + "\n")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""ok":false"#))
    #expect(lines[1].contains(#""id":"goed","ok":true"#))
  }

  /// A gigabyte without a line feed fits into little memory.
  @Test func anEndlessLineFitsIntoMemory() throws {
    let kernzin = try Program()
    let result = try kernzin.shell(
      "ulimit -v 1000000; head -c 200000000 /dev/zero | $KERNZIN filter copy; echo $?")
    #expect(result.output.contains(#""code":"too-large""#))
    #expect(result.output.hasSuffix("\n0\n"))
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
