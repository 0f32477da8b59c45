#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A word that stands in some sentences more often than chance would have it.
public struct TypicalWord: Sendable, Hashable {
  public var word: String
  /// Sentences among the chosen ones that have it.
  public var count: Int
  /// Twice the log-likelihood ratio; 10.8 is one chance in a thousand.
  public var score: Double
}

/// Which words stand in some sentences more often than in the others, by log-likelihood (Dunning 1993).
struct WordAssociation {
  private var sentences: [[Int32]] = []
  private var totals: [Int] = []
  private var words: [String] = []
  private var numbers: [String: Int32] = [:]

  /// Adds a sentence; what counts is whether a word is there, not how often.
  mutating func add(_ sentence: Set<String>) {
    var ids: [Int32] = []
    for word in sentence {
      let number: Int32
      if let known = numbers[word] {
        number = known
      } else {
        number = Int32(words.count)
        numbers[word] = number
        words.append(word)
        totals.append(0)
      }
      ids.append(number)
      totals[Int(number)] += 1
    }
    sentences.append(ids)
  }

  /// The words most typical of these sentences, most telling first, ties in alphabetical order.
  ///
  /// - Parameter chosen: indices of sentences in the order they were added, each once.
  func typical(of chosen: [Int], top: Int) -> [TypicalWord] {
    var counts: [Int32: Int] = [:]
    for index in chosen { for word in sentences[index] { counts[word, default: 0] += 1 } }
    let others = sentences.count - chosen.count
    var found: [TypicalWord] = []
    for (word, count) in counts {
      let elsewhere = totals[Int(word)] - count
      // Only what is more frequent here than there speaks for the word.
      guard count * others > elsewhere * chosen.count else { continue }
      let score = Self.logLikelihood(count, of: chosen.count, elsewhere, of: others)
      found.append(TypicalWord(word: words[Int(word)], count: count, score: score))
    }
    found.sort { $0.score == $1.score ? $0.word < $1.word : $0.score > $1.score }
    return Array(found.prefix(top))
  }

  /// G² of *a* in *n* against *b* in *m*.
  static func logLikelihood(_ a: Int, of n: Int, _ b: Int, of m: Int) -> Double {
    func part(_ observed: Int, _ expected: Double) -> Double {
      observed == 0 || expected == 0 ? 0 : Double(observed) * log(Double(observed) / expected)
    }
    let share = Double(a + b) / Double(n + m)
    let with = part(a, share * Double(n)) + part(b, share * Double(m))
    let without =
      part(n - a, (1 - share) * Double(n)) + part(m - b, (1 - share) * Double(m))
    return 2 * (with + without)
  }
}
