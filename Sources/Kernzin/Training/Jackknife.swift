/// Tags sentences with taggers that have not seen them, so that a parser learns from tags as bad as
/// those it will get.
public struct Jackknife {
  public static func tags(
    _ sentences: [CoNLLU.Sentence], folds: Int, lexicon: FormLexicon,
    settings: TaggerTrainer.Settings, report: (String) -> Void
  ) throws(StageError) -> [[PredictedTag]] {
    var result = [[PredictedTag]](repeating: [], count: sentences.count)
    for fold in 0..<folds {
      let isHeldOut = { (index: Int) in index % folds == fold }
      let training = sentences.indices.filter { !isHeldOut($0) }.map { sentences[$0] }
      let bytes = TaggerTrainer(training, lexicon: lexicon, settings: settings)
        .train(report: { _ in })
      let tagger = try Tagger(ModelFile(ByteStore(copying: bytes), path: "tagger"))
      var buffer = SentenceBuffer()
      var right = 0
      var total = 0
      for index in sentences.indices where isHeldOut(index) {
        result[index] = tagger.tags(of: sentences[index].tree.nodes.map(\.form), &buffer)
        right += zip(result[index], sentences[index].tree.nodes).count { $0.upos == $1.upos }
        total += result[index].count
      }
      report("fold \(fold + 1) of \(folds): UPOS \(Percent(right, of: total))")
    }
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
