/// How lemmas are compared: without case and without the joints of compounds.
///
/// Case: sentence starts and titles must find their entries, and an entry must not depend on the
/// user's capitals. Joints: the analysis marks them in all compounds, glossaries only where they tell
/// two verbs apart (`voor_komen`, `voorkomen`).
enum LemmaKey {
  /// Key of one word.
  static func of(_ word: String) -> String {
    var plain = true
    for byte in word.utf8 where byte == 0x5F || byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) {
      plain = false
      break
    }
    if plain { return word }
    var key = ""
    for character in word where character != "_" { key += character.lowercased() }
    return key
  }
}
