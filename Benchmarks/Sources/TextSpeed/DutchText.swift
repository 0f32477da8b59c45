/// Running Dutch of any size: sentences written for this purpose, in an order that never repeats.
enum DutchText {
  private static let sentences = [
    "De gemeenteraad van Zwolle stemde gisteravond in met de bouw van 1.200 woningen aan de rand van de stad.",
    "Volgens prof. dr. A.B. Veenstra is het zgn. seizoenseffect kleiner dan verwacht.",
    "„Wij hebben er jaren op gewacht”, zei de voorzitter van de wijkvereniging.",
    "Zo'n dertig auto's liepen schade op toen een boom omwaaide tijdens de storm.",
    "Het bedrijf boekte een winst van 3,5 mln. euro, o.a. door de verkoop van fietsen.",
    "Wie vandaag de trein neemt, moet rekening houden met extra reistijd.",
    "De 16-jarige verdachte werd 's avonds aangehouden in Nieuw-Vennep.",
    "Niemand weet precies wanneer de brug weer opengaat.",
    "De minister wilde niet reageren, maar een woordvoerder noemde het rapport ‘zorgvuldig’.",
    "In 2019 lag dat aantal nog op 24.310, blijkt uit cijfers van het bureau.",
    "Waarom duurt het zo lang voordat er een besluit valt?",
    "Hij groeide op in een klein dorp aan de IJssel, waar zijn vader bakker was.",
    "De politie vraagt getuigen om zich te melden via www.voorbeeld.nl of per telefoon.",
    "Onderzoekers vonden coördinaten van een onbekend wrak voor de kust van Curaçao.",
    "Dat is niet alleen slecht nieuws voor boeren, maar ook voor natuurliefhebbers.",
    "De ploeg verloor met 3-1, nadat de doelman al vroeg geblesseerd was uitgevallen.",
    "Sindsdien is er veel veranderd: winkels verdwenen, cafés kwamen ervoor in de plaats.",
    "Het hof oordeelde dat art. 8 van het verdrag niet was geschonden.",
    "Morgen wordt het droog en zonnig, bij maximaal 21 graden.",
    "Een groot deel van de bewoners wil dat de oude kerk behouden blijft.",
  ]

  static func make(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 256)
    var state: UInt64 = 7
    var count = 0
    while text.count < bytes {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += sentences[Int((state >> 33) % UInt64(sentences.count))].utf8
      count += 1
      text += count % 5 == 0 ? "\n\n".utf8 : " ".utf8
    }
    return text
  }
}
