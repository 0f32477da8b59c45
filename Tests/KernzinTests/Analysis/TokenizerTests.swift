import Testing

@testable import Kernzin

@Suite struct TokenizerTests {
  private func tokens(_ text: String) throws -> [String] {
    let source = SourceText(text)
    return try Checkout.resources.tokenizer(language: "nl")
      .tokens(in: source.range, of: source).map { source[$0.range] }
  }

  /// Tokens are separated by `·` where no white space stands between them.
  @Test(arguments: [
    "Zo'n auto's reden z'n foto's in·.",
    "'s Avonds at·, zei 't kind·, A'dam·.",
    "In '67 en '68 ging het·, maar in '90·.",
    "De 16-jarige won met 3-1 van de 24ste·.",
    "Het kostte 1.234,56 euro of € 10.000,- per stuk·, 50% meer·.",
    "Volgens prof. dr. J.P. Balkenende en A. de Wit (·CDA·) enz.",
    "De N.V. groeide t.o.v. 2019 o.a. in de V.S.",
    "Hij zei·: ·,,·Ik kom·.·''",
    "·'·Ja·'·, zei hij·.",
    "·\"·Nee·\"·, riep zij·, ·“·nooit·”·.",
    "·„·Waarom·?·” ·«·Daarom·!·»",
    "Wacht·... en toen·?! Niets·…",
    "Het (werk)dag bezwaar(tje) was (·klein·) (·heel·)·.",
    "Lees www.voorbeeld.nl·, https://www.voorbeeld.nl/a,b?c=(d)·. Mail j.jansen@voorbeeld.nl·!",
    "Het \"A\"-niveau en/of oost- en west-Duitse",
    "Jenkins' boek over livin' in ·'·Amsterdam·'·.",
    "Zei hij·:·,,·Nee·''·, dan",
    "Vitamine C·.",
    "Sinds (·2004-...·) op l' ·'·avenue·'",
    "De stand is 2-0 (·rust·: 1-0·)·; doelpunten·: Kuiper·.",
    "1. Het plan gaat door tot punt 2·.",
    "Toen·...·ging hij·—·zomaar·—·weg·.",
    "Weer·,·,,·maar goed·''·.",
    "En ·,,· dat ·''· was het·.",
  ])
  func tokenization(_ marked: String) throws {
    let expected = marked.split { $0 == " " || $0 == "·" }.map(String.init)
    let text = marked.split(separator: "·").joined()
    #expect(try tokens(text) == expected)
  }

  @Test func spaceAfterIsToldAlsoAtTheEndOfASentence() throws {
    let source = SourceText("Ja, nee. Dan\u{A0}wel")
    let tokenizer = try Checkout.resources.tokenizer(language: "nl")
    let first = tokenizer.tokens(in: SourceRange(0, 8), of: source)
    #expect(first.map(\.spaceAfter) == [false, true, false, true])
    let second = tokenizer.tokens(in: SourceRange(9, source.bytes.count), of: source)
    #expect(second.map(\.spaceAfter) == [true, false])
  }

  @Test(arguments: ["", " ", "\n\t "])
  func nothingHasNoTokens(_ text: String) throws {
    #expect(try tokens(text).isEmpty)
  }

  @Test(arguments: [
    ".", "?!", "'", "\"", ")", "(", ".,", "1.", "-.", "a.", ",,", "''", "(a", "a)", "…", "–", "@",
    "://",
    "x",
  ])
  func longRowsTakeLinearTime(_ mark: String) throws {
    let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
    #expect(try tokens(text).joined().utf8.count == text.utf8.count)
  }
}
