import Testing

@testable import Kernzin

@Suite struct NameTransliterationTests {
  private let names: NameTransliteration

  init() throws {
    let resources = Resources(data: try #require(DataFolder.find()))
    func lines(_ name: String) throws -> [String] {
      TableFile.rows(try resources.text(name, language: "nl")).map { $0[0] }
    }
    names = try NameTransliteration(
      rules: try resources.text("name-transliteration.rules", language: "nl"),
      endings: try lines("name-endings.txt"), marks: try lines("name-marks.txt"))
  }

  @Test(arguments: [
    ("Tsjernenko", "Chernenko"), ("Sjevtsov", "Shevtsov"), ("Tsoekanov", "Tsukanov"),
    ("Nazjdakov", "Nazhdakov"), ("Zelenskij", "Zelensky"), ("Sjtsjoekin", "Shchukin"),
    ("Joesjtsjenko", "Yushchenko"),
  ])
  func slavicNames(dutch: String, english: String) {
    #expect(names.english(dutch) == english)
  }

  @Test(arguments: ["Boer", "Sjoerd", "Martin", "Meijer", "Janssen", "Berlin", "Oevering"])
  func otherNamesStay(name: String) {
    #expect(names.english(name) == nil)
  }
}
