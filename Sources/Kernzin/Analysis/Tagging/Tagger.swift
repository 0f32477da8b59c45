/// Gives words their part of speech and features, from left to right: first the parts of speech of
/// the sentence, then the features each part of speech can have.
struct Tagger: Sendable {
  let tags: TagSet
  private let uposScores: ScoreTable
  private let featureScores: ScoreTable
  private let lexicon: HashIndex

  /// Reads a model `kernzin train tagger` wrote.
  init(_ file: ModelFile) throws(StageError) {
    tags = try TagSet(file)
    uposScores = try ScoreTable(file, name: "upos")
    featureScores = try ScoreTable(file, name: "feat")
    lexicon = try HashIndex(file, name: "lexicon")
  }

  /// Tags the words of the buffer.
  func tag(_ sentence: inout SentenceBuffer) {
    for index in 0..<sentence.count {
      sentence.words[index].lexicon = lexicon[sentence.words[index].lower]
    }
    for index in 0..<sentence.count {
      let best = Self.bestPart(uposScores, &sentence, index, classes: tags.parts.count)
      sentence.upos[index] = tags.parts[best].rawValue
    }
    for index in 0..<sentence.count {
      let allowed = tags.allowed[Int(sentence.upos[index])]
      sentence.feats[index] =
        allowed.count == 1
        ? allowed[0] : Self.bestBundle(featureScores, &sentence, index, allowed: allowed)
      sentence.featureAtoms[index] = tags.atoms[Int(sentence.feats[index])]
    }
  }

  /// The class of the part of speech that scores highest.
  @inline(__always)
  static func bestPart(
    _ scorer: some FeatureScorer, _ sentence: inout SentenceBuffer, _ index: Int, classes: Int
  ) -> Int {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.upos(sentence.words, sentence.upos, index, into: scratch)
    let kept = scorer.select(scratch, count, into: sentence.scratch.rows.base)
    sentence.scratch.kept = kept
    let scores = sentence.scratch.scores.base
    scorer.score(sentence.scratch.rows.base, kept, into: scores)
    var best = 0
    for candidate in 1..<max(1, classes) where scores[candidate] > scores[best] {
      best = candidate
    }
    return best
  }

  /// The feature bundle that scores highest among those the part of speech can have.
  @inline(__always)
  static func bestBundle(
    _ scorer: some FeatureScorer, _ sentence: inout SentenceBuffer, _ index: Int,
    allowed: [UInt8]
  ) -> UInt8 {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.feats(
      sentence.words, sentence.upos, sentence.feats, index, into: scratch)
    let kept = scorer.select(scratch, count, into: sentence.scratch.rows.base)
    sentence.scratch.kept = kept
    let scores = sentence.scratch.scores.base
    scorer.score(sentence.scratch.rows.base, kept, into: scores)
    var best = allowed.first ?? 0
    for candidate in allowed where scores[Int(candidate)] > scores[Int(best)] { best = candidate }
    return best
  }
}
