import Testing

/// `kernzin ingest` on archives that Python's own modules write.
@Suite struct IngestTests {
  private static let page =
    "<html><head><title>Brug dicht</title></head><body><p>De brug bij Wijk blijft dicht.</p></body></html>"

  @Test func everyKindOfInputGivesRecordsTheFilterTakes() throws {
    let kernzin = try Program()
    try kernzin.link("Sources")
    try kernzin.python(
      """
      import gzip, io, json, tarfile, zipfile
      page = \("'''" + Self.page + "'''")
      with zipfile.ZipFile("pages.zip", "w") as pages:
          pages.writestr("a/brug.html", page)
          pages.writestr("b/één.txt", "Zij zegt: “Het regent in Eén.”".encode("cp1252"))
          pages.writestr("b/foto.jpg", b"no page")
          pages.writestr("__MACOSX/a/brug.html", b"no page either")
      with tarfile.open("pages.tar.gz", "w:gz") as pages:
          info = tarfile.TarInfo("brug.html")
          info.size = len(page)
          pages.addfile(info, io.BytesIO(page.encode()))
          link = tarfile.TarInfo("link.html")
          link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
          pages.addfile(link)
      with gzip.open("export.csv.gz", "wt", newline="") as rows:
          rows.write('Kop;Inhoud;Rubriek\\r\\n"Zon; wind";"Zij zei: ""ja"".\\nEn hij ook.";weer\\r\\n')
      with open("news.jsonl", "w") as lines:
          lines.write(json.dumps({"uuid": 7, "body": "Het waait.", "section": {"name": "weer"}}) + "\\n\\n")
      http = ("HTTP/1.1 200 OK\\r\\nContent-Type: text/html; charset=utf-8\\r\\n"
              "Transfer-Encoding: chunked\\r\\n\\r\\n" + f"{len(page):x}\\r\\n{page}\\r\\n0\\r\\n\\r\\n").encode()
      with open("crawl.warc.gz", "wb") as warc:
          for kind, body in [("request", b"GET / HTTP/1.1\\r\\n\\r\\n"), ("response", http)]:
              head = (f"WARC/1.0\\r\\nWARC-Type: {kind}\\r\\nWARC-Target-URI: https://krant.example/brug\\r\\n"
                      f"WARC-Date: 2024-05-01T10:00:00Z\\r\\nContent-Type: application/http; msgtype={kind}\\r\\n"
                      f"Content-Length: {len(body)}\\r\\n\\r\\n").encode()
              warc.write(gzip.compress(head + body + b"\\r\\n\\r\\n"))
      """)
    let result = try kernzin.shell(
      """
      "$KERNZIN" ingest pages.zip pages.tar.gz export.csv.gz news.jsonl crawl.warc.gz \\
        --field title=Kop --field text=Inhoud --field text=body --field id=uuid -o records.jsonl
      """)
    #expect(result.errors == #"{"records":6,"failed":0,"left_out":4}"# + "\n")
    #expect(result.status == 0)
    let lines = try kernzin.read("records.jsonl").split(separator: "\n").map(String.init)
    let quoted = Self.page.replacing("\"", with: "\\\"")
    try #require(lines.count == 6)
    #expect(lines[0].hasSuffix(#","html":"\#(quoted)","meta":{"path":"a/brug.html"}}"#))
    #expect(
      lines[1].hasSuffix(
        #","text":"Zij zegt: “Het regent in Eén.”","meta":{"encoding":"windows-1252","path":"b/één.txt"}}"#
      ))
    // The same page has the same name wherever it was found.
    #expect(
      lines[2].prefix(24) == lines[0].prefix(24) && lines[5].prefix(24) == lines[0].prefix(24))
    #expect(
      lines[3].hasSuffix(
        #","title":"Zon; wind","text":"Zij zei: \"ja\".\nEn hij ook.","meta":{"Rubriek":"weer"}}"#))
    #expect(lines[4] == #"{"id":"7","text":"Het waait.","section":{"name":"weer"}}"#)
    #expect(lines[5].contains(#""url":"https://krant.example/brug""#))
    let filtered = try kernzin.shell(#""$KERNZIN" filter copy < records.jsonl"#)
    #expect(filtered.errors.contains(#""failed":0"#))
    #expect(filtered.output.contains(#""id":"7""#))
  }

  @Test func aBadRecordCostsItself() throws {
    let kernzin = try Program()
    try kernzin.write(
      "a.csv",
      """
      id,text
      1,Het regent.
      2,"Een "kop" erin.
      3,Te,veel
      4,"Nooit dicht.
      5,Het waait.

      """)
    try kernzin.write("b.jsonl", "{\"text\":\"Het mist.\"}\n{\"text\":\n{\"body\":\"x\"}\n[]\n")
    let result = try kernzin("ingest", "a.csv", "b.jsonl")
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count == 3)
    let errors = result.errors.split(separator: "\n")
    #expect(
      errors.prefix(3) == [
        "a.csv:3: error: characters behind a closing quote",
        "a.csv:4: error: 3 fields; 2, as in the first row, would be right",
        "a.csv:5: error: a quote that never closes",
      ])
    #expect(errors[3].hasPrefix("b.jsonl:2: error: not JSON"))
    #expect(errors[4].hasPrefix("b.jsonl:3: error: no text under 'text' or 'html', only body"))
    #expect(errors.last == #"{"records":3,"failed":6,"left_out":0}"#)
  }

  @Test func nothingOfAnArchiveTouchesTheDisk() throws {
    let kernzin = try Program()
    try kernzin.python(
      """
      import zipfile
      with zipfile.ZipFile("evil.zip", "w") as pages:
          for path in ["../../out.txt", "/tmp/kernzin-out.txt", "C:\\\\out.txt", "a\\nb.txt"]:
              pages.writestr(path, "Het regent.")
      """)
    let result = try kernzin("ingest", "evil.zip")
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 4)
    #expect(result.output.contains(#""meta":{"path":"../../out.txt"}"#))
    #expect(try kernzin.names() == ["Glossaries", "Pipelines", "evil.zip"])
  }

  @Test(arguments: ["bomb.zip", "bomb.tar.gz", "bomb.jsonl.gz", "left-out.tar.gz"])
  func aBombIsGivenUp(_ name: String) throws {
    let kernzin = try Program()
    try kernzin.python(
      """
      import gzip, io, tarfile, zipfile
      blanks = b" " * (64 << 20)
      with zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED) as pages:
          for number in range(4):
              pages.writestr(f"{number}.txt", blanks[:15 << 20])
      for name, inner in [("bomb.tar.gz", "a.txt"), ("left-out.tar.gz", "a.bin")]:
          with tarfile.open(name, "w:gz") as pages:
              info = tarfile.TarInfo(inner)
              info.size = len(blanks)
              pages.addfile(info, io.BytesIO(blanks))
      with gzip.open("bomb.jsonl.gz", "wb") as lines:
          lines.write(blanks)
      """)
    let result = try kernzin("ingest", name)
    #expect(result.status == 65)
    #expect(
      result.errors.hasPrefix("\(name): error: unpacks to more than 100 times its size"))
  }

  @Test func whatIsCutOffOrTooMuchIsTold() throws {
    let kernzin = try Program()
    try kernzin.python(
      """
      import gzip, hashlib, zipfile
      with zipfile.ZipFile("many.zip", "w") as pages:
          for number in range(5):
              pages.writestr(f"{number}.txt", f"Het is nummer {number}.")
          pages.writestr("lang.txt", "Het is erg lang. " * 20)
      lines = (f'{{"text":"Zin {hashlib.sha256(bytes([n % 256, n // 256])).hexdigest()}."}}\\n' for n in range(4000))
      whole = gzip.compress("".join(lines).encode(), mtime=0)
      open("cut.jsonl.gz", "wb").write(whole[:len(whole) // 2])
      """)
    let many = try kernzin("ingest", "many.zip", "--max-entries", "3")
    #expect(many.status == 1 && many.output.split(separator: "\n").count == 3)
    #expect(many.errors.hasPrefix("many.zip: error: more than 3 entries\n"))
    let long = try kernzin("ingest", "many.zip", "--max-record-bytes", "100")
    #expect(long.errors.hasPrefix("many.zip:lang.txt: error: longer than 100 bytes\n"))
    let cut = try kernzin("ingest", "cut.jsonl.gz")
    #expect(cut.status == 1)
    #expect(cut.errors.hasPrefix("cut.jsonl.gz: error: truncated gzip input\n"))
  }

  @Test func whatIsNoInputIsRefused() throws {
    let kernzin = try Program()
    try kernzin.write("a.csv", "kop,inhoud\nx,y\n")
    #expect(try kernzin("ingest", "a.pdf").status == 64)
    #expect(try kernzin("ingest", "b.csv").status == 66)
    #expect(try kernzin("ingest", "a.csv", "--field", "tekst=inhoud").status == 64)
    let nameless = try kernzin("ingest", "a.csv")
    #expect(nameless.status == 65)
    #expect(
      nameless.errors.hasPrefix("a.csv:1: error: no column 'text' or 'html' among kop, inhoud;"))
  }
}

extension Program {
  /// Runs Python in the program's folder.
  func python(_ script: String) throws {
    try write("script.py", script)
    let result = try shell("python3 script.py && rm script.py")
    #expect(result.status == 0, "\(result.errors)")
  }
}
