/// The persons an article names in full somewhere: *Lotte Hiemstra* there says that *Hiemstra* here is
/// a woman; *burgemeester Bruls* and *Hubert Bruls (34)*, that Bruls is somebody.
struct KnownPersons: Sendable {
  /// By the last word of the surname.
  private var genders: [Substring: NaturalGender] = [:]
  private var names: Set<Substring> = []

  init(in text: String, _ knowledge: PersonKnowledge) {
    let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(
      Substring.init)
    var given: NaturalGender?
    for (index, word) in words.enumerated() {
      // Most words are no part of a name, which their first byte tells.
      let isSmall = word.utf8.first.map { $0 &- UInt8(ascii: "a") < 26 } ?? false
      if given != nil || !isSmall {
        let bare = Self.bare(word)
        if let gender = given {
          if bare.first?.isUppercase == true, !knowledge.isGivenName(String(bare)) {
            genders[bare] = gender
            given = nil
          } else if !knowledge.particles.contains(String(bare)),
            !knowledge.isGivenName(String(bare))
          {
            given = nil
          }
        } else if bare.count == word.count {
          given = knowledge.gender(ofName: String(bare))
        }
        // A mark behind the word ends the name.
        if bare.count < word.count { given = nil }
      }
      if index + 1 < words.count, knowledge.isTitle(word) {
        add(words[(index + 1)...], knowledge)
      } else if index > 1, Self.isAge(word), Self.isName(words[index - 1]),
        Self.isName(words[index - 2]) || knowledge.particles.contains(String(words[index - 2]))
      {
        names.insert(words[index - 1])
      }
    }
  }

  /// The gender of the person of that surname, where a given name tells it.
  func gender(ofSurname word: String) -> NaturalGender? { genders[word[...]] }

  /// Whether the article names a person of that surname.
  func contains(surname word: String) -> Bool {
    genders[word[...]] != nil || names.contains(word[...])
  }

  /// The surname behind a title: the last capital in a row, particles aside.
  private mutating func add(_ words: ArraySlice<Substring>, _ knowledge: PersonKnowledge) {
    var surname: Substring?
    for word in words.prefix(Self.longestName) {
      let bare = Self.bare(word)
      if Self.isName(bare) {
        surname = bare
      } else if !knowledge.particles.contains(String(bare))
        || surname.map({ !knowledge.isGivenName(String($0)) }) == true
      {
        // Willem Hartog | van de AIVD
        break
      }
      if bare.count < word.count { break }
    }
    if let surname { names.insert(surname) }
  }

  /// A word without the marks behind it.
  private static func bare(_ word: Substring) -> Substring {
    word.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
  }

  private static let longestName = 5

  private static func isName(_ word: Substring) -> Bool {
    word.count > 1 && word.first?.isUppercase == true
      && word.allSatisfy { $0.isLetter || $0 == "-" }
  }

  /// `(34)`, `(34),`
  private static func isAge(_ word: Substring) -> Bool {
    guard word.utf8.first == UInt8(ascii: "(") else { return false }
    let digits = word.dropFirst().prefix { $0.isNumber }
    return (1...2).contains(digits.count)
      && word.dropFirst(digits.count + 1).first == ")"
  }
}
