import Testing

@testable import Kernzin

@Suite struct NumberConversionTests {
  @Test(arguments: [
    ("1.234,5", "1,234.5"), ("3,5", "3.5"), ("1.000", "1,000"), ("12.345.678", "12,345,678"),
    ("2019", "2019"), ("14.30", "14.30"), ("0,07", "0.07"), ("2de", "2nd"), ("1ste", "1st"),
    ("11e", "11th"), ("23e", "23rd"), ("16-jarige", "16-year-old"), ("80-jarigen", "80-year-olds"),
    ("2-1", "2-1"),
  ])
  func notationBecomesEnglish(dutch: String, english: String) {
    #expect(NumberConversion.english(dutch) == english)
  }

  @Test(arguments: ["twee", "A4", "", "-", "'"])
  func wordsAreNoNumbers(form: String) {
    #expect(NumberConversion.english(form) == nil)
  }
}
