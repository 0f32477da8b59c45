/// Tags sentences with taggers that have not seen them, so that a parser learns from tags as bad as
/// those it will get.
public struct Jackknife {
  public static func tags(
    _ sentences: [CoNLLU.Sentence], folds: Int, lexicon: FormLexicon,
    settings: TaggerTrainer.Settings, report: @Sendable (String) -> Void
  ) throws(StageError) -> [[PredictedTag]] {
    let results = Array(0..<folds).concurrentMap { fold in
      Result { () throws(StageError) in
        try tags(sentences, fold: fold, of: folds, lexicon, settings, report)
      }
    }
    var all = [[PredictedTag]](repeating: [], count: sentences.count)
    for result in results {
      for (index, tagged) in try result.get() { all[index] = tagged }
    }
    return all
  }

  /// The tags of every sentence of one fold, by its index.
  private static func tags(
    _ sentences: [CoNLLU.Sentence], fold: Int, of folds: Int, _ lexicon: FormLexicon,
    _ settings: TaggerTrainer.Settings, _ report: (String) -> Void
  ) throws(StageError) -> [Int: [PredictedTag]] {
    let training = sentences.indices.filter { $0 % folds != fold }.map { sentences[$0] }
    let bytes = TaggerTrainer(training, lexicon: lexicon, settings: settings)
      .train(report: { _ in })
    let tagger = try Tagger(ModelFile(ByteStore(copying: bytes), path: "tagger"))
    var buffer = SentenceBuffer()
    var result: [Int: [PredictedTag]] = [:]
    var right = 0
    var total = 0
    for index in sentences.indices where index % folds == fold {
      let nodes = sentences[index].tree.nodes
      let tagged = tagger.tags(of: nodes.map(\.form), &buffer)
      right += zip(tagged, nodes).count { $0.upos == $1.upos }
      total += nodes.count
      result[index] = tagged
    }
    report("fold \(fold + 1) of \(folds): UPOS \(Percent(right, of: total))")
    return result
  }
}

extension Tagger {
  func tags(of forms: [String], _ buffer: inout SentenceBuffer) -> [PredictedTag] {
    buffer.begin(forms.count)
    for (index, form) in forms.enumerated() { buffer.setWord(index, WordView(form)) }
    tag(&buffer)
    return forms.indices.map { index in
      PredictedTag(
        upos: UPOS(rawValue: buffer.upos[index]) ?? .x,
        features: tags.bundles[Int(buffer.feats[index])])
    }
  }
}
