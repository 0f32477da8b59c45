/// Makes a `Lemmatizer` from annotated sentences and the forms of a glossary: counting, no iteration.
///
/// Rules are made first; then only the words they get wrong are stored.
public struct LemmatizerTrainer {
  typealias Word = TaggedForm

  /// How often each word has each dictionary form in the treebank.
  private var readings: [Word: [String: Int]] = [:]
  private var byFeatures: [Word: [Features: [String: Int]]] = [:]
  /// The same for words only the glossary has.
  private var known: [Word: [String: Int]] = [:]
  private var knownByFeatures: [Word: [Features: [String: Int]]] = [:]

  public init(_ sentences: [CoNLLU.Sentence], forms: GlossaryForms = GlossaryForms()) {
    for sentence in sentences {
      for node in sentence.tree.nodes where !node.lemma.isEmpty && node.lemma != "_" {
        let word = Self.word(node.form, node.upos)
        readings[word, default: [:]][node.lemma, default: 0] += 1
        byFeatures[word, default: [:]][node.features, default: [:]][node.lemma, default: 0] += 1
      }
    }
    for entry in forms.entries where Self.isWorthKnowing(entry) {
      let word = Self.word(entry.form.text, entry.form.upos)
      guard readings[word] == nil else { continue }
      known[word, default: [:]][entry.lemma, default: 0] += 1
      knownByFeatures[word, default: [:]][entry.form.features, default: [:]][
        entry.lemma, default: 0] += 1
    }
  }

  private static func word(_ form: String, _ upos: UPOS) -> Word {
    Word(form: upos == .propn ? form : form.lowercased(), upos: upos)
  }

  /// Not the forms of separable verbs that lack their particle: *belt* alone is *bellen*.
  private static func isWorthKnowing(_ entry: GlossaryForms.Entry) -> Bool {
    guard let joint = entry.lemma.firstIndex(of: "_"), entry.form.upos == .verb else { return true }
    return entry.form.text.hasPrefix(entry.lemma[..<joint])
  }

  /// The bytes of the model.
  public func train() throws(StageError) -> [UInt8] {
    var writer = ModelWriter()
    RuleCounts(readings.merging(known) { treebank, _ in treebank }).add(to: &writer)
    let rules = try EndingRules(ModelFile(ByteStore(copying: writer.bytes()), path: "rules"))
    var table = LemmaTable()
    table.add(readings, byFeatures, except: rules)
    table.add(known, knownByFeatures, except: rules)
    table.add(to: &writer)
    return writer.bytes()
  }

  static func mostFrequent(_ counts: [String: Int]) -> String {
    counts.max { ($0.value, $1.key.count, $1.key) < ($1.value, $0.key.count, $0.key) }?.key ?? "_"
  }

  static func sorted(_ words: some Sequence<Word>) -> [Word] {
    words.sorted { ($0.form, $0.upos.rawValue) < ($1.form, $1.upos.rawValue) }
  }
}
