/// Gives words their part of speech and features.
///
/// The sentence is read twice from left to right. The first time gives a draft; the second time
/// every word is looked at again, knowing the draft of the words behind it and of the verbs around
/// it: whether *heeft* is an auxiliary shows only at the end of a Dutch clause.
struct Tagger: Sendable {
  private let drafter: DraftTagger
  private let revisedScores: ScoreTable
  private let lexicon: LexiconTable

  /// Reads a model `kernzin train tagger` wrote.
  init(_ file: ModelFile) throws(StageError) {
    drafter = DraftTagger(
      tags: try TagSet(file), uposScores: try ScoreTable(file, name: "upos"),
      featureScores: try ScoreTable(file, name: "feat"))
    revisedScores = try ScoreTable(file, name: "rev")
    lexicon = try LexiconTable(file)
  }

  /// Tags the words of the buffer.
  func tag(_ sentence: inout SentenceBuffer) {
    for index in 0..<sentence.count {
      lexicon.look(up: &sentence.words[index])
    }
    drafter.tag(&sentence)
    sentence.makeDraft()
    for index in 0..<sentence.count {
      let best = Self.bestRevision(revisedScores, &sentence, index, classes: tags.parts.count)
      sentence.upos[index] = tags.parts[best].rawValue
    }
    drafter.chooseFeatures(&sentence)
    for index in 0..<sentence.count {
      sentence.featureAtoms[index] = tags.atoms[Int(sentence.feats[index])]
    }
  }

  var tags: TagSet { drafter.tags }

  /// The class of the part of speech that scores highest.
  @inline(__always)
  static func bestPart(
    _ scorer: some FeatureScorer, _ sentence: inout SentenceBuffer, _ index: Int, classes: Int
  ) -> Int {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.upos(sentence.words, sentence.upos, index, into: scratch)
    return best(scorer, &sentence, features: count, classes: classes)
  }

  /// The same when the sentence has a draft.
  @inline(__always)
  static func bestRevision(
    _ scorer: some FeatureScorer, _ sentence: inout SentenceBuffer, _ index: Int, classes: Int
  ) -> Int {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.revised(
      sentence.words, sentence.upos, sentence.draft, index, into: scratch)
    return best(scorer, &sentence, features: count, classes: classes)
  }

  @inline(__always)
  private static func best(
    _ scorer: some FeatureScorer, _ sentence: inout SentenceBuffer, features count: Int,
    classes: Int
  ) -> Int {
    let scratch = sentence.scratch.hashes.base
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

/// The first look at a sentence.
struct DraftTagger: Sendable {
  let tags: TagSet
  let uposScores: ScoreTable
  let featureScores: ScoreTable

  /// Tags the words of the buffer; their lexicon numbers are set.
  func tag(_ sentence: inout SentenceBuffer) {
    for index in 0..<sentence.count {
      let best = Tagger.bestPart(uposScores, &sentence, index, classes: tags.parts.count)
      sentence.upos[index] = tags.parts[best].rawValue
    }
    chooseFeatures(&sentence)
  }

  /// Gives every word the features that fit its part of speech best.
  func chooseFeatures(_ sentence: inout SentenceBuffer) {
    for index in 0..<sentence.count {
      let allowed = tags.allowed[Int(sentence.upos[index])]
      sentence.feats[index] =
        allowed.count == 1
        ? allowed[0]
        : Tagger.bestBundle(featureScores, &sentence, index, allowed: allowed)
    }
  }
}
