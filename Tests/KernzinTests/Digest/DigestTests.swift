import Testing

@testable import Kernzin

@Suite struct DigestTests {
  private func entry(
    _ id: String, date: String? = nil, story: [UInt32], length: Int = 100, names: [String] = []
  ) -> DigestEntry {
    DigestEntry(
      id: id, title: "Title of \(id)", date: date, summary: ["It is <so>."], names: names,
      terms: [], length: length, story: story)
  }

  private var digest: Digest {
    let noise = (0..<20).map { number in
      entry(
        "n\(number)", date: "2024-01-01", story: (0..<10).map { UInt32(1000 + number * 10 + $0) })
    }
    let twins = [
      entry(
        "a b", date: "2024-03-09", story: [1, 2, 3, 4, 5, 6, 7], length: 300, names: ["Ada"]),
      entry("b", date: "2024-03-10", story: [1, 2, 3, 4, 5, 6, 8], names: ["Ada", "Bob"]),
      entry("c", story: [90, 91]),
    ]
    return Digest((noise + twins).map { Digest.Item(entry: $0, link: "out/\($0.id).html") })
  }

  @Test func storiesToldTwiceStandTogetherTheFullestFirst() throws {
    let story = try #require(digest.days.flatMap(\.stories).first { $0.items.count > 1 })
    #expect(story.items.map(\.entry.id) == ["a b", "b"])
    #expect(digest.days.flatMap(\.stories).count == 22)
  }

  @Test func theLatestComesFirstAndWhatHasNoDateLast() {
    #expect(digest.days.map(\.date) == ["2024-03-09", "2024-01-01", nil])
  }

  @Test func namesAreCountedByArticle() {
    #expect(digest.names == [Digest.Count(text: "Ada", articles: 2)])
  }

  @Test(arguments: [
    ("2024-11-14", "November 14, 2024"), ("2024-11", "November 2024"), ("2024", "2024"),
    ("gisteren", "gisteren"), ("2024-13-01", "2024-13-01"),
  ])
  func datesAreWords(date: String, words: String) { #expect(Digest.words(of: date) == words) }

  @Test func pagesLinkAndEscape() {
    let run = RunDescription(pipeline: "dutch-news", engine: "test")
    let page = DigestPage.write(digest, run: run)
    #expect(page.contains("href=\"out/a%20b.html\""))
    #expect(page.contains("It is &lt;so&gt;."))
    let markdown = DigestMarkdown.write(digest, run: run)
    #expect(markdown.contains("[Title of a b](<out/a%20b.html>)"))
  }
}
