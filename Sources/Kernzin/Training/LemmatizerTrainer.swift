/// Makes a `Lemmatizer` from annotated sentences and glossaries: counting, no iteration.
public struct LemmatizerTrainer {
  struct Word: Hashable, Comparable {
    var form: String
    var upos: UPOS

    static func < (a: Word, b: Word) -> Bool {
      (a.form, a.upos.rawValue) < (b.form, b.upos.rawValue)
    }
  }

  private var readings: [Word: [String: Int]] = [:]
  private var byFeatures: [Word: [Features: [String: Int]]] = [:]
  /// Dictionary forms from glossaries, the first entry for a form.
  private var listed: [Word: String] = [:]
  private var particles: [String] = []

  /// - Parameter morphology: supplies the separable particles, and the forms of glossary words.
  public init(
    _ sentences: [CoNLLU.Sentence], glossaries: [String] = [], morphology: Morphology? = nil
  ) {
    particles = morphology?.tables.particles ?? []
    for sentence in sentences {
      for node in sentence.tree.nodes where !node.lemma.isEmpty && node.lemma != "_" {
        let form = node.upos == .propn ? node.form : node.form.lowercased()
        let word = Word(form: form, upos: node.upos)
        readings[word, default: [:]][node.lemma, default: 0] += 1
        byFeatures[word, default: [:]][node.features, default: [:]][node.lemma, default: 0] += 1
      }
    }
    guard let morphology else { return }
    for text in glossaries { add(glossary: text, morphology) }
  }

  private mutating func add(glossary text: String, _ morphology: Morphology) {
    for line in text.split(separator: "\n") where line.first != "#" {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, let upos = UPOS(fields[1]), !fields[0].contains(" "),
        [.noun, .verb, .adj, .propn].contains(upos)
      else { continue }
      let lemma = String(fields[0])
      let features = fields.count > 3 ? fields[3].split(separator: "|") : []
      let plurals = features.filter { $0.hasPrefix("Plur=") }.map { String($0.dropFirst(5)) }
      for form in morphology.forms(of: lemma, upos, plurals: plurals) {
        // Diminutives have their noun as lemma; a separable verb alone has no particle.
        let apart =
          upos == .verb && lemma.contains("_") && !form.form.hasPrefix(lemma.prefix { $0 != "_" })
        let word = Word(
          form: upos == .propn ? form.form : form.form.lowercased(), upos: upos)
        if !apart, listed[word] == nil { listed[word] = lemma }
      }
    }
  }

  /// The bytes of the model.
  public func train() throws(StageError) -> [UInt8] {
    var writer = ModelWriter()
    addRules(to: &writer)
    addLemmas(to: &writer)
    // What the rules get right need not be listed, except for the words of the treebank.
    var bare = writer
    LemmaTable().add(to: &bare)
    let rules = try Lemmatizer(ModelFile(ByteStore(copying: bare.bytes()), path: "lemmatizer"))
    var table = LemmaTable()
    for word in readings.keys.sorted() {
      let usual = Self.mostFrequent(readings[word] ?? [:])
      table.add(word, nil, usual)
      for (features, counts) in byFeatures[word, default: [:]].sorted(by: {
        $0.key.description < $1.key.description
      }) {
        let lemma = Self.mostFrequent(counts)
        if lemma != usual { table.add(word, features, lemma) }
      }
    }
    for (word, lemma) in listed.sorted(by: { $0.key < $1.key })
    where readings[word] == nil && rules.guess(word.form, word.upos) != lemma {
      table.add(word, nil, lemma)
    }
    table.add(to: &writer)
    return writer.bytes()
  }

  /// For every ending the rule most words with it follow. An ending counts for a rule only when it
  /// holds all that the rule takes off: what is replaced must have been seen.
  private func addRules(to writer: inout ModelWriter) {
    struct Ending: Hashable {
      var letters: String
      var upos: UPOS
      var front: UInt8
    }
    var counts: [Ending: [EditRule: Int]] = [:]
    var fronts: [Ending: WordFront] = [:]
    func count(_ word: Word, _ lemma: String) {
      let keepsCase = word.upos == .propn || lemma != lemma.lowercased()
      if word.upos == .propn, lemma == lemma.lowercased() { return }
      let form = keepsCase ? word.form : word.form.lowercased()
      let hasParticle = word.upos == .verb || word.upos == .adj
      let front = WordFront(form, particles: hasParticle ? particles : [])
      // Compounds are divided after the rules have found their singular.
      if word.upos == .noun, lemma.contains("_") { return }
      let rule = EditRule(from: form, to: lemma, front)
      guard rule.apply(to: form, front) == lemma else { return }
      for length in rule.dropLast...max(rule.dropLast, Lemmatizer.longestEnding)
      where length < form.count {
        let ending = Ending(
          letters: String(form.suffix(length)), upos: word.upos, front: front.kind)
        counts[ending, default: [:]][rule, default: 0] += 1
        fronts[ending] = front
      }
    }
    for word in readings.keys.sorted() { count(word, Self.mostFrequent(readings[word] ?? [:])) }
    for (word, lemma) in listed where readings[word] == nil { count(word, lemma) }
    var numbers: [EditRule: UInt16] = [:]
    var lines = ""
    var entries: [(hash: UInt64, value: UInt16)] = []
    func best(_ ending: Ending) -> EditRule? {
      counts[ending]?.max { ($0.value, $1.key.line) < ($1.value, $0.key.line) }?.key
    }
    for ending in counts.keys.sorted(by: {
      ($0.letters, $0.upos.rawValue, $0.front) < ($1.letters, $1.upos.rawValue, $1.front)
    }) {
      guard let rule = best(ending), let front = fronts[ending] else { continue }
      var shorter = ending
      shorter.letters = String(ending.letters.dropFirst())
      if !ending.letters.isEmpty, best(shorter) == rule { continue }
      if numbers[rule] == nil {
        numbers[rule] = UInt16(clamping: numbers.count + 1)
        lines += rule.line + "\n"
      }
      entries.append(
        (Lemmatizer.endingKey(ending.letters[...], ending.upos, front), numbers[rule] ?? 0))
    }
    writer.add("endings", HashIndex.build(entries))
    writer.add("rules", text: lines)
    writer.add("fronts", text: particles.joined(separator: "\n"))
  }

  /// Which lemmas there are, as parts of speech in bits, and what compounds are made of.
  private func addLemmas(to writer: inout ModelWriter) {
    var parts: [String: UInt16] = [:]
    var nouns: [String: Int] = [:]
    for (word, counts) in readings {
      for (lemma, count) in counts where word.upos.rawValue < 16 {
        parts[lemma.withoutJoints.lowercased(), default: 0] |= 1 << UInt16(word.upos.rawValue)
        if word.upos == .noun { nouns[lemma, default: 0] += count }
      }
    }
    for (word, lemma) in listed where word.upos.rawValue < 16 {
      parts[lemma.withoutJoints.lowercased(), default: 0] |= 1 << UInt16(word.upos.rawValue)
    }
    var compounds = CompoundCounts()
    for (lemma, count) in nouns { compounds.add(lemma, count: count) }
    writer.add("parts", HashIndex.build(compounds.entries()))
    writer.add(
      "lemmas",
      HashIndex.build(parts.sorted { $0.key < $1.key }.map { (WordView($0.key).lower, $0.value) }))
  }

  private static func mostFrequent(_ counts: [String: Int]) -> String {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "_"
  }
}

/// The dictionary part of a lemmatizer's model while it is put together.
struct LemmaTable {
  private var entries: [(hash: UInt64, value: UInt16)] = []
  private var offsets: [UInt32] = [0]
  private var text: [UInt8] = []
  private var numbers: [String: UInt16] = [:]

  /// - Parameter features: `nil` for the reading that holds whatever the features are.
  mutating func add(_ word: LemmatizerTrainer.Word, _ features: Features?, _ lemma: String) {
    guard let value = value(of: lemma, for: word) else { return }
    entries.append(
      (Lemmatizer.key(WordView(word.form), word.upos, features?.hash64 ?? 0), value))
  }

  private mutating func value(
    of lemma: String, for word: LemmatizerTrainer.Word
  ) -> UInt16? {
    if lemma == word.form.lowercased() { return Lemmatizer.sameInLowerCase }
    if lemma == word.form { return Lemmatizer.same }
    if let number = numbers[lemma] { return number }
    guard offsets.count < Int(Lemmatizer.same) else { return nil }
    let number = UInt16(offsets.count)
    text.append(contentsOf: lemma.utf8)
    offsets.append(UInt32(text.count))
    numbers[lemma] = number
    return number
  }

  func add(to writer: inout ModelWriter) {
    writer.add("words", HashIndex.build(entries))
    writer.add("offsets", offsets)
    writer.add("text", text)
  }
}
