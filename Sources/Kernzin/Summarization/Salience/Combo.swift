/// Directed TF-IDF centrality with a position prior, the method that beats the lead.
///
/// A sentence earns most by what follows it (Zheng and Lapata, *Sentence Centrality Revisited for
/// Unsupervised Summarization*, ACL 2019, with TF-IDF in place of BERT, and with a small reward where
/// they have a penalty for what went before); the centrality is scaled to 0…1. To it come a prior that
/// falls off with the position, the share of the title's terms, and something for a number, for a term
/// shared with the title or the first sentence, and for a word of what makes news; minus 0.2 for an
/// opening that dangles, 2 for what is too short, and something for sentences that are short, for they
/// tell little, or long, for they leave little room.
///
/// In an article that argues, what its writer claims counts (`Opinion`).
///
/// The entries of a live blog stand in no order of weight: there the prior is left out. In an interview
/// what the person asked says in quotation marks counts most.
struct Combo: SalienceMethod {
  /// Weight of the sentences that went before.
  var backward = 0.2
  /// After how many sentences the prior has fallen to 1/e.
  var decay = 4.0
  var numberReward = 0.35
  var titleReward = 1.0
  var danglingPenalty = 0.2
  var echoPenalty = 0.4
  /// For a word of what makes news (the cue method of Edmundson, *New Methods in Automatic Extracting*,
  /// Journal of the ACM 16, 1969).
  var cueReward = 0.3
  /// For a quotation in an interview: what was said is what it is read for.
  var quoteReward = 1.0
  /// For a sentence that shares a term with the first one or the title.
  var linkReward = 0.2
  /// For the clearest claim of an article that argues.
  var claimReward = 1.75
  var shortPenalty = 2.0
  /// What a sentence loses that is twice as long as `longWords`, in proportion.
  var longPenalty = 0.4
  var longWords = 30
  /// What a sentence of no words at all would lose; one of `fewWords` loses nothing.
  var brevityPenalty = 0.5
  var fewWords = 15

  func scores(_ text: SummaryText, _ vectors: SentenceVectors, openings: [Opening]) -> [Double] {
    let central = Self.scaled(directedCentrality(vectors))
    let table = vectors.table
    func row(_ index: Int) -> ArraySlice<Int32> { table.terms[table.row(index)] }
    let topic = table.sentenceCount > 0 ? text.titleTerms.union(row(0)) : []
    return text.sentences.indices.map { index in
      var score = central[index] - lengthPenalty(text.sentences[index].length)
      if !text.isLiveBlog { score += Logarithm.exponential(-Double(index) / decay) }
      if text.sentences[index].hasDigit { score += numberReward }
      if text.sentences[index].hasCue { score += cueReward }
      score -= penalty(openings[index])
      if row(index).contains(where: topic.contains) {
        score += linkReward
        if text.isInterview, text.withBytes(of: index, QuoteScanner.holdsQuotation) {
          score += quoteReward
        }
      }
      if !text.claims.isEmpty { score += claimReward * text.claims[index] }
      if text.isTooShort(index) { score -= shortPenalty }
      if text.titleTermCount > 0 {
        let covered = row(index).count { text.titleTerms.contains($0) }
        score += titleReward * Double(covered) / Double(text.titleTermCount)
      }
      return score
    }
  }

  private func lengthPenalty(_ words: Int) -> Double {
    longPenalty * Double(max(0, words - longWords)) / Double(longWords)
      + brevityPenalty * Double(max(0, fewWords - words)) / Double(fewWords)
  }

  private func penalty(_ opening: Opening) -> Double {
    switch opening {
    case .free, .definite: 0
    case .dangling: danglingPenalty
    case .echo: echoPenalty
    }
  }

  /// Sum of the cosines with later sentences plus `backward` times that with earlier ones. Vectors
  /// add, so the sums need one pass and no pairs.
  private func directedCentrality(_ vectors: SentenceVectors) -> [Double] {
    var later = vectors.zero
    for sentence in 0..<vectors.count { vectors.add(sentence, to: &later) }
    var earlier = vectors.zero
    return (0..<vectors.count).map { sentence in
      vectors.add(sentence, times: -1, to: &later)
      let score = vectors.dot(sentence, later) + backward * vectors.dot(sentence, earlier)
      vectors.add(sentence, to: &earlier)
      return score
    }
  }

  /// To 0…1 over the document.
  static func scaled(_ values: [Double]) -> [Double] {
    guard let least = values.min(), let greatest = values.max(), greatest > least else {
      return values.map { _ in 0 }
    }
    return values.map { ($0 - least) / (greatest - least) }
  }
}
