/// How many words with each ending follow each edit rule.
struct RuleCounts {
  private typealias Word = LemmatizerTrainer.Word
  private var counts: [LemmatizerTrainer.Word: [EditRule: Int]] = [:]

  /// - Parameter readings: each word counts once, with its most frequent dictionary form.
  init(_ readings: [LemmatizerTrainer.Word: [String: Int]]) {
    for (word, lemmas) in readings {
      let rule = EditRule(from: word.form, to: LemmatizerTrainer.mostFrequent(lemmas))
      // A rule that keeps nothing of the word (pools, Pools) says nothing about others.
      guard rule.particle + rule.dropFirst + rule.dropLast < word.form.count else { continue }
      let lower = word.form.lowercased()
      for length in 0...min(EndingRules.longestEnding, lower.count) {
        let ending = Word(form: String(lower.suffix(length)), upos: word.upos)
        counts[ending, default: [:]][rule, default: 0] += 1
      }
    }
  }

  private func best(_ ending: LemmatizerTrainer.Word) -> EditRule? {
    counts[ending]?.max { ($0.value, $1.key.line) < ($1.value, $0.key.line) }?.key
  }

  /// For every ending the rule most words with it follow. An ending whose rule is that of the
  /// shorter ending adds nothing and is left out.
  func add(to writer: inout ModelWriter) {
    var numbers: [EditRule: UInt16] = [:]
    var lines = ""
    var entries: [(hash: UInt64, value: UInt16)] = []
    for ending in LemmatizerTrainer.sorted(counts.keys) {
      guard let rule = best(ending) else { continue }
      let shorter = Word(form: String(ending.form.dropFirst()), upos: ending.upos)
      if !ending.form.isEmpty, best(shorter) == rule { continue }
      if numbers[rule] == nil {
        numbers[rule] = UInt16(numbers.count + 1)
        lines += rule.line + "\n"
      }
      entries.append((EndingRules.key(ending.form, ending.upos), numbers[rule] ?? 0))
    }
    writer.add("endings", WideHashIndex.build(entries))
    writer.add("rules", text: lines)
  }
}
