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

  /// Tags words, which are put into the buffer.
  func tag(_ forms: [String], _ sentence: inout SentenceBuffer, _ known: inout KnownForms) {
    sentence.begin(forms.count)
    read(forms, into: &sentence, &known)
    for index in 0..<sentence.count {
      sentence.upos[index] = part(of: index, &sentence)
    }
    for index in 0..<sentence.count {
      let allowed = tags.allowed[Int(sentence.upos[index])]
      sentence.feats[index] =
        allowed.count == 1
        ? allowed[0]
        : certain.bundle(of: sentence.words[index].lower, sentence.upos[index])
          ?? Self.bestBundle(featureScores, &sentence, index, allowed: allowed)
      sentence.featureAtoms[index] = tags.atoms[Int(sentence.feats[index])]
    }
  }

  /// Puts the words into the buffer, with what each adds on its own to the scores of those around it.
  private func read(
    _ forms: [String], into sentence: inout SentenceBuffer, _ known: inout KnownForms
  ) {
    sentence.scores(-2).update(repeating: 0, count: (forms.count + 4) * KnownForms.lanes)
    let outside = known.placeOutside(uposScores)
    for index in [-2, -1, forms.count, forms.count + 1] {
      add(outside, at: index, &sentence, known)
    }
    for (index, form) in forms.enumerated() {
      let place = known.place(of: form, uposScores) { $0.lexicon = lexicon[$0.lower] }
      sentence.setWord(index, known.view(place))
      add(place, at: index, &sentence, known)
    }
  }

  @inline(__always)
  private func add(
    _ place: Int, at index: Int, _ sentence: inout SentenceBuffer, _ known: borrowing KnownForms
  ) {
    for distance in -2...2 where index - distance >= -2 && index - distance < sentence.count + 2 {
      let sums = sentence.scores(index - distance)
      let scores = known.scores(place, distance)
      for lane in 0..<KnownForms.lanes { sums[lane] &+= scores[lane] }
    }
  }

  private func part(of index: Int, _ sentence: inout SentenceBuffer) -> UInt8 {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.joint(sentence.words, sentence.upos, index, into: scratch)
    let sums = sentence.scores(index)
    uposScores.add(
      sentence.scratch.rows.base,
      uposScores.select(scratch, count, into: sentence.scratch.rows.base), to: sums)
    let best = Self.highest(sums, classes: tags.parts.count)
    let word = sentence.words[index]
    guard tags.parts[best] == .punct, !word.flags.contains(.punctuation), word.mark == .other
    else { return tags.parts[best].rawValue }
    // in- en uitvoer: what has a letter or a digit is no mark.
    let others = tags.parts.indices.filter { $0 != best }
    return others.max { sums[$0] < sums[$1] }.map { tags.parts[$0].rawValue } ?? UPOS.x.rawValue
  }

  /// The class of the part of speech that scores highest, as training asks for it.
  @inline(__always)
  static func bestPart<Scorer: FeatureScorer>(
    _ scorer: Scorer, _ sentence: inout SentenceBuffer, _ index: Int, classes: Int
  ) -> Int {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.upos(sentence.words, sentence.upos, index, into: scratch)
    let scores = sentence.scratch.sums(of: Scorer.Sum.self)
    sentence.scratch.kept = scorer.score(
      scratch, count, rows: sentence.scratch.rows.base, into: scores)
    return highest(scores, classes: classes)
  }

  @inline(__always)
  private static func highest<Sum: Comparable>(
    _ scores: UnsafePointer<Sum>, classes: Int
  ) -> Int {
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
    allowed: [UInt8]
  ) -> UInt8 {
    let scratch = sentence.scratch.hashes.base
    let count = TagFeatures.feats(
      sentence.words, sentence.upos, sentence.feats, index, into: scratch)
    let scores = sentence.scratch.sums(of: Scorer.Sum.self)
    sentence.scratch.kept = scorer.score(
      scratch, count, rows: sentence.scratch.rows.base, into: scores)
    var best = allowed.first ?? 0
    for candidate in allowed where scores[Int(candidate)] > scores[Int(best)] { best = candidate }
    return best
  }
}
