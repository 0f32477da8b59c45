import Testing

@testable import Kernzin

@Suite struct FormTests {
  @Test func nfcComposes() throws {
    let apart = Array("ide\u{301}e\u{308}n".utf8)
    #expect(try NormalizationForm.nfc.applied(to: apart.span) == Array("idéën".utf8))
    #expect(try NormalizationForm.nfc.holds(for: apart.span) == false)
  }

  @Test(arguments: ["", "gewoon", "café", "één"])
  func composedTextIsLeftAlone(_ text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try NormalizationForm.nfc.applied(to: bytes.span) == nil)
  }

  @Test func decomposedAndCompatibilityForms() throws {
    let text = Array("ﬁlé".utf8)
    #expect(try NormalizationForm.nfkc.applied(to: text.span) == Array("filé".utf8))
    #expect(try NormalizationForm.nfd.applied(to: text.span) == Array("ﬁle\u{301}".utf8))
    #expect(try NormalizationForm.nfkd.applied(to: text.span) == Array("file\u{301}".utf8))
  }

  @Test(arguments: [0, 7, 8, 9, 31])
  func asciiIsToldAtEveryLength(_ count: Int) {
    var bytes = [UInt8](repeating: 0x61, count: count)
    #expect(bytes.withUnsafeBufferPointer { $0.isASCII })
    bytes.append(0xC3)
    #expect(!bytes.withUnsafeBufferPointer { $0.isASCII })
  }

  @Test(arguments: [
    (LetterCase.title, "nl", "ijsland en ierland", "IJsland En Ierland"),
    (.title, "en", "ijsland", "Ijsland"),
    (.capitalized, "nl", "ijs van HEMA", "IJs van HEMA"),
    (.capitalized, "nl", "", ""),
    (.lower, "nl", "ÉÉN IJSJE", "één ijsje"),
    (.lower, "tr", "II", "ıı"),
    (.upper, "de", "straße", "STRASSE"),
    (.folded, "nl", "Straße", "strasse"),
  ])
  func letterCase(_ letterCase: LetterCase, _ locale: String, _ text: String, _ expected: String) {
    #expect(text.cased(letterCase, locale: locale) == expected)
  }

  @Test func upperCaseOfLongTextIsWhole() {
    let long = String(repeating: "ß", count: 500)
    #expect(long.cased(.upper, locale: "nl") == String(repeating: "SS", count: 500))
  }
}
