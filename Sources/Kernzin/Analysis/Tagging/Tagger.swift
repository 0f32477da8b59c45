/// Gives words their part of speech and features, from left to right: first the parts of speech of
/// the sentence, then the features each part of speech can have.
struct Tagger: Sendable {
  let tags: TagSet
  private let uposScores: ScoreTable
  private let featureScores: ScoreTable
  private let lexicon: HashIndex
  private let certain: CertainBundles

  /// Reads a model `kernzin train tagger` wrote.
  init(_ file: ModelFile) throws(StageError) {
    tags = try TagSet(file)
    uposScores = try ScoreTable(file, name: "upos", lanes: 16)
    featureScores = try ScoreTable(file, name: "feat", lanes: 64)
    lexicon = try HashIndex(file, name: "lexicon")
    certain = try CertainBundles(file)
  }

  /// Tags the words of the buffer.
  func tag(_ sentence: inout SentenceBuffer) {
    for index in 0..<sentence.count {
      sentence.words[index].lexicon = lexicon[sentence.words[index].lower]
    }
    for index in 0..<sentence.count {
      sentence.upos[index] = part(of: index, &sentence)
    }
    for index in 0..<sentence.count {
      let allowed = tags.allowed.range(of: Int(sentence.upos[index]))
      sentence.feats[index] =
        allowed.count == 1
        ? tags.allowed[allowed.lowerBound]
        : certain.bundle(of: sentence.words[index].lower, sentence.upos[index])
          ?? Self.bestBundle(featureScores, &sentence, index, allowed: tags.allowed, allowed)
      sentence.featureAtoms[index] = tags.atoms[Int(sentence.feats[index])]
    }
  }

  private func part(of index: Int, _ sentence: inout SentenceBuffer) -> UInt8 {
    let word = sentence.words[index]
    // Of a thousand commas in the treebank five are symbols; a dash may well be one.
    if word.mark != .other, word.mark != .dash { return UPOS.punct.rawValue }
    let best = Self.bestPart(uposScores, &sentence, index, classes: tags.parts.count)
    guard tags.parts[best] == .punct, !word.flags.contains(.punctuation), word.mark == .other
    else { return tags.parts[best].rawValue }
    // in- en uitvoer: what has a letter or a digit is no mark.
    let scores = sentence.scratch.sums(of: ScoreTable.Sum.self)
    let others = tags.parts.indices.filter { $0 != best }
    return others.max { scores[$0] < scores[$1] }.map { tags.parts[$0].rawValue } ?? UPOS.x.rawValue
  }

  /// The class of the part of speech that scores highest.
  @inline(__always)
  static func bestPart<Scorer: FeatureScorer>(
    _ scorer: Scorer, _ sentence: inout SentenceBuffer, _ index: Int, classes: Int
  ) -> Int {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.upos(sentence.words, sentence.upos, index, into: scratch)
    let scores = sentence.scratch.sums(of: Scorer.Sum.self)
    sentence.scratch.kept = scorer.score(
      scratch, count, rows: sentence.scratch.rows.base, into: scores)
    var best = 0
    for candidate in 1..<max(1, classes) where scores[candidate] > scores[best] {
      best = candidate
    }
    return best
  }

  /// The feature bundle that scores highest among those the part of speech can have.
  @inline(__always)
  static func bestBundle<Scorer: FeatureScorer>(
    _ scorer: Scorer, _ sentence: inout SentenceBuffer, _ index: Int,
    allowed: Grouped<UInt8>, _ choices: Range<Int>
  ) -> UInt8 {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.feats(
      sentence.words, sentence.upos, sentence.feats, index, into: scratch)
    let scores = sentence.scratch.sums(of: Scorer.Sum.self)
    sentence.scratch.kept = scorer.score(
      scratch, count, rows: sentence.scratch.rows.base, into: scores)
    var best = choices.isEmpty ? 0 : allowed[choices.lowerBound]
    for choice in choices where scores[Int(allowed[choice])] > scores[Int(best)] {
      best = allowed[choice]
    }
    return best
  }
}
