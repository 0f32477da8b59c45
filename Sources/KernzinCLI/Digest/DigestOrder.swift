import Kernzin

/// Groups the articles of a digest into stories and puts them in their order, in tables that go with
/// the connection.
struct DigestOrder {
  private let database: Database
  /// Rows read at once.
  private static let page = 256

  init(_ store: DigestStore) throws(Failure) {
    database = store.database
    try database.run(
      """
      CREATE TEMP TABLE place (rank INTEGER PRIMARY KEY, input TEXT, number INTEGER, story INTEGER);
      INSERT INTO place
        SELECT row_number() OVER (ORDER BY coalesce(date, ''), id, input, number) - 1, input, number, NULL
        FROM article;
      CREATE INDEX temp.story ON place (story);
      """)
    var frequencies = TermFrequencies()
    try eachStory { _, terms in frequencies.add(terms) }
    var finder = StoryFinder(frequencies)
    try eachStory { rank, terms throws(Failure) in
      let (story, merged) = finder.add(terms)
      try database.query(
        "UPDATE place SET story = ?2 WHERE rank = ?1", [.integer(rank), .integer(story)])
      for other in merged {
        try database.query(
          "UPDATE place SET story = ?2 WHERE story = ?1", [.integer(other), .integer(story)])
      }
    }
    // The fullest article stands for its story.
    try database.run(
      """
      CREATE TEMP TABLE head AS
        SELECT story, substr(coalesce(date, ''), 1, 10) AS day, others FROM (
          SELECT story, date, row_number() OVER told AS place, count(*) OVER (PARTITION BY story) - 1 AS others
            FROM place JOIN article USING (input, number)
            WINDOW told AS (PARTITION BY story ORDER BY length DESC, id))
        WHERE place = 1;
      CREATE UNIQUE INDEX temp.heads ON head (story);
      """)
  }

  /// What stands above and beside the stories.
  func digest() throws(Failure) -> Digest {
    var digest = Digest(
      articles: 0, stories: 0, earliest: nil, latest: nil, names: try counts("name"),
      terms: try counts("term"))
    try database.query("SELECT count(*) FROM place") { digest.articles = $0.integer(0) ?? 0 }
    try database.query("SELECT count(*), min(nullif(day, '')), max(nullif(day, '')) FROM head") {
      row in
      digest.stories = row.integer(0) ?? 0
      digest.earliest = row.text(1)
      digest.latest = row.text(2)
    }
    return digest
  }

  /// An article, its story and the day of that, and how many others tell it.
  struct Row {
    var item: Digest.Item
    var story: Int
    var day: String
    var others: Int
  }

  /// Shows all articles: by day, the latest first, those of a story together, the fullest first.
  func each(_ visit: (Row) throws(Failure) -> Void) throws(Failure) {
    try database.query(
      """
      SELECT title, original, date, summary, output, story, day, others
        FROM place JOIN head USING (story) JOIN article USING (input, number)
        ORDER BY day DESC, story, length DESC, id
      """
    ) { row throws(Failure) in
      let item = Digest.Item(
        title: row.text(0) ?? "", originalTitle: row.text(1), date: row.text(2),
        summary: (row.text(3) ?? "").split(separator: "\n").map(String.init),
        link: row.text(4) ?? "")
      try visit(
        Row(
          item: item, story: row.integer(5) ?? 0, day: row.text(6) ?? "",
          others: row.integer(7) ?? 0))
    }
  }

  /// The most frequent, those of one article left out unless there is nothing else.
  private func counts(_ kind: String) throws(Failure) -> [Digest.Count] {
    var counts: [Digest.Count] = []
    try database.query(
      """
      SELECT text, count(*) AS articles FROM mention WHERE kind = ?1
        GROUP BY text ORDER BY articles DESC, text LIMIT \(Digest.chartRows)
      """, [.text(kind)]
    ) { counts.append(.init(text: $0.text(0) ?? "", articles: $0.integer(1) ?? 0)) }
    let repeated = counts.filter { $0.articles > 1 }
    return repeated.isEmpty ? counts : repeated
  }

  /// Shows the terms of all articles in the order of their ranks.
  private func eachStory(
    _ visit: (_ rank: Int, _ terms: [UInt32]) throws(Failure) -> Void
  ) throws(Failure) {
    var next = 0
    while true {
      var page: [(Int, [UInt32])] = []
      try database.query(
        """
        SELECT rank, terms FROM place JOIN article USING (input, number)
          WHERE rank >= ?1 ORDER BY rank LIMIT \(Self.page)
        """, [.integer(next)]
      ) { row in
        let terms = (row.text(1) ?? "").split(separator: " ").compactMap { UInt32($0, radix: 16) }
        page.append((row.integer(0) ?? 0, terms))
      }
      guard let last = page.last else { return }
      for (rank, terms) in page { try visit(rank, terms) }
      next = last.0 + 1
    }
  }
}
