import Testing

@testable import Kernzin

@Suite struct JSONLinesReaderTests {
  private func read(_ line: String) throws(StageError) -> Document {
    try JSONLinesReader().read(Array(line.utf8), id: "line 1")
  }

  @Test func fieldsGoWhereTheyBelong() throws {
    let document = try read(
      #"{"id":"a/7","title":"Brug dicht","lang":"nl","date":"2024-03-02T10:00:00Z","#
        + #""text":"De brug is dicht.\n\nZij zweeg.","meta":{"krant":"Noord","pagina":3,"tags":["a",1]},"x":true}"#
    )
    #expect(document.id == "a/7")
    #expect(document.metadata.title == "Brug dicht")
    #expect(document.metadata.language == "nl")
    #expect(document.metadata.date == "2024-03-02")
    #expect(document.text.string == "De brug is dicht.\n\nZij zweeg.")
    #expect(document.metadata.other.map(\.key) == ["krant", "pagina", "tags", "x"])
    #expect(document.metadata.other.map(\.value) == ["Noord", "3", #"["a",1]"#, "true"])
  }

  @Test func escapesAreRead() throws {
    let document = try read(#"{"text":"Zo\u00e9, \ud83d\ude00 en \"zij\".\u0000\tJa."}"#)
    #expect(document.text.string == "Zoé, 😀 en \"zij\". Ja.")
    #expect(document.id == "line 1")
  }

  @Test func htmlIsReadAsAPage() throws {
    let document = try read(
      #"{"html":"<nav>Home</nav><p>De brug over het kanaal is tot in het voorjaar dicht.</p>"}"#)
    #expect(document.text.string == "De brug over het kanaal is tot in het voorjaar dicht.")
  }

  @Test(arguments: [
    ("", "empty-input"), ("{", "not-json"), ("tekst", "not-json"), ("[1]", "wrong-type"),
    (#"{"id":1}"#, "no-text"), (#"{"text":7}"#, "wrong-type"), (#"{"text":null}"#, "no-text"),
    (#"{"text":"x","meta":[]}"#, "wrong-type"), (#"{"text":"x","title":{}}"#, "wrong-type"),
    (#"{"text":"a","html":"b"}"#, "two-texts"), (#"{"text":"\ud800 x"}"#, "lone-surrogate"),
    (#"{"text":"\udc00"}"#, "lone-surrogate"), (#"{"text":" \n "}"#, "empty-input"),
    (#"{"text":"a","text":"b"}"#, "not-json"), (#"{"text":"a"} {"text":"b"}"#, "not-json"),
    (#"{"text":"a\x"}"#, "not-json"), (#"{"text":"a}"#, "not-json"),
    (#"{"n":01,"text":"a"}"#, "not-json"),
    ("{\"text\":\"a\tb\"}", "not-json"), (#"{"text":tru}"#, "not-json"),
    (#"{"text":"a",}"#, "not-json"),
  ])
  func badRecordsHaveACode(line: String, code: String) {
    do {
      _ = try read(line)
      Issue.record("read \(line)")
    } catch {
      #expect(error.code == code)
      #expect(error.stage == "read")
      #expect(!error.message.contains("\n"))
    }
  }

  @Test func deepNestingIsAnErrorNotACrash() {
    let line = #"{"text":"x","meta":"# + String(repeating: "[", count: 100_000)
    do {
      _ = try read(line)
      Issue.record("read")
    } catch { #expect(error.code == "not-json") }
  }

  @Test func bytesThatAreNotUTF8AreNamed() {
    do {
      _ = try JSONLinesReader().read(Array(#"{"text":"caf"#.utf8) + [0xE9, 0x22, 0x7D], id: "x")
      Issue.record("read")
    } catch { #expect(error.code == "not-utf-8") }
  }

  @Test func longLinesAreRefused() {
    var reader = JSONLinesReader()
    reader.maximumBytes = 16
    do {
      _ = try reader.read(Array(#"{"text":"De brug is dicht."}"#.utf8), id: "x")
      Issue.record("read")
    } catch { #expect(error.code == "too-large") }
  }

  @Test func failuresPointAtTheByte() {
    do {
      _ = try JSONParser.parse(Array(#"{"a":1,"b" 2}"#.utf8))
      Issue.record("parsed")
    } catch {
      #expect(error.offset == 11)
      #expect(error.message == "no ':' behind the key 'b'")
    }
  }
}
