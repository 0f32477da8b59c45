/// A dictionary in the format of the DICT server (RFC 2229): an index of headwords, and a text file
/// they point into, usually compressed (`.dict.dz`, readable as gzip). FreeDict ships in it.
public enum DictdDictionary {
  /// - Parameters:
  ///   - index: lines `headword<TAB>offset<TAB>length`, numbers in base 64.
  ///   - text: the `.dict` or `.dict.dz` file.
  /// - Returns: entries in the order of the index, one a headword.
  public static func entries(index: [UInt8], text: [UInt8]) throws(DictionaryError)
    -> [DictionaryEntry]
  {
    let plain = text.starts(with: [0x1F, 0x8B]) ? try Inflate.gzip(text) : text
    var entries: [DictionaryEntry] = []
    var known: [String: Int] = [:]
    var number = 0
    for line in index.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count >= 3, let offset = base64(fields[1]), let length = base64(fields[2]),
        offset + length <= plain.count
      else {
        throw DictionaryError("no headword, offset and length within the text", line: number)
      }
      let headword = String(decoding: fields[0], as: UTF8.self)
      if headword.hasPrefix("00database") || headword.isEmpty { continue }
      let article = String(decoding: plain[offset..<offset + length], as: UTF8.self)
      let english = translations(in: article)
      if english.isEmpty { continue }
      let place = known[headword, default: entries.count]
      if place == entries.count {
        known[headword] = place
        entries.append(DictionaryEntry(headword: headword, english: []))
      }
      for word in english where !entries[place].english.contains(word) {
        entries[place].english.append(word)
      }
    }
    return entries
  }

  /// The translations of an article: its first line is the headword with its pronunciation, the others
  /// are senses, numbered when there are several, synonyms separated by commas.
  static func translations(in article: String) -> [String] {
    var found: [String] = []
    for line in article.split(separator: "\n").dropFirst() {
      var sense = line.drop { $0.isWhitespace }
      let digits = sense.prefix { $0.isASCII && $0.isNumber }
      if !digits.isEmpty, sense.dropFirst(digits.count).first == "." {
        sense = sense.dropFirst(digits.count + 1)
      }
      for piece in sense.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let word = EnglishSpelling.plain(piece)
        if !word.isEmpty, !found.contains(word) { found.append(word) }
      }
    }
    return found
  }

  private static func base64(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    var value = 0
    for digit in digits {
      let six: UInt8
      switch digit {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): six = digit - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): six = digit - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): six = digit - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): six = 62
      case UInt8(ascii: "/"): six = 63
      default: return nil
      }
      value = value << 6 | Int(six)
    }
    return value
  }
}
