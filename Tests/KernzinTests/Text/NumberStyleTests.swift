import Testing

@testable import Kernzin

@Suite struct NumberStyleTests {
  @Test(arguments: [
    ("nl", 1234567.891, "1.234.567,891"), ("en", 1234567.891, "1,234,567.891"),
    ("nl", 0.5, "0,5"), ("en", -3, "-3"), ("en", 1000, "1,000"),
  ])
  func format(_ locale: String, _ value: Double, _ expected: String) throws {
    #expect(try NumberStyle(locale: locale).format(value) == expected)
  }

  @Test func decimalsAndGroups() throws {
    let english = try NumberStyle(locale: "en")
    #expect(try english.format(2.5, decimals: 2...2) == "2.50")
    #expect(try english.format(2021, grouped: false) == "2021")
    #expect(try english.format(2.25, decimals: 0...1) == "2.2")
  }

  @Test(arguments: [
    ("nl", "1.234,56", 1234.56), ("nl", "16", 16), ("en", "1,234.56", 1234.56),
    ("nl", "1.234.567", 1_234_567), ("nl", "-7,5", -7.5), ("nl", "3,14", 3.14),
  ])
  func parse(_ locale: String, _ text: String, _ expected: Double) throws {
    #expect(try NumberStyle(locale: locale).parse(text) == expected)
  }

  @Test(arguments: ["", "drie", "3 koeien", "12.5", "1.23.4"])
  func whatIsNoNumberIsNone(_ text: String) throws {
    #expect(try NumberStyle(locale: "nl").parse(text) == nil)
  }
}
