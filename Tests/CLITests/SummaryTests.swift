import Foundation
import Testing

/// Summaries as they leave the program, with the data it ships.
@Suite struct SummaryTests {
  private static let data = Program.checkout.path
  private static let article = """
    ---
    title: %
    date: 2024-11-14
    ---

    De brug in Zuidhaven is dicht, zegt wethouder Ineke de Boer. De pijlers van de brug roesten al \
    jaren. De brug (van 1931) is volgens ingenieurs te oud voor vrachtwagens. Automobilisten moeten \
    omrijden via de ringweg en het dorp Oosterzand.

    """

  private func article(_ title: String) -> String {
    Self.article.replacing("%", with: title)
  }

  @Test func titlesAreTranslated() throws {
    let kernzin = try Program()
    let text = article("De brug is dicht")
    let json = try kernzin("run", "dutch-news", "--data", Self.data, "-t", "json", input: text)
    #expect(json.status == 0, "\(json.errors)")
    #expect(json.output.contains("\"title\": \"De brug is dicht\""))
    #expect(
      json.output.contains("\"text\": \"The bridge is closed\""), "\(json.output.prefix(900))")
    let page = try kernzin("run", "dutch-news", "--data", Self.data, "-t", "html", input: text)
    #expect(page.output.contains("The bridge is closed</h1>"), "\(page.output.prefix(900))")
  }

  @Test func compressLeavesOutAsides() throws {
    let kernzin = try Program()
    try kernzin.write(
      "short.yaml",
      """
      kernzin: 1
      from: text
      to: summary
      languages: { source: nl }
      stages:
        - segment
        - score-salience
        - summarize: { sentences: 3 }
        - tokenize
        - analyze
        - compress: { words: 5 }
      """)
    let text = article("Brug dicht")
    let short = try kernzin("run", "short.yaml", "--data", Self.data, input: text)
    #expect(short.status == 0, "\(short.errors)")
    #expect(short.output.hasPrefix("De brug in Zuidhaven is dicht.\n"), "\(short.output)")
    #expect(!short.output.contains("(van 1931)"))
    let loose = try kernzin(
      "run", "short.yaml", "--data", Self.data, "--set", "compress.words=500", input: text)
    #expect(
      loose.output.hasPrefix("De brug in Zuidhaven is dicht, zegt wethouder Ineke de Boer.\n"))
    let json = try kernzin("run", "short.yaml", "--data", Self.data, "-t", "json", input: text)
    #expect(json.output.contains("compress: attribution"), "\(json.output.prefix(900))")
  }

  @Test func aDigestTellsOfAllArticles() throws {
    let kernzin = try Program()
    try kernzin.write("in/a.txt", article("Brug <dicht>"))
    try kernzin.write("in/b c.txt", article("Brug in Zuidhaven dicht") + "\nZo is het.\n")
    try kernzin.write(
      "in/d.txt", "De bakker\n\nDe bakker in Breda verkoopt taart met slagroom aan wandelaars.\n")
    func batch(_ options: String) throws -> Program.Result {
      try kernzin.shell(
        "$KERNZIN batch summarize-dutch in -o out -t html --data '\(Self.data)' \(options)")
    }
    #expect(try batch("--digest out/digest.html").status == 0)
    let page = try kernzin.read("out/digest.html")
    #expect(page.contains("3 articles, 2 stories, November 14, 2024"), "\(page)")
    #expect(page.contains("href=\"b%20c.html\">Brug in Zuidhaven dicht</a>"))
    #expect(page.contains("Brug &lt;dicht&gt;"))
    #expect(page.contains("No date"))
    #expect(page.contains("<caption>Names"))
    // Nothing has changed: the same page without work; as Markdown and elsewhere with the same links.
    let again = try batch("--digest out/digest.html")
    #expect(again.errors.contains("3 unchanged"), "\(again.errors)")
    #expect(try kernzin.read("out/digest.html") == page)
    #expect(try batch("--digest digest.md").status == 0)
    #expect(try kernzin.read("digest.md").contains("[Brug in Zuidhaven dicht](<out/b%20c.html>)"))
    #expect(try batch("--digest digest.pdf").status == 64)
    // What is gone is gone from the digest; what is new is in it.
    try kernzin.write("in/a.txt", article("Brug weer open"))
    #expect(try kernzin.shell("rm in/d.txt").status == 0)
    #expect(try batch("--digest out/digest.html -j 1").status == 0)
    let changed = try kernzin.read("out/digest.html")
    #expect(changed.contains("2 articles, 1 story, November 14, 2024"), "\(changed)")
    #expect(changed.contains("Brug weer open") && !changed.contains("Brug &lt;dicht&gt;"))
    // A fresh folder gives the same page, whatever the number of workers.
    #expect(
      try kernzin.shell(
        "$KERNZIN batch summarize-dutch in -o new -t html --data '\(Self.data)' -j 2 --digest new/digest.html"
      ).status == 0)
    #expect(try kernzin.read("new/digest.html") == changed)
  }
}
