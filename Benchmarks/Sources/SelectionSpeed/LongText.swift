/// A Dutch text of any length whose vocabulary grows as that of real ones does, with quotations and
/// openings that hang.
enum LongText {
  static func make(sentences: Int) -> String {
    var text = ""
    var state: UInt64 = 1
    /// A rank, low ones more often.
    func word() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let uniform = Double(state >> 11) / Double(1 << 53)
      return Int(1 / (uniform + 0.00005))
    }
    for index in 0..<sentences {
      if index > 0 { text += index % 4 == 0 ? "\n\n" : " " }
      let nouns = (0..<6).map { _ in name(word()) }
      switch index % 5 {
      case 0: text += "\"De \(nouns[0]) van \(nouns[1]) is dicht\", zegt wethouder De Boer."
      case 1: text += "Zij noemt \(nouns[0]) een ramp voor \(nouns[1]) en \(nouns[2])."
      default:
        text +=
          "De \(nouns[0]) ligt bij de \(nouns[1]) aan de \(nouns[2]), "
          + "waar \(nouns[3]) en \(nouns[4]) sinds \(1900 + index % 120) \(nouns[5]) bouwen."
      }
    }
    return text
  }

  /// The word of a rank, of syllables.
  private static func name(_ rank: Int) -> String {
    let syllables = ["dam", "wer", "ken", "sluis", "bo", "gra", "ven", "ter", "lo", "mui"]
    return String(rank).compactMap { $0.wholeNumberValue }.map { syllables[$0] }.joined() + "en"
  }
}
