import FoundationEssentials
import Glibc
import Kernzin
import Testing

/// The external stage with small shell programs on the other side.
@Suite struct ExternalTests {
  /// Three sentences, the second and third chosen.
  static func document(sentences: [String] = ["Het regent.", "Zij belt op.", "Hij lacht."])
    -> Document
  {
    var document = Document(id: "a.txt", text: SourceText(sentences.joined(separator: " ")))
    var start = 0
    document.sentences = sentences.map { text in
      defer { start += text.utf8.count + 1 }
      return Sentence(range: SourceRange(start, start + text.utf8.count), paragraph: 0)
    }
    return document
  }

  static func stage(
    _ command: [String], gives: String = "english", timeout: String = "10"
  ) throws -> External {
    func entry(_ key: String, _ content: OptionValue.Content) -> OptionValue.Entry {
      OptionValue.Entry(key: OptionValue(.scalar(key)), value: OptionValue(content))
    }
    var options = OptionReader([
      entry("command", .list(command.map { OptionValue(.scalar($0)) })),
      entry("gives", .scalar(gives)), entry("timeout", .scalar(timeout)),
    ])
    let data = DataFolder(root: URL(filePath: "/nonexistent"))
    let stage = try External(options: &options, resources: Resources(data: data))
    #expect(options.problems.isEmpty)
    return stage
  }

  /// The code of the error a command leads to.
  static func failure(
    _ command: [String], gives: String = "english", timeout: String = "10"
  ) throws -> StageError {
    let stage = try stage(command, gives: gives, timeout: timeout)
    var document = document()
    do {
      try stage.process(&document)
    } catch {
      #expect(document.translations == nil)
      return error
    }
    return StageError(code: "none", message: "")
  }

  @Test func asksEverySentenceAndTakesTheAnswers() throws {
    var document = Self.document()
    let echo = #"while IFS= read -r line; do printf '{"text":"got %s"}\n' "${#line}"; done"#
    try Self.stage(["sh", "-c", echo]).process(&document)
    let lengths = (document.sentences ?? []).indices.map { index in
      #"{"id":"a.txt#1","text":""}"#.utf8.count
        + ["Het regent.", "Zij belt op.", "Hij lacht."][index].utf8.count
    }
    #expect(document.translations?.map { $0?.text } == lengths.map { "got \($0)" })
    #expect(document.translations?[0]?.words.first?.source == .rule("external"))
  }

  @Test func asksOnlyTheChosen() throws {
    var document = Self.document()
    document.summary = Summary(sentences: [0, 2])
    let command = ["sed", #"s/.*"text":"\([^"]*\)"}/{"text":"\1!"}/"#]
    try Self.stage(command, gives: "english-summary").process(&document)
    #expect(document.translations?.map { $0?.text } == ["Het regent.!", nil, "Hij lacht.!"])
  }

  @Test func givesASummary() throws {
    var document = Self.document()
    let script = #"grep -n . | sed 's/^2:.*/{"keep":true}/; t; s/.*/{"keep":false}/'"#
    try Self.stage(["sh", "-c", script], gives: "summary").process(&document)
    #expect(document.summary == Summary(sentences: [1]))
  }

  @Test func argumentsNeverMeetAShell() throws {
    var document = Self.document(sentences: ["Een."])
    let argument = "$(echo no); `echo no` * \"quoted\""
    let script = #"printf '{"text":"%s"}\n' "$(printf %s "$1" | tr '"' "'")""#
    try Self.stage(["sh", "-c", script, "sh", argument]).process(&document)
    #expect(
      document.translations?.first??.text == argument.map { $0 == "\"" ? "'" : String($0) }.joined()
    )
  }

  /// More than the pipes hold, in all three directions at once.
  @Test func muchTextDoesNotDeadlock() throws {
    let long = String(repeating: "woord ", count: 50_000) + "."
    var document = Self.document(sentences: [long, long, long, long])
    let script = #"s/.*"text":"\(.*\)"}/{"text":"\1"}/; w /dev/stderr"#
    try Self.stage(["sed", script]).process(&document)
    #expect(
      document.translations?.compactMap { $0?.text.count } == [300_001, 300_001, 300_001, 300_001])
  }

  @Test func aProgramThatIsNotThere() throws {
    let error = try Self.failure(["kernzin-no-such-program"])
    #expect(error.code == "program-not-found")
    #expect(error.message == "program 'kernzin-no-such-program' not found")
  }

  @Test func aFileThatIsNoProgram() throws {
    #expect(try Self.failure([#filePath]).code == "cannot-start")
  }

  @Test func anExitStatusQuotesTheLastWords() throws {
    let error = try Self.failure(["sh", "-c", "echo first >&2; echo 'no model' >&2; exit 3"])
    #expect(error.code == "exit-status")
    #expect(error.message == "'sh' ended with status 3: no model")
    #expect(try Self.failure(["sh", "-c", "kill -9 $$"]).message == "'sh' was ended by signal 9")
  }

  @Test func fewerMoreAndBadAnswers() throws {
    let short = try Self.failure(["head", "-n", "2"])
    #expect(short.message == "'head' answered 2 of 3 lines")
    let many = try Self.failure(["sh", "-c", "cat; echo; echo"])
    #expect(many.code == "too-many-answers")
    let noJSON = try Self.failure(["sed", "s/.*/yes/"])
    #expect(noJSON.message.hasPrefix("the answer to sentence 1 is 'yes', a JSON object"))
    #expect(try Self.failure(["sed", #"s/.*/{"text":" "}/"#]).code == "bad-answer")
    #expect(try Self.failure(["cat"], gives: "summary").message.contains(#"{"keep":true}"#))
  }

  @Test func aProgramThatReadsNothing() throws {
    #expect(try Self.failure(["true"]).code == "missing-answers")
  }

  @Test func aTimeoutKillsTheWholeGroup() throws {
    let mark = FileManager.default.temporaryDirectory.appending(path: "kernzin-\(getpid()).pid")
    defer { try? FileManager.default.removeItem(at: mark) }
    let start = ContinuousClock.now
    let error = try Self.failure(
      ["sh", "-c", "sleep 60 & echo $! > \(mark.path); wait"], timeout: "0.3")
    #expect(error.code == "timeout")
    #expect(error.message.hasPrefix("'sh': no answer to line 1 within 0.3 s"))
    #expect(ContinuousClock.now - start < .seconds(5))
    let text = String(decoding: try Data(contentsOf: mark), as: UTF8.self)
    let process = try #require(Int32(text.split(separator: "\n").first ?? ""))
    // Whoever adopted it reaps it in its own time: dead is enough.
    func isAlive() -> Bool {
      let status = try? Data(contentsOf: URL(filePath: "/proc/\(process)/stat"))
      return status.map { !String(decoding: $0, as: UTF8.self).contains(") Z ") } ?? false
    }
    for _ in 0..<500 where isAlive() { usleep(10_000) }
    #expect(!isAlive())
  }

  @Test func theTimeIsForEachAnswer() throws {
    var document = Self.document()
    let script = #"while read -r l; do sleep 0.3; echo '{"text":"x"}'; done"#
    try Self.stage(["sh", "-c", script], timeout: "0.7").process(&document)
    #expect(document.translations?.count == 3)
  }

  @Test func leavesNoZombies() throws {
    for _ in 0..<20 { _ = try Self.failure(["false"]) }
    let children =
      (try? Data(contentsOf: URL(filePath: "/proc/self/task/\(getpid())/children")))
      .map { String(decoding: $0, as: UTF8.self) } ?? ""
    for child in children.split(separator: " ") {
      let stat = try? Data(contentsOf: URL(filePath: "/proc/\(child)/stat"))
      #expect(stat.map { String(decoding: $0, as: UTF8.self).contains("(false) Z") } != true)
    }
  }
}
