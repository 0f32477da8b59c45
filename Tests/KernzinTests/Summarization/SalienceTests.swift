import Testing

@testable import Kernzin

@Suite struct SalienceTests {
  private static let article = [
    "De gemeente sluit de oude brug over het kanaal voor drie maanden.",
    "Inspecteurs vonden scheuren in de pijlers van de brug. | De pijlers zijn van 1931.",
    "Wethouder De Boer noemt de scheuren in de pijlers een verrassing.",
    "Een bakker in het dorp verkoopt taart met slagroom aan wandelaars.",
  ]

  private func vectors() throws -> (SummaryText, SentenceVectors) {
    let text = try SummaryFixture.text(Self.article, title: "Brug dicht door scheuren in pijlers")
    return (text, SentenceVectors(text.terms))
  }

  /// All cosines, the slow way.
  private func cosines(_ vectors: SentenceVectors) -> [[Double]] {
    (0..<vectors.count).map { first in
      var vector = vectors.zero
      vectors.add(first, to: &vector)
      return (0..<vectors.count).map { vectors.dot($0, vector) }
    }
  }

  @Test func vectorsHaveLengthOne() throws {
    let (_, vectors) = try vectors()
    for (index, row) in cosines(vectors).enumerated() { #expect(abs(row[index] - 1) < 1e-5) }
  }

  @Test func stopWordsAndFormsAreOneTerm() throws {
    let text = try SummaryFixture.text(["De pijlers en de pijler van het kanaal."])
    #expect(text.terms.termCount == 2)
  }

  @Test func directedCentralityIsTheSumOverPairs() throws {
    let (text, vectors) = try vectors()
    let cosine = cosines(vectors)
    var combo = Combo()
    var direct = [Double](repeating: 0, count: vectors.count)
    for i in direct.indices {
      for j in direct.indices where i != j {
        direct[i] += (j > i ? 1 : combo.backward) * cosine[i][j]
      }
    }
    (combo.numberReward, combo.titleReward, combo.shortPenalty, combo.brevityPenalty) = (0, 0, 0, 0)
    combo.linkReward = 0
    let scores = combo.scores(text, vectors, openings: text.sentences.map { _ in .free })
    for (index, expected) in Combo.scaled(direct).enumerated() {
      let prior = Logarithm.exponential(-Double(index) / combo.decay)
      #expect(abs(scores[index] - prior - expected) < 1e-4)
    }
  }

  @Test func lexRankIsTheWalkOverTheMatrix() throws {
    let (text, vectors) = try vectors()
    let cosine = cosines(vectors)
    let degrees = cosine.map { $0.reduce(0, +) }
    var scores = [Double](repeating: 1, count: vectors.count)
    for _ in 0..<200 {
      var next = [Double](repeating: 0.15, count: scores.count)
      for i in next.indices {
        for j in next.indices { next[i] += 0.85 * cosine[j][i] / degrees[j] * scores[j] }
      }
      scores = next
    }
    let found = LexRank().scores(text, vectors, openings: [])
    for (one, other) in zip(found, scores) { #expect(abs(one - other) < 1e-3) }
  }

  @Test func textRankIsTheWalkOverTheMatrix() throws {
    let (text, vectors) = try vectors()
    let table = vectors.table
    let rows = (0..<table.sentenceCount).map { Set(table.terms[table.row($0)]) }
    var weights = rows.map { _ in [Double](repeating: 0, count: rows.count) }
    for i in rows.indices {
      for j in rows.indices where i != j {
        let logarithms =
          Logarithm.natural(Double(rows[i].count) + 1)
          + Logarithm.natural(Double(rows[j].count) + 1)
        weights[i][j] = Double(rows[i].intersection(rows[j]).count) / logarithms
      }
    }
    let degrees = weights.map { $0.reduce(0, +) }
    var scores = [Double](repeating: 1, count: rows.count)
    for _ in 0..<300 {
      var spread = [Double](repeating: 0, count: scores.count)
      for i in spread.indices {
        for j in spread.indices where degrees[j] > 0 {
          spread[i] += weights[j][i] / degrees[j] * scores[j]
        }
      }
      let scale = Double(rows.count) / spread.reduce(0, +)
      scores = spread.map { 0.15 + 0.85 * $0 * scale }
    }
    let found = TextRank().scores(text, vectors, openings: [])
    for (one, other) in zip(found, scores) { #expect(abs(one - other) < 1e-3) }
  }

  @Test(arguments: SalienceMethodName.allCases)
  func theStrayParagraphIsNeverFirst(method: SalienceMethodName) throws {
    let (text, vectors) = try vectors()
    let scores = method.method.scores(
      text, vectors, openings: text.sentences.map { _ in .free })
    #expect(scores.count == text.sentences.count)
    #expect(scores.allSatisfy { $0.isFinite })
    #expect(try #require(scores.max()) > scores[4])
  }

  @Test(arguments: SalienceMethodName.allCases)
  func nothingToScoreIsNoProblem(method: SalienceMethodName) throws {
    for paragraphs in [[], ["…"], ["De en het."], ["Brug."]] {
      let text = try SummaryFixture.text(paragraphs)
      let scores = method.method.scores(
        text, SentenceVectors(text.terms), openings: text.sentences.map { _ in .free })
      #expect(scores.count == paragraphs.count)
      #expect(scores.allSatisfy { $0.isFinite })
    }
  }

  @Test func titleAndNumbersCountAndLeaningOpeningsCost() throws {
    let (text, vectors) = try vectors()
    let free = [Opening](repeating: .free, count: text.sentences.count)
    var leaning = free
    leaning[3] = .dangling
    leaning[2] = .echo
    let scores = Combo().scores(text, vectors, openings: free)
    let penalized = Combo().scores(text, vectors, openings: leaning)
    #expect(abs(scores[3] - penalized[3] - 0.2) < 1e-9)
    #expect(abs(scores[2] - penalized[2] - 0.4) < 1e-9)
    var untitled = Combo()
    untitled.titleReward = 0
    // "scheuren" and "pijlers" of four title terms.
    #expect(abs(scores[3] - untitled.scores(text, vectors, openings: free)[3] - 0.5) < 1e-9)
    var uncounted = Combo()
    uncounted.numberReward = 0
    #expect(scores[2] - uncounted.scores(text, vectors, openings: free)[2] > 0.19)
    var unlinked = Combo()
    unlinked.linkReward = 0
    let gains = zip(scores, unlinked.scores(text, vectors, openings: free)).map { $0 - $1 }
    #expect(gains[3] > 0.19 && abs(gains[4]) < 1e-9)
  }

  @Test func wordsOfNewsCount() throws {
    let paragraphs = ["De brug is al drie weken dicht.", "Bij de brug is een man omgekomen."]
    let text = try SummaryFixture.text(paragraphs)
    let free = [Opening](repeating: .free, count: 2)
    var plain = Combo()
    plain.cueReward = 0
    let vectors = SentenceVectors(text.terms)
    let gains = zip(
      Combo().scores(text, vectors, openings: free), plain.scores(text, vectors, openings: free)
    ).map { $0 - $1 }
    #expect(abs(gains[0]) < 1e-9 && abs(gains[1] - 0.3) < 1e-9)
  }

  /// What the person asked says counts in an interview only.
  @Test func quotationsCountInInterviews() throws {
    let quotation = "\"De brug moet blijven\", zegt De Boer."
    let others = ["De Boer vecht voor de brug.", quotation]
    let asked = ["Waarom vecht u voor de brug?", "Wat kost dat de stad?"]
    func gain(_ paragraphs: [String]) throws -> Double {
      let text = try SummaryFixture.text(paragraphs)
      let free = [Opening](repeating: .free, count: paragraphs.count)
      var plain = Combo()
      plain.quoteReward = 0
      let vectors = SentenceVectors(text.terms)
      let index = paragraphs.firstIndex(of: quotation) ?? 0
      return Combo().scores(text, vectors, openings: free)[index]
        - plain.scores(text, vectors, openings: free)[index]
    }
    #expect(abs(try gain([others[0], asked[0], others[1], asked[1]]) - 1) < 1e-9)
    #expect(abs(try gain([others[0], asked[0], others[1]])) < 1e-9)
  }

  @Test(arguments: [(15, 0), (30, 0), (60, 0.4), (9, 0.2)] as [(Int, Double)])
  func lengthCosts(words: Int, cost: Double) throws {
    // One sentence: no centrality; its prior is 1, and it shares its own term.
    let text = try SummaryFixture.text([
      (0..<words).map { _ in "brug" }.joined(separator: " ") + "."
    ])
    let scores = Combo().scores(text, SentenceVectors(text.terms), openings: [.free])
    #expect(abs(scores[0] - (1.2 - cost)) < 1e-9)
  }

  @Test func theEntriesOfALiveBlogAreWeighedAlike() throws {
    let entries = ["Bij Den Helder waait het hard.", "De dijk is dicht voor verkeer."]
    var slow = Combo()
    slow.decay = 8
    for (stamps, isBlog) in [
      (["18.40 uur", "9:05", "07.20 uur"], true),
      (["18.40 uur", "7.200 huizen", "3,5 ton"], false),
    ] {
      let text = try SummaryFixture.text([stamps[0], entries[0], stamps[1], entries[1], stamps[2]])
      #expect(text.isLiveBlog == isBlog)
      let vectors = SentenceVectors(text.terms)
      let openings = [Opening](repeating: .free, count: text.sentences.count)
      let scores = Combo().scores(text, vectors, openings: openings)
      #expect((scores == slow.scores(text, vectors, openings: openings)) == isBlog)
    }
  }

  @Test func definiteNounsLeanUnlessTheyAreKnown() throws {
    let language = try SummaryFixture.language()
    let text = try SummaryFixture.text([
      "De brug gaat dicht. | De pijlers roesten. | De brug is oud. | Zij blijft dicht.",
      "De wethouder schrok.",
    ])
    let article = CoherenceArticle(text: text, language: language, trees: nil)
    #expect(Opening.all(of: article) == [.free, .definite, .free, .dangling, .free])
  }

  /// However many openings lean on a noun, the words of the text are looked at once.
  @Test(arguments: [10, 1_000])
  func openingsReadTheTextOnce(sentences: Int) {
    var visits = 0
    let words = (0..<(sentences * 3)).lazy.map { place in
      visits += 1
      return UInt64(place / 2)
    }
    let first = Opening.firstPlaces(of: Set((0..<sentences).map(UInt64.init)), in: words)
    #expect(visits == sentences * 3)
    #expect(first.count == sentences && first[4] == 8)
  }

  @Test func wordsAreFoundBetweenMarks() {
    var text = "Zo'n 3,5 mln. “auto’s” in Den-Haag – ‘t is café…"
    let words = text.withUTF8 { bytes in
      var scanner = WordScanner(bytes)
      var words: [String] = []
      while let range = scanner.next() {
        words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
      }
      return words
    }
    #expect(words == ["Zo'n", "3", "5", "mln", "auto’s", "in", "Den-Haag", "t", "is", "café"])
  }

  @Test func hashesKnowNoCase() {
    #expect(FoldedHash.of("CAFÉ") == FoldedHash.of("café"))
    #expect(FoldedHash.of("brug") != FoldedHash.of("burg"))
    var word = "pijlers"
    let prefix = word.withUTF8 { FoldedHash.of($0, prefix: 5).prefix }
    #expect(prefix == FoldedHash.of("pijle"))
  }
}
