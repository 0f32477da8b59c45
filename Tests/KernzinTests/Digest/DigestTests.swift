import Testing

@testable import Kernzin

@Suite struct DigestTests {
  /// The story of each article, those merged later in mind.
  private func stories(of articles: [[UInt32]]) -> [Int] {
    var frequencies = TermFrequencies()
    for terms in articles { frequencies.add(terms) }
    var finder = StoryFinder(frequencies)
    var stories: [Int] = []
    for terms in articles {
      let (story, merged) = finder.add(terms)
      stories = stories.map { merged.contains($0) ? story : $0 } + [story]
    }
    return stories
  }

  private func noise(_ count: Int) -> [[UInt32]] {
    (0..<count).map { number in (0..<10).map { UInt32(1000 + number * 10 + $0) } }
  }

  @Test func storiesToldTwiceAreOne() {
    let twins: [[UInt32]] = [[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 8], [90, 91], []]
    #expect(stories(of: noise(20) + twins) == Array(0..<20) + [20, 20, 22, 23])
  }

  /// The third article tells what both the first and the second do.
  @Test func oneArticleMayMakeTwoStoriesOne() {
    let chain: [[UInt32]] = [[1, 2, 3, 4], [5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]]
    #expect(stories(of: noise(20) + chain) == Array(0..<20) + [20, 20, 20])
  }

  /// What lies farther back than the window is forgotten.
  @Test func storiesEnd() {
    let told: [[UInt32]] = [[1, 2, 3, 4]]
    let near = stories(of: told + noise(StoryFinder.window - 1) + told)
    #expect(near.last == 0)
    let far = stories(of: told + noise(StoryFinder.window) + told)
    #expect(far.last == StoryFinder.window + 1)
  }

  @Test(arguments: [
    ("2024-11-14", "November 14, 2024"), ("2024-11", "November 2024"), ("2024", "2024"),
    ("gisteren", "gisteren"), ("2024-13-01", "2024-13-01"),
  ])
  func datesAreWords(date: String, words: String) { #expect(Digest.words(of: date) == words) }

  @Test(
    arguments: [
      (1, 1, nil, nil, "1 article"),
      (3, 2, "2024-03-09", "2024-03-09", "3 articles, 2 stories, March 9, 2024"),
      (2, 2, "2023", "2024-03", "2 articles, 2023 to March 2024"),
    ] as [(Int, Int, String?, String?, String)])
  func factsAreWords(
    articles: Int, stories: Int, earliest: String?, latest: String?, words: String
  ) {
    let digest = Digest(
      articles: articles, stories: stories, earliest: earliest, latest: latest, names: [], terms: []
    )
    #expect(digest.facts == words)
  }

  @Test func pagesLinkAndEscape() {
    let item = Digest.Item(
      title: "Title of a b", date: "2024-03-09", summary: ["It is <so>."], link: "out/a b.html")
    let page = DigestPage().openStory(item, others: 1) + DigestPage().other(item)
    #expect(page.contains("href=\"out/a%20b.html\""))
    #expect(page.contains("It is &lt;so&gt;."))
    #expect(page.contains("The same story in another article"))
    #expect(page.contains("<span> · March 9, 2024</span>"))
    let markdown = DigestMarkdown().openStory(item, others: 1) + DigestMarkdown().other(item)
    #expect(markdown.contains("[Title of a b](<out/a%20b.html>)"))
  }
}
