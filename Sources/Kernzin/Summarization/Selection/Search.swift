extension SentenceSelector {
  /// The state of one greedy search.
  struct Search {
    let selector: SentenceSelector
    let text: SummaryText
    let vectors: SentenceVectors
    let coherence: Coherence
    private(set) var chosen: Set<Int> = []
    /// Paragraphs with a chosen sentence, the first of the article aside.
    private var told: Set<Int> = []
    /// Salience of the chosen sentences less what their likeness cost.
    private(set) var worth = 0.0
    private var words = 0
    private let sentenceLimit: Int
    /// Units that may still be taken.
    private var open: [Unit]
    /// Hashes of runs of eight words that are printed already.
    private var printedRuns: Set<UInt64> = []
    private static let runLength = 8

    private struct Unit {
      var sentences: Range<Int>
      /// Mean salience of its sentences.
      var salience: Double
      var words: Int
      /// Greatest cosine of one of its sentences with one chosen.
      var likeness = 0.0
    }

    init(
      selector: SentenceSelector, text: SummaryText, vectors: SentenceVectors, salience: [Double],
      coherence: Coherence, allowed: [Bool]
    ) {
      self.selector = selector
      self.text = text
      self.vectors = vectors
      self.coherence = coherence
      sentenceLimit = selector.budget.sentenceLimit(of: text.sentences.count)
      open = coherence.units.compactMap { unit in
        guard unit.allSatisfy({ allowed[$0] && coherence.barred[$0] == nil }) else { return nil }
        let sum = unit.reduce(0) { $0 + salience[$1] }
        return Unit(
          sentences: unit, salience: sum / Double(unit.count),
          words: unit.reduce(0) { $0 + text.sentences[$1].length })
      }
    }

    /// Takes the best sentence for every forced term that has one.
    mutating func takeForced() {
      guard selector.forced.count > 0 else { return }
      var missing = Set(0..<selector.forced.count)
      while let term = missing.min() {
        missing.remove(term)
        let taken = take { [text, selector] unit in
          unit.sentences.contains { selector.forced.matches($0, of: text).contains(term) }
        }
        guard taken else { continue }
        for index in chosen { missing.subtract(selector.forced.matches(index, of: text)) }
      }
    }

    /// Takes the best unit that fits; `false` when none does.
    mutating func takeBest() -> Bool { take { _ in true } }

    /// Takes the earliest unit that fits, of those that begin before a sentence; `false` when none does.
    mutating func takeFirst(before end: Int) -> Bool {
      while let first = open.first(where: fits)?.sentences.lowerBound, first < end {
        if take(unitFrom: first) { return true }
      }
      return false
    }

    /// Takes the unit that begins with this sentence, if it fits.
    mutating func take(unitFrom first: Int) -> Bool {
      take { $0.sentences.lowerBound == first }
    }

    /// The first sentences of the open units of several sentences, the most salient units first.
    var blocks: [Int] {
      open.filter { $0.sentences.count > 1 && fits($0) }.sorted { $0.salience > $1.salience }
        .map(\.sentences.lowerBound)
    }

    private mutating func take(where isWanted: (Unit) -> Bool) -> Bool {
      while true {
        var best: (index: Int, score: Double)?
        for (index, unit) in open.enumerated() where fits(unit) && isWanted(unit) {
          let score = value(of: unit)
          if score > (best?.score ?? -.infinity) { best = (index, score) }
        }
        guard let best else { return false }
        let unit = open.remove(at: best.index)
        if isRepetition(unit) { continue }
        accept(unit)
        return true
      }
    }

    /// What taking a unit now would add for each of its sentences.
    private func value(of unit: Unit) -> Double {
      let first = unit.sentences.lowerBound
      let isCrowded = told.contains(text.sentences[first].paragraph)
      let isDetached = coherence.leans[first] && !chosen.contains(first - 1)
      return unit.salience - selector.redundancy * unit.likeness
        - (isCrowded ? selector.crowding : 0) - (isDetached ? selector.detachment : 0)
    }

    private func fits(_ unit: Unit) -> Bool {
      guard chosen.count + unit.sentences.count <= sentenceLimit,
        words + unit.words <= selector.budget.words ?? .max
      else { return false }
      // What hangs on the sentence before it waits until that is chosen.
      let first = unit.sentences.lowerBound
      return !coherence.hangs[first] || chosen.contains(first - 1)
    }

    private func isRepetition(_ unit: Unit) -> Bool {
      unit.sentences.contains { runs(of: $0).contains { printedRuns.contains($0) } }
    }

    private mutating func accept(_ unit: Unit) {
      worth += value(of: unit) * Double(unit.sentences.count)
      for sentence in unit.sentences {
        chosen.insert(sentence)
        let paragraph = text.sentences[sentence].paragraph
        if paragraph != text.sentences[0].paragraph { told.insert(paragraph) }
        printedRuns.formUnion(runs(of: sentence))
        var vector = vectors.zero
        vectors.add(sentence, to: &vector)
        for index in open.indices {
          for other in open[index].sentences {
            open[index].likeness = max(open[index].likeness, vectors.dot(other, vector))
          }
        }
      }
      open.removeAll { $0.likeness > selector.nearDuplicate }
      words += unit.words
    }

    /// Hashes of the runs of eight words of a sentence.
    private func runs(of sentence: Int) -> [UInt64] {
      let words = Array(vectors.table.words(of: sentence))
      guard words.count >= Self.runLength else { return [] }
      return (0...(words.count - Self.runLength)).map { start in
        words[start..<(start + Self.runLength)].reduce(14_695_981_039_346_656_037) {
          ($0 ^ $1) &* 1_099_511_628_211
        }
      }
    }
  }
}
