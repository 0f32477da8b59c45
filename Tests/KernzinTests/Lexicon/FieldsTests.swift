import Testing

@testable import Kernzin

@Suite struct FieldsTests {
  /// As the standard library cuts at Characters.
  @Test(arguments: ["", "a", "a|b", "|a||b|", "||", "één|twee|", "a|b|c|d"])
  func fieldsAreThoseOfSplit(text: String) {
    for omitting in [true, false] {
      for splits in [1, .max] {
        #expect(
          text.fields(separatedBy: "|", maxSplits: splits, omittingEmpty: omitting)
            == text.split(separator: "|", maxSplits: splits, omittingEmptySubsequences: omitting))
      }
    }
  }

  @Test(arguments: [
    ("cancel; annul", ["cancel", "annul"]), ("a;b; ; c", ["a;b", "", "c"]), ("", [""]),
    ("é; ü; ", ["é", "ü", ""]),
  ]) func piecesStandBetweenSeparators(text: String, pieces: [String]) {
    #expect(text.pieces(separatedBy: "; ") == pieces)
  }

  @Test(arguments: ["huis", "Huis", "ÉÉN", "één", "", "İ", "USB-stick"])
  func lowerCaseIsUnicodes(text: String) {
    #expect(text.inLowerCase == text.lowercased())
    #expect(text.isCapitalized == (text.first?.isUppercase ?? false))
  }
}
