import Testing

@testable import Kernzin

@Suite struct OfficePortfoliosTests {
  private func corrected(_ text: String) throws -> Tree {
    let resources = Resources(data: try #require(DataFolder.find()))
    let classes = try DutchWordClasses(resources.text("word-classes.tsv", language: "nl"))
    var tree = try TreeRepairTests.tree(text)
    OfficePortfolios(
      classes: classes, portfolios: ["financiën", "buitenlandse"], particles: ["van", "de"]
    ).correct(&tree)
    return tree
  }

  @Test func theFieldHangsOnTheOffice() throws {
    let tree = try corrected(
      """
      minister/minister/NOUN/_/0/root Karin/Karin/PROPN/_/1/appos Bakker/Bakker/PROPN/_/2/flat \
      van/van/ADP/_/2/flat Financiën/financiën/NOUN/_/2/flat
      """)
    #expect(tree.nodes.map(\.head) == [-1, 0, 1, 4, 0])
    #expect(tree.nodes.map(\.deprel) == [.root, .appos, .flat, .case, .nmod])
  }

  @Test func aPairHasItsNounAsHead() throws {
    let tree = try corrected(
      """
      minister/minister/NOUN/_/0/root Karin/Karin/PROPN/_/1/appos van/van/ADP/_/4/case \
      Buitenlandse/buitenlands/ADJ/_/2/nmod Zaken/zaak/NOUN/_/4/fixed woensdag/woensdag/NOUN/_/4/fixed
      """)
    #expect(tree.nodes.map(\.head) == [-1, 0, 4, 4, 0, 0])
    #expect(tree.nodes.map(\.deprel) == [.root, .appos, .case, .amod, .nmod, .obl])
  }

  @Test func aSurnameStaysOne() throws {
    let surname = """
      minister/minister/NOUN/_/0/root Karin/Karin/PROPN/_/1/appos van/van/ADP/_/4/case \
      Dorp/Dorp/PROPN/_/2/nmod
      """
    #expect(try corrected(surname) == TreeRepairTests.tree(surname))
  }
}
