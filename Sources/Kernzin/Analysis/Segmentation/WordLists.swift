/// Lists of words the rules of segmentation name, read from `segmentation.words.tsv` and
/// `abbreviations.tsv`.
///
/// Both files hold a word and the lists it is in, separated by a tab; several words or lists are
/// separated by spaces. A word in lower case stands for itself with a capital as well, one with
/// a capital for itself alone. Lines that start with `#` are comments.
struct WordLists: Sendable {
  /// The lists, each with a trait of its own.
  private(set) var lists: [String: WordTraits] = [:]
  private var traits: [String: WordTraits] = [:]
  /// Of the longest word, in bytes.
  private(set) var longest = 0
  private(set) var problems: [Diagnostic] = []

  /// How many lists there can be: one bit each, after the bits of the shapes.
  private static let capacity = 64 - WordTraits.firstList

  init() {}

  mutating func read(_ text: String, file: String) {
    for line in DataLine.all(in: text, file: file) {
      guard line.fields.count == 2, !line.fields[0].isEmpty, !line.fields[1].isEmpty else {
        problems.append(
          line.problem(
            "\(line.fields.count) columns",
            hint: "words, a tab, and the lists they are in would be right"))
        continue
      }
      var bits: WordTraits = []
      for name in line.fields[1].split(separator: " ") {
        guard let bit = list(named: String(name)) else {
          problems.append(line.problem("list '\(name)' is one too many"))
          continue
        }
        bits.formUnion(bit)
      }
      for word in line.fields[0].split(separator: " ") {
        // The period of an abbreviation is the mark that may end the sentence; the word comes without.
        let key = word.ends(in: ".") ? word.dropLast() : word
        traits[String(key), default: []].formUnion(bits)
        longest = max(longest, key.utf8.count)
      }
    }
  }

  private mutating func list(named name: String) -> WordTraits? {
    if let known = lists[name] { return known }
    guard lists.count < Self.capacity else { return nil }
    let new = WordTraits(rawValue: 1 << UInt64(WordTraits.firstList + lists.count))
    lists[name] = new
    return new
  }

  /// The lists a word is in, as it stands and with its first letter in lower case.
  func traits(of word: UnsafeBufferPointer<UInt8>) -> WordTraits {
    guard !word.isEmpty, word.count <= longest else { return [] }
    var found = traits[String(decoding: word, as: UTF8.self)] ?? []
    guard word[0] >= 0x41, word[0] <= 0x5A else { return found }
    let lowered = String(unsafeUninitializedCapacity: word.count) { buffer in
      _ = buffer.initialize(from: word)
      buffer[0] |= 0x20
      return word.count
    }
    found.formUnion(traits[lowered] ?? [])
    return found
  }
}
