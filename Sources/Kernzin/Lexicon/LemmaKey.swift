/// How lemmas are compared: without case and without the joints of compounds.
///
/// Case: sentence starts and titles must find their entries, and an entry must not depend on the
/// user's capitals. Joints: the analysis marks them in all compounds, glossaries only where they tell
/// two verbs apart (`voor_komen`, `voorkomen`).
enum LemmaKey {
  /// Key of one word.
  static func of(_ word: String) -> String {
    var isPlain = true
    var isASCII = true
    for byte in word.utf8 {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      if byte == UInt8(ascii: "_") || (byte >= 0x41 && byte <= 0x5A) { isPlain = false }
    }
    guard isASCII else {
      var key = ""
      for character in word where character != "_" { key += character.lowercased() }
      return key
    }
    if isPlain { return word }
    return String(unsafeUninitializedCapacity: word.utf8.count) { buffer in
      var count = 0
      for byte in word.utf8 where byte != UInt8(ascii: "_") {
        buffer[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }
}
