import Testing

@testable import Kernzin

@Suite struct DutchInflectionTests {
  static let inflection = Result { try DutchInflection(Checkout.resources) }

  private func forms(_ lemma: String, _ upos: UPOS, plural: String? = nil) throws -> [WordForm] {
    var features = TermFeatures()
    features.plural = plural
    return try Self.inflection.get().forms(of: lemma, upos: upos, features: features)
  }

  private func texts(_ lemma: String, _ upos: UPOS, _ features: String) throws -> [String] {
    try forms(lemma, upos).filter { $0.features.description == features }.map(\.text)
  }

  /// Infinitive, first person, third person, past singular, participle.
  @Test(arguments: [
    ["maken", "maak", "maakt", "maakte", "gemaakt"],
    ["stemmen", "stem", "stemt", "stemde", "gestemd"],
    ["leven", "leef", "leeft", "leefde", "geleefd"],
    ["reizen", "reis", "reist", "reisde", "gereisd"],
    ["juichen", "juich", "juicht", "juichte", "gejuicht"],
    ["zetten", "zet", "zet", "zette", "gezet"],
    ["landen", "land", "landt", "landde", "geland"],
    ["draaien", "draai", "draait", "draaide", "gedraaid"],
    ["bouwen", "bouw", "bouwt", "bouwde", "gebouwd"],
    ["duwen", "duw", "duwt", "duwde", "geduwd"],
    ["faxen", "fax", "faxt", "faxte", "gefaxt"],
    ["wandelen", "wandel", "wandelt", "wandelde", "gewandeld"],
    ["verdelen", "verdeel", "verdeelt", "verdeelde", "verdeeld"],
    ["beoordelen", "beoordeel", "beoordeelt", "beoordeelde", "beoordeeld"],
    ["luisteren", "luister", "luistert", "luisterde", "geluisterd"],
    ["verzekeren", "verzeker", "verzekert", "verzekerde", "verzekerd"],
    ["studeren", "studeer", "studeert", "studeerde", "gestudeerd"],
    ["kopiëren", "kopieer", "kopieert", "kopieerde", "gekopieerd"],
    ["creëren", "creëer", "creëert", "creëerde", "gecreëerd"],
    ["verdedigen", "verdedig", "verdedigt", "verdedigde", "verdedigd"],
    ["eindigen", "eindig", "eindigt", "eindigde", "geëindigd"],
    ["isoleren", "isoleer", "isoleert", "isoleerde", "geïsoleerd"],
    ["ijken", "ijk", "ijkt", "ijkte", "geijkt"],
    ["ergeren", "erger", "ergert", "ergerde", "geërgerd"],
    ["erkennen", "erken", "erkent", "erkende", "erkend"],
    ["onderhandelen", "onderhandel", "onderhandelt", "onderhandelde", "onderhandeld"],
    ["bellen", "bel", "belt", "belde", "gebeld"],
    ["geuren", "geur", "geurt", "geurde", "gegeurd"],
    ["kopen", "koop", "koopt", "kocht", "gekocht"],
    ["verkopen", "verkoop", "verkoopt", "verkocht", "verkocht"],
    ["ontstaan", "ontsta", "ontstaat", "ontstond", "ontstaan"],
    ["voldoen", "voldoe", "voldoet", "voldeed", "voldaan"],
    ["ondernemen", "onderneem", "onderneemt", "ondernam", "ondernomen"],
    ["hebben", "heb", "heeft", "had", "gehad"],
    ["worden", "word", "wordt", "werd", "geworden"],
  ])
  func verb(_ row: [String]) throws {
    let present = try texts(row[0], .verb, "Number=Sing|Tense=Pres|VerbForm=Fin")
    #expect(present.first == row[1])
    #expect(present.last == row[2])
    #expect(try texts(row[0], .verb, "Number=Sing|Tense=Past|VerbForm=Fin") == [row[3]])
    #expect(try texts(row[0], .verb, "VerbForm=Part").first == row[4])
  }

  @Test func separableVerb() throws {
    let forms = Set(try forms("op_bellen", .verb).map(\.text))
    #expect(
      forms.isSuperset(of: ["opbellen", "opbelt", "belt", "opgebeld", "opgebelde", "bellen"]))
    #expect(!forms.contains("gebeld"))
    #expect(!forms.contains("op_bellen"))
  }

  @Test(arguments: [
    "kat katten", "maan manen", "brief brieven", "golf golven", "kleur kleuren", "boek boeken",
    "wandeling wandelingen", "tafel tafels", "vergadering vergaderingen", "foto foto's",
    "baby baby's", "café cafés", "zee zeeën", "mogelijkheid mogelijkheden", "monnik monniken",
    "gemeente gemeenten", "bakker bakkers", "ster sterren", "notaris notarissen", "museum musea",
    "bureau bureaus", "industrie industries",
  ])
  func plural(_ pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    let plurals = try texts(words[0], .noun, "Number=Plur")
    #expect(plurals.contains(words[1]), "\(plurals)")
  }

  @Test func pluralOfTheGlossary() throws {
    let forms = try forms("stad", .noun, plural: "steden").map(\.text)
    #expect(forms.contains("steden"))
    #expect(!forms.contains("stadden"))
  }

  @Test(arguments: [
    "huis huisje", "stoel stoeltje", "ei eitje", "boom boompje", "film filmpje", "bal balletje",
    "ster sterretje", "man mannetje", "kam kammetje", "ring ringetje", "koning koninkje",
    "leerling leerlingetje", "winkel winkeltje", "auto autootje", "taxi taxietje", "baby baby'tje",
    "café cafeetje", "bloem bloempje", "vrouw vrouwtje", "meeuw meeuwtje",
  ])
  func diminutive(_ pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(NounForms.diminutive(of: words[0]) == words[1])
  }

  /// Positive, inflected, comparative, superlative.
  @Test(arguments: [
    "mooi mooie mooier mooist", "groot grote groter grootst", "dik dikke dikker dikst",
    "lief lieve liever liefst", "boos boze bozer boost", "duur dure duurder duurst",
    "ernstig ernstige ernstiger ernstigst", "dubbel dubbele dubbeler dubbelst",
    "goed goede beter best", "kwetsbaar kwetsbare kwetsbaarder kwetsbaarst",
    "Chinees Chinese Chineser Chineest", "zwaar zware zwaarder zwaarst",
  ])
  func adjective(_ row: String) throws {
    let words = row.split(separator: " ").map(String.init)
    #expect(try texts(words[0], .adj, "Degree=Pos").prefix(2) == words[0...1])
    #expect(try texts(words[0], .adj, "Degree=Cmp").first == words[2])
    #expect(try texts(words[0], .adj, "Degree=Sup").first == words[3])
  }

  @Test func partitiveAndMaterial() throws {
    #expect(try texts("mooi", .adj, "Degree=Pos").contains("moois"))
    #expect(try !texts("houten", .adj, "Degree=Pos").contains("houtene"))
  }
}
