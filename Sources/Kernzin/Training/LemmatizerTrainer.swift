/// Makes a `Lemmatizer` from annotated sentences: counting, no iteration.
public struct LemmatizerTrainer {
  private struct Word: Hashable {
    var form: String
    var upos: UPOS
  }

  private var readings: [Word: [String: Int]] = [:]
  private var byFeatures: [Word: [Features: [String: Int]]] = [:]

  public init(_ sentences: [CoNLLU.Sentence]) {
    for sentence in sentences {
      for node in sentence.tree.nodes where !node.lemma.isEmpty && node.lemma != "_" {
        let form = node.upos == .propn ? node.form : node.form.lowercased()
        let word = Word(form: form, upos: node.upos)
        readings[word, default: [:]][node.lemma, default: 0] += 1
        byFeatures[word, default: [:]][node.features, default: [:]][node.lemma, default: 0] += 1
      }
    }
  }

  /// The bytes of the model.
  public func train() -> [UInt8] {
    var writer = ModelWriter()
    addWords(to: &writer)
    addRules(to: &writer)
    return writer.bytes()
  }

  private var sortedWords: [Word] {
    readings.keys.sorted { ($0.form, $0.upos.rawValue) < ($1.form, $1.upos.rawValue) }
  }

  private func addWords(to writer: inout ModelWriter) {
    var entries: [(hash: UInt64, value: UInt16)] = []
    var offsets: [UInt32] = [0]
    var text: [UInt8] = []
    var numbers: [String: UInt16] = [:]
    func value(_ lemma: String, _ form: String) -> UInt16? {
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
    for word in sortedWords {
      guard let counts = readings[word] else { continue }
      let usual = Self.mostFrequent(counts)
      let view = WordView(word.form)
      if let value = value(usual, word.form) {
        entries.append((Lemmatizer.key(view, word.upos, 0), value))
      }
      let bundles = (byFeatures[word] ?? [:]).sorted { $0.key.description < $1.key.description }
      for (features, counts) in bundles {
        let lemma = Self.mostFrequent(counts)
        guard lemma != usual, let value = value(lemma, word.form) else { continue }
        entries.append((Lemmatizer.key(view, word.upos, features.hash64), value))
      }
    }
    writer.add("words", HashIndex.build(entries))
    writer.add("offsets", offsets)
    writer.add("text", text)
  }

  /// For every ending the rule most words with it follow. An ending whose rule is that of the
  /// shorter ending adds nothing and is left out.
  private func addRules(to writer: inout ModelWriter) {
    var counts: [Word: [EditRule: Int]] = [:]
    for word in sortedWords {
      let rule = EditRule(from: word.form, to: Self.mostFrequent(readings[word] ?? [:]))
      let lower = word.form.lowercased()
      for length in 0...min(Lemmatizer.longestEnding, lower.count) {
        let ending = Word(form: String(lower.suffix(length)), upos: word.upos)
        counts[ending, default: [:]][rule, default: 0] += 1
      }
    }
    func best(_ ending: Word) -> EditRule? {
      counts[ending]?.max { ($0.value, $1.key.line) < ($1.value, $0.key.line) }?.key
    }
    var numbers: [EditRule: UInt16] = [:]
    var lines = ""
    var entries: [(hash: UInt64, value: UInt16)] = []
    for ending in counts.keys.sorted(by: {
      ($0.form, $0.upos.rawValue) < ($1.form, $1.upos.rawValue)
    }
    ) {
      guard let rule = best(ending) else { continue }
      if !ending.form.isEmpty,
        best(Word(form: String(ending.form.dropFirst()), upos: ending.upos)) == rule
      {
        continue
      }
      if numbers[rule] == nil {
        numbers[rule] = UInt16(numbers.count + 1)
        lines += rule.line + "\n"
      }
      entries.append((Lemmatizer.endingKey(ending.form[...], ending.upos), numbers[rule] ?? 0))
    }
    writer.add("endings", HashIndex.build(entries))
    writer.add("rules", text: lines)
  }

  private static func mostFrequent(_ counts: [String: Int]) -> String {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "_"
  }
}
