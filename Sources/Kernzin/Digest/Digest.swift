/// What a digest says of a folder as a whole.
public struct Digest: Sendable, Hashable {
  /// An article with its page.
  public struct Item: Sendable, Hashable {
    public var title: String
    public var originalTitle: String?
    /// ISO 8601, as precise as the source gave it.
    public var date: String?
    public var summary: [String]
    /// Path of its page, relative to the digest; empty when there is none.
    public var link: String

    public init(
      title: String, originalTitle: String? = nil, date: String? = nil, summary: [String],
      link: String
    ) {
      self.title = title
      self.originalTitle = originalTitle
      self.date = date
      self.summary = summary
      self.link = link
    }
  }

  /// A name or term, and in how many summaries it stands.
  public struct Count: Sendable, Hashable {
    public var text: String
    public var articles: Int

    public init(text: String, articles: Int) {
      self.text = text
      self.articles = articles
    }
  }

  public var articles: Int
  public var stories: Int
  /// Days, months or years, ISO 8601; `nil` where no article has a date.
  public var earliest: String?
  public var latest: String?
  /// The most frequent first, up to `chartRows`.
  public var names: [Count]
  public var terms: [Count]

  /// Rows of a chart.
  public static let chartRows = 10

  public init(
    articles: Int, stories: Int, earliest: String?, latest: String?, names: [Count], terms: [Count]
  ) {
    self.articles = articles
    self.stories = stories
    self.earliest = earliest
    self.latest = latest
    self.names = names
    self.terms = terms
  }

  /// *12 articles, March 3, 2024 to May 9, 2024*
  var facts: String {
    var text = articles == 1 ? "1 article" : "\(articles) articles"
    if stories < articles { text += stories == 1 ? ", 1 story" : ", \(stories) stories" }
    guard let earliest, let latest else { return text }
    text += ", " + Self.words(of: earliest)
    return earliest == latest ? text : text + " to " + Self.words(of: latest)
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
}

/// Writes a digest piece by piece, so that none of it need be kept: the head; for each day, the latest
/// first, its stories; for each story its first article, and what else tells it; the foot.
public protocol DigestWriter: Sendable {
  func head(_ digest: Digest) -> String
  /// - Parameter date: ISO 8601; `nil` for articles without one.
  func openDay(_ date: String?) -> String
  func closeDay() -> String
  /// - Parameter others: how many more articles tell the story.
  func openStory(_ first: Digest.Item, others: Int) -> String
  func other(_ item: Digest.Item) -> String
  func closeStory(others: Int) -> String
  func foot(_ run: RunDescription) -> String
}
