/// How lemmas are compared: without case and without the joints of compounds.
///
/// Case: sentence starts and titles must find their entries, and an entry must not depend on the
/// user's capitals. Joints: the analysis marks them in all compounds, glossaries only where they tell
/// two verbs apart (`voor_komen`, `voorkomen`).
enum LemmaKey {
  /// Stands between the parts of compounds and separable verbs.
  static let joint = UInt8(ascii: "_")

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

extension StringProtocol {
  /// Where the first joint of a compound or separable verb stands.
  var firstJoint: Index? { utf8.firstIndex(of: LemmaKey.joint) }

  var hasJoint: Bool { utf8.contains(LemmaKey.joint) }

  var withoutJoints: String { hasJoint ? String(filter { $0 != "_" }) : String(self) }

  /// In lower case. What is so already, as most words are, is not made anew.
  var inLowerCase: String {
    let isLower = utf8.allSatisfy { $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }
    return isLower ? String(self) : lowercased()
  }

  /// Whether it ends in letters of ASCII. Rules ask so often that comparing bytes, where `hasSuffix` would compare
  /// Characters, shows.
  @inline(__always)
  func ends(in letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    return utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= count else { return false }
      for place in 0..<count
      where bytes[bytes.count &- count &+ place] != letters.utf8Start[place] {
        return false
      }
      return true
    } ?? hasSuffix("\(letters)")
  }

  /// Whether it is the same text, letter for letter, which rules ask of every word: most differ in length.
  @inline(__always)
  func reads(_ text: String) -> Bool { utf8.count == text.utf8.count && self == text }

  /// Whether it begins with a capital.
  var isCapitalized: Bool {
    guard let byte = utf8.first else { return false }
    // Unicode is asked about letters beyond ASCII only.
    guard byte >= 0x80 else { return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    return first?.isUppercase == true
  }
}
