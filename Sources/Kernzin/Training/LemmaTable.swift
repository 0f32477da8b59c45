/// The dictionary forms a `Lemmatizer` looks up, while they are collected.
struct LemmaTable {
  private var entries: [(hash: UInt64, value: UInt16)] = []
  private var offsets: [UInt32] = [0]
  private var text: [UInt8] = []
  private var numbers: [String: UInt16] = [:]

  /// Adds the words whose dictionary form the rules do not find, and those that have another one
  /// with other features.
  mutating func add(
    _ readings: [LemmatizerTrainer.Word: [String: Int]],
    _ byFeatures: [LemmatizerTrainer.Word: [Features: [String: Int]]], except rules: EndingRules
  ) {
    for word in LemmatizerTrainer.sorted(readings.keys) {
      guard let counts = readings[word] else { continue }
      let usual = LemmatizerTrainer.mostFrequent(counts)
      let view = WordView(word.form)
      if rules.lemma(of: word.form, upos: word.upos) != usual,
        let value = value(usual, word.form)
      {
        entries.append((Lemmatizer.key(view, word.upos, 0), value))
      }
      let bundles = (byFeatures[word] ?? [:]).sorted { $0.key.description < $1.key.description }
      for (features, counts) in bundles {
        let lemma = LemmatizerTrainer.mostFrequent(counts)
        guard lemma != usual, let value = value(lemma, word.form) else { continue }
        entries.append((Lemmatizer.key(view, word.upos, features.hash64), value))
      }
    }
  }

  /// `nil` when there is no number left.
  private mutating func value(_ lemma: String, _ form: String) -> UInt16? {
    if lemma == form.lowercased() { return Lemmatizer.sameInLowerCase }
    if lemma == form { return Lemmatizer.same }
    if let number = numbers[lemma] { return number }
    guard offsets.count < Int(Lemmatizer.same) else { return nil }
    let number = UInt16(offsets.count)
    text.append(contentsOf: lemma.utf8)
    offsets.append(UInt32(text.count))
    numbers[lemma] = number
    return number
  }

  func add(to writer: inout ModelWriter) {
    writer.add("words", WideHashIndex.build(entries))
    writer.add("offsets", offsets)
    writer.add("text", text)
  }
}
