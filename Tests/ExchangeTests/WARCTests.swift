import Kernzin
import Testing

@testable import Exchange

@Suite struct WARCTests {
  private func record(
    _ body: String, type: String = "response", content: String = "application/http",
    length: Int? = nil
  ) -> String {
    "WARC/1.1\r\nWARC-Type: \(type)\r\nContent-Type: \(content)\r\n"
      + "Content-Length: \(length ?? body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
  }

  private func found(_ text: String, longest: Int = 1000) throws -> [String] {
    var options = IngestOptions()
    options.longest = longest
    var warc = WARCIngestion(ByteArray(Array(text.utf8)), name: "x.warc", options: options)
    var found: [String] = []
    while let next = try warc.next() {
      switch next {
      case .line(let line): found.append(String(line.dropFirst(25).dropLast(2)))
      case .failed(let problem): found.append(problem.description)
      case .leftOut: found.append("-")
      }
    }
    return found
  }

  @Test func textsAndAnswersAreRecords() throws {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML\r\n\r\n<p>Het regent."
    #expect(
      try found(record(http) + record("Het mist.", type: "conversion", content: "text/plain"))
        == [#""html":"<p>Het regent.""#, #""text":"Het mist.""#])
  }

  @Test(arguments: [
    ("request", "application/http", "GET / HTTP/1.1\r\n\r\n"),
    ("response", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx"),
    ("response", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"),
    ("resource", "image/png", "x"), ("warcinfo", "application/warc-fields", "software: x"),
  ])
  func whatIsNoPageIsLeftOut(_ type: String, _ content: String, _ body: String) throws {
    #expect(try found(record(body, type: type, content: content)) == ["-"])
  }

  @Test func chunksArePutTogether() throws {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
    #expect(
      try found(record(http + "8;x=y\r\nHet rege\r\n3\r\nnt.\r\n0\r\n\r\n"))
        == [#""text":"Het regent.""#])
    // It says so and is not, as some archives store it.
    #expect(try found(record(http + "Het regent.")) == [#""text":"Het regent.""#])
  }

  @Test func damageCostsItsRecord() throws {
    let good = record("Het mist.", type: "resource", content: "text/plain")
    let problem = "x.warc (record 1): error: "
    #expect(
      try found("rommel\r\n" + good + good)
        == [
          problem + "no 'WARC/1.0' or 'WARC/1.1' where a record should begin",
          #""text":"Het mist.""#, #""text":"Het mist.""#,
        ])
    #expect(
      try found(record("x", type: "resource", content: "text/plain", length: -3) + good).first
        == problem + "no 'Content-Length'")
    #expect(
      try found(
        record(String(repeating: "x", count: 2000), type: "resource", content: "text/plain") + good)
        == [problem + "2000 bytes; at most 1000 would be right", #""text":"Het mist.""#])
    #expect(throws: Diagnostic.self) { try found(String(good.dropLast(9))) }
  }

  @Test func anUnknownPackingIsTold() throws {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxyz"
    #expect(try found(record(http))[0].hasSuffix("packed with 'br'; gzip or zstd would be right"))
  }
}
