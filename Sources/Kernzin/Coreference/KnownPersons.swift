/// The persons an article names in full somewhere: *Lotte Hiemstra* there says that *Hiemstra* here is
/// a woman.
struct KnownPersons: Sendable {
  /// By the last word of the surname.
  private var genders: [Substring: NaturalGender] = [:]

  init(in text: String, _ knowledge: PersonKnowledge) {
    var given: NaturalGender?
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bare = word.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
      if let gender = given {
        if bare.first?.isUppercase == true, !knowledge.isGivenName(String(bare)) {
          genders[bare] = gender
          given = nil
        } else if !knowledge.particles.contains(String(bare)), !knowledge.isGivenName(String(bare))
        {
          given = nil
        }
      } else if bare.count == word.count {
        given = knowledge.gender(ofName: String(bare))
      }
      // A mark behind the word ends the name.
      if bare.count < word.count { given = nil }
    }
  }

  func gender(ofSurname word: String) -> NaturalGender? { genders[word[...]] }
}
