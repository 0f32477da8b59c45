import Foundation
import Testing

@testable import Kernzin

@Suite struct HTMLReaderTests {
  private func read(_ page: String) throws(StageError) -> Document {
    try HTMLReader().read(Array(page.utf8), id: "page")
  }

  /// Pages of `Tests/Pages` as newspapers print them, each with the text a reader would copy out.
  @Test(arguments: ["density", "linked-data", "old-tables", "live-blog"])
  func pagesGiveTheirArticle(name: String) throws {
    let page = try TestFiles.text("Pages/\(name).html")
    let document = try read(page)
    let metadata = document.metadata
    let head = [metadata.title, metadata.date, metadata.author].map { $0 ?? "-" }
    let found = (head + ["", document.text.string, ""]).joined(separator: "\n")
    try TestFiles.expect(found, matches: "Pages/\(name).txt")
  }

  @Test func untranslatableTextStaysAndIsRemembered() throws {
    let document = try read(
      "<p>De band <span translate=\"no\">De Staat</span> speelt vrijdag in Nijmegen, in de open lucht.</p>"
    )
    #expect(
      document.text.string == "De band De Staat speelt vrijdag in Nijmegen, in de open lucht.")
    #expect(document.metadata.other == [.init(key: "translate-no", value: "De Staat")])
  }

  @Test func entitiesBreaksAndHiddenTextAreUnderstood() throws {
    let document = try read(
      """
      <div>De caf&eacute;s in de stad sluiten &#8216;s avonds om tien uur&nbsp;precies.<br><br>
      Dat heeft de burgemeester <span style="display: none">hier niet</span>besloten na overleg.
      <script>var x = "<p>geen tekst</p>";</script></div>
      """)
    #expect(
      document.text.string.replacingNoBreakSpaces == """
        De cafés in de stad sluiten ‘s avonds om tien uur precies.

        Dat heeft de burgemeester besloten na overleg.
        """)
  }

  @Test(arguments: [
    "<html></html>", "<p></p>", "<script>1</script>", "<nav><a href=x>Home</a></nav>",
  ])
  func pagesWithoutTextAreAnError(page: String) {
    do {
      _ = try read(page)
      Issue.record("read")
    } catch { #expect(error.code == "empty-input") }
  }

  @Test(arguments: [600, 100_000])
  func deepNestingIsRead(depth: Int) throws {
    let page =
      "<p>De boot vaart tot het voorjaar elk uur.</p>" + String(repeating: "<div>", count: depth)
      + "De brug over het kanaal is dicht." + String(repeating: "</div>", count: depth)
      + "<p>De boot over het kanaal vaart elk uur.</p>"
    let text = try read(page).text.string
    #expect(text.contains("De brug over het kanaal is dicht."))
    #expect(text.contains("De boot over het kanaal vaart elk uur."))
  }

  @Test func pagesOfUsualDepthAreLeftAsTheyAre() {
    let page = String(repeating: "<div><br><p>x</div>", count: 2_000)
    #expect(NestingLimit.apply(to: page) == page)
  }

  @Test(arguments: [
    "<", "<<<>>>", "<p", "<a href='", "</p></p>tekst", "<![CDATA[x", "<!--", "&#x110000;x",
  ])
  func brokenMarkupNeverCrashes(page: String) {
    _ = try? read(page)
  }

  @Test func classNamesAreTakenApart() {
    #expect(
      Clutter.words(of: "c-relatedArticles__item has-2-ads") == [
        "c", "related", "articles", "item", "has", "ads",
      ])
  }

  @Test func articleHungOnAClutteredClassStays() throws {
    let sentence = "De brug over het kanaal is dicht tot in het voorjaar, zegt de gemeente."
    let document = try read(
      "<div class='article has-sidebar'><p>\(sentence)</p></div><div class='sidebar'>Weer</div>")
    #expect(document.text.string == sentence)
  }
}

@Suite struct BoilerplateTests {
  /// Every phrase of the data files recognizes the example that motivated it.
  @Test(arguments: ["nl", "en"])
  func examplesAreRecognized(language: String) throws {
    let data = try #require(DataFolder.find())
    let words = try Boilerplate(data: data, languages: [language])
    let file = try SectionedFile(
      data.resources(language: language).appending(path: "boilerplate.txt"))
    for section in ["starts", "contains", "ends"] {
      for entry in file[section] {
        #expect(words.matches(entry.example), "\(entry.text): \(entry.example)")
      }
    }
  }

  @Test(arguments: [
    "De nieuwsbrief van de school bereikt duizend ouders.", "Videobeelden tonen de dader.",
    "Volgens de politie is het rustig.", "Fotografen drongen naar voren.",
  ])
  func newsIsNoBoilerplate(text: String) throws {
    let words = try Boilerplate(data: try #require(DataFolder.find()), languages: ["nl", "en"])
    #expect(!words.matches(text))
  }
}
