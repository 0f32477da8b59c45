import Kernzin
import Testing

@testable import Exchange

@Suite struct TBXTests {
  private func entries(_ text: String) throws -> [DictionaryEntry] {
    try TBXTermBase.entries(Array(text.utf8))
  }

  private static func concept(_ inside: String, doctype: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    \(doctype)
    <tbx type="TBX-Basic" style="dca" xml:lang="nl" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
    <conceptEntry id="c1"><langSec xml:lang="en-GB"><termSec><term>quay</term></termSec></langSec>
    <langSec xml:lang="nl"><termSec><term>\(inside)</term></termSec></langSec></conceptEntry>
    </body></text></tbx>
    """
  }

  @Test func versionThreeInBothStyles() throws {
    let attributes = """
      <tbx type="TBX-Basic" style="dca"><text><body><conceptEntry id="1">
      <descrip type="definition">plaats om aan te leggen</descrip>
      <langSec xml:lang="de"><termSec><term>Kai</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>wharf</term></termSec>
      <termSec><term>quay</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      <termSec><term>key</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>
      <langSec xml:lang="nl-NL"><termSec><term>ka<hi>de</hi></term><termNote type="partOfSpeech">noun</termNote></termSec>
      <termSec><term>kaai</term></termSec></langSec></conceptEntry></body></text></tbx>
      """
    let expected = [("kade", UPOS.noun), ("kaai", nil)].map {
      DictionaryEntry(
        headword: $0.0, upos: $0.1, english: ["quay", "wharf"], note: "plaats om aan te leggen")
    }
    #expect(try entries(attributes) == expected)
    let elements = attributes.replacing(/<(?:termNote|descrip) type="(\w+)">([^<]*)<\/\w+>/) {
      "<min:\($0.output.1)>\($0.output.2)</min:\($0.output.1)>"
    }
    #expect(elements.contains("<min:partOfSpeech>") && !elements.contains("termNote"))
    #expect(try entries(elements) == expected)
  }

  @Test func versionTwoWithADoctypeThatIsNeverLoaded() throws {
    let text = """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE martif SYSTEM "file:///nonexistent/TBXcoreStructV02.dtd">
      <martif type="TBX"><martifHeader/><text><body><termEntry>
      <langSet xml:lang="NL"><ntig><termGrp><term>financi\u{EB}n</term></termGrp></ntig></langSet>
      <langSet xml:lang="en_US"><tig><term>finances</term></tig></langSet></termEntry></body></text></martif>
      """
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    #expect(
      try TBXTermBase.entries(latin)
        == [DictionaryEntry(headword: "financiën", english: ["finances"])])
  }

  @Test(arguments: [
    (
      "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "a&x;b",
      "line 2: the entity 'x' is declared; none would be right"
    ),
    (
      "<!DOCTYPE tbx [\n<!ENTITY x \"y\">]>", "a&x;b",
      "line 3: the entity 'x' is declared; none would be right"
    ),
    (
      "<!DOCTYPE tbx SYSTEM \"x.dtd\">", "a&nbsp;b",
      "line 5: '&nbsp;' is declared nowhere; the character would be right"
    ),
    ("", "a&nbsp;b", "line 5: not XML: undefined entity"),
    ("", "kade</x>", "line 5: not XML: mismatched tag"),
    ("", String(repeating: "x", count: 2000), "line 5: a term longer than 1000 bytes"),
  ])
  func whatIsRefusedIsNamedWithItsLine(_ doctype: String, _ inside: String, _ message: String) {
    let error = #expect(throws: DictionaryError.self) {
      try entries(Self.concept(inside, doctype: doctype))
    }
    #expect(error?.description == message)
  }

  @Test func aBillionLaughsAreRefusedBeforeTheFirst() {
    var declarations = "<!ENTITY l0 \"ha\">"
    for level in 1...9 {
      let ten = String(repeating: "&l\(level - 1);", count: 10)
      declarations += "<!ENTITY l\(level) \"\(ten)\">"
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(throws: DictionaryError.self) {
        try entries(Self.concept("&l9;", doctype: "<!DOCTYPE tbx [\(declarations)]>"))
      }
    }
    #expect(time < .seconds(1))
  }

  @Test func nestingHasAnEnd() {
    let deep =
      String(repeating: "<hi>", count: 100_000) + String(repeating: "</hi>", count: 100_000)
    let error = #expect(throws: DictionaryError.self) { try entries(Self.concept(deep)) }
    #expect(error?.message == "nested deeper than 256")
  }

  @Test func whatIsNoTermBaseIsRefused() {
    #expect(throws: DictionaryError.self) { try entries("<rss/>") }
    #expect(throws: DictionaryError.self) { try entries("") }
  }
}
