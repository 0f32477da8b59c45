/// The unstressed prefixes of Dutch verbs, which never leave them and leave no room for *ge-*:
/// *be·talen – betaald*, *onder·tekenen – ondertekend*.
enum InseparablePrefix {
  /// Prefixes that always are ones, then particles that are where no joint marks them separable.
  private static let prefixes = [
    "ver", "ont", "her", "be", "ge", "er", "over", "onder", "door", "voor", "weer", "mis", "om",
    "achter", "vol", "aan",
  ]

  /// Prefix and the verb behind it, `nil` when what follows could not be a verb.
  static func split(_ infinitive: String) -> (prefix: String, base: String)? {
    for prefix in prefixes where infinitive.hasPrefix(prefix) {
      let base = infinitive.dropFirst(prefix.count)
      guard base.count >= 4, let first = base.first else { continue }
      // bei·tel, beeld, geur: the vowel goes on
      if prefix.ends(in: "e"), "eiu".contains(first) { continue }
      let onset = base.prefix { !DutchSpelling.isVowel($0) }
      if onset.count > 1, onset.first == onset.dropFirst().first || !begins(onset) { continue }
      let isShortVerb = ["aan", "ien", "oen"].contains { base.hasSuffix($0) }
      if isShortVerb || DutchSpelling.syllables(String(base)) >= 2 { return (prefix, String(base)) }
    }
    return nil
  }

  /// Whether a Dutch syllable can begin with these consonants: *bel·den* is no *be·lden*.
  private static func begins(_ onset: Substring) -> Bool {
    guard let first = onset.first, let second = onset.dropFirst().first else { return true }
    switch second {
    case "l", "r": return "bcdfgkpstvwh".contains(first) && first != "h"
    case "h": return "cst".contains(first)
    case "w": return "dkstz".contains(first)
    case "n": return "ksgfp".contains(first)
    case "c", "k", "p", "t", "m", "f": return first == "s"
    case "j": return "st".contains(first)
    case "s": return first == "p" || first == "t"
    default: return false
    }
  }
}
