/// Finds articles that tell the same story: single-link clusters over the cosine of their terms,
/// weighted by how rare a term is in the folder.
///
/// Articles come by date, and each is compared with the `window` before it: a story is told within
/// days. So memory does not grow with the folder.
public struct StoryFinder {
  /// Cosine from which on two articles tell the same story.
  static let likeness = 0.5

  /// How many articles back one is looked for that tells the same.
  public static let window = 2_000

  /// Terms of more articles than this share tell nothing, and would cost the square of the folder.
  private static let commonShare = 0.1
  private static let mostArticles = 200

  private struct Article {
    /// Hashes of its terms, ascending.
    var terms: [UInt32]
    var norm: Double
    /// Number of the first article of its story.
    var story: Int
  }

  private let frequencies: TermFrequencies
  private let common: Int
  /// The last articles, the oldest at `count % window` once all places are taken.
  private var last: [Article] = []
  private var count = 0
  /// Places in `last` by rare term.
  private var places: [UInt32: [Int32]] = [:]

  /// - Parameter frequencies: of the terms of all articles that will come.
  public init(_ frequencies: TermFrequencies) {
    self.frequencies = frequencies
    common = max(5, min(Self.mostArticles, Int(Self.commonShare * Double(frequencies.articles))))
  }

  /// Takes the next article.
  ///
  /// - Parameter terms: as in `DigestEntry.story`.
  /// - Returns: the number of the first article of its story, its own when it is the first; and stories
  ///   that have turned out to be this one.
  public mutating func add(_ terms: [UInt32]) -> (story: Int, merged: [Int]) {
    let terms = terms.sorted()
    let norm = terms.reduce(0) { $0 + weight($1) }.squareRoot()
    let stories = Set(likes(of: terms, norm).map { last[$0].story })
    let story = stories.min() ?? count
    let merged = stories.filter { $0 != story }.sorted()
    if !merged.isEmpty {
      for place in last.indices where stories.contains(last[place].story) {
        last[place].story = story
      }
    }
    remember(Article(terms: terms, norm: norm, story: story))
    return (story, merged)
  }

  /// Places of the articles that tell the same.
  private func likes(of terms: [UInt32], _ norm: Double) -> [Int] {
    // Rare shared terms name the articles worth comparing; all shared terms then count.
    var candidates: Set<Int32> = []
    for term in terms { if let found = places[term] { candidates.formUnion(found) } }
    return candidates.map { Int($0) }.filter { place in
      let other = last[place]
      return shared(terms, other.terms) / max(1e-9, norm * other.norm) >= Self.likeness
    }
  }

  private func shared(_ one: [UInt32], _ other: [UInt32]) -> Double {
    var sum = 0.0
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      if one[i] == other[j] { sum += weight(one[i]) }
      (i, j) = (one[i] <= other[j] ? i + 1 : i, other[j] <= one[i] ? j + 1 : j)
    }
    return sum
  }

  private mutating func remember(_ article: Article) {
    let place = count % Self.window
    if count >= Self.window {
      for term in last[place].terms {
        places[term]?.removeAll { $0 == Int32(place) }
        if places[term]?.isEmpty == true { places[term] = nil }
      }
      last[place] = article
    } else {
      last.append(article)
    }
    for term in article.terms where frequencies.count(of: term) <= common {
      places[term, default: []].append(Int32(place))
    }
    count += 1
  }

  /// Square of the weight of a term.
  private func weight(_ term: UInt32) -> Double {
    let total = Double(1 + frequencies.articles)
    let rarity = Logarithm.natural(total / Double(1 + frequencies.count(of: term))) + 0.1
    return rarity * rarity
  }
}

/// In how many articles terms stand, in a table whose size is fixed: of two terms that share a place,
/// both seem as frequent as they are together.
public struct TermFrequencies {
  private var counts = [UInt32](repeating: 0, count: 1 << 18)
  public private(set) var articles = 0

  public init() {}

  /// - Parameter terms: of one article, each once.
  public mutating func add(_ terms: [UInt32]) {
    for term in terms { counts[Int(term) & (counts.count - 1)] += 1 }
    articles += 1
  }

  func count(of term: UInt32) -> Int { Int(counts[Int(term) & (counts.count - 1)]) }
}
