/// One page over a folder: its articles by date, near-duplicate stories together, and what they speak
/// of most.
public struct Digest: Sendable {
  /// An article with its page.
  public struct Item: Sendable, Hashable {
    public var entry: DigestEntry
    /// Path of its page, relative to the digest; empty when there is none.
    public var link: String

    public init(entry: DigestEntry, link: String) {
      self.entry = entry
      self.link = link
    }
  }

  /// Articles that tell one story, the fullest first.
  struct Story: Sendable, Hashable {
    var items: [Item]
    var date: String? { items[0].entry.date }
  }

  /// The stories of one day, month or year, as precise as their articles say it.
  struct Day: Sendable, Hashable {
    /// ISO 8601; `nil` for articles without a date.
    var date: String?
    var stories: [Story]
  }

  struct Count: Sendable, Hashable {
    var text: String
    /// Articles whose summary holds it.
    var articles: Int
  }

  let days: [Day]
  let names: [Count]
  let terms: [Count]
  let articleCount: Int

  /// Rows of a chart.
  private static let chartRows = 10

  /// - Parameter items: in any order; the digest is the same.
  public init(_ items: [Item]) {
    let items = items.sorted {
      ($0.entry.date ?? "", $0.entry.id) < ($1.entry.date ?? "", $1.entry.id)
    }
    articleCount = items.count
    let stories = StoryGroups.of(items.map(\.entry)).map { group in
      Story(
        items: group.map { items[$0] }.sorted {
          let lengths = ($0.entry.length, $1.entry.length)
          return lengths.0 == lengths.1 ? $0.entry.id < $1.entry.id : lengths.0 > lengths.1
        })
    }
    let byDate = Dictionary(grouping: stories) { $0.date.map { String($0.prefix(10)) } ?? "" }
    // The latest first; what has no date stands behind them.
    days = byDate.sorted { $0.key > $1.key }.map { date, stories in
      Day(date: date.isEmpty ? nil : date, stories: stories)
    }
    names = Self.counts(items.map(\.entry.names))
    terms = Self.counts(items.map(\.entry.terms))
  }

  /// The most frequent, those of one article left out unless there is nothing else.
  private static func counts(_ lists: [[String]]) -> [Count] {
    var counts: [String: Int] = [:]
    for list in lists { for text in Set(list) { counts[text, default: 0] += 1 } }
    let sorted = counts.map { Count(text: $0.key, articles: $0.value) }.sorted {
      $0.articles == $1.articles ? $0.text < $1.text : $0.articles > $1.articles
    }
    let repeated = sorted.filter { $0.articles > 1 }
    return Array((repeated.isEmpty ? sorted : repeated).prefix(chartRows))
  }

  /// `2024-11-14` as *November 14, 2024*; what is no such date as it stands.
  static func words(of date: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let parts = date.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil, parts.allSatisfy({ $0 != nil }), parts.count <= 3 else {
      return date
    }
    guard parts.count > 1, let month = parts[1], (1...12).contains(month) else {
      return parts.count == 1 ? "\(year)" : date
    }
    guard parts.count > 2, let day = parts[2] else { return "\(months[month - 1]) \(year)" }
    return "\(months[month - 1]) \(day), \(year)"
  }

  /// *12 articles, March 3, 2024 to May 9, 2024*
  var facts: String {
    let dates = days.compactMap(\.date)
    var text = articleCount == 1 ? "1 article" : "\(articleCount) articles"
    let stories = days.reduce(0) { $0 + $1.stories.count }
    if stories < articleCount { text += ", \(stories) stories" }
    guard let latest = dates.first, let earliest = dates.last else { return text }
    text += ", " + Self.words(of: earliest)
    return earliest == latest ? text : text + " to " + Self.words(of: latest)
  }
}
