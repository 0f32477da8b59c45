/// *minister Karin Bakker van Financiën*: behind an office and a name, *van* and a field of government is
/// what the office is for, not part of the name.
enum OfficePortfolio: TreeRepair {
  static let parts: [UPOS] = [.adp]
  static let words: [WordKey] = ["van"]

  static func repair(
    _ van: Int, _: ArraySlice<Int>, in tree: inout Tree, _ lexicon: DutchLexicon
  ) {
    guard tree[van].form == "van", van + 1 < tree.count,
      lexicon.portfolios.contains(tree[van + 1].form.inLowerCase),
      let office = office(before: van, in: tree, lexicon)
    else { return }
    // *Buitenlandse Zaken*: the noun is the head.
    let isPair =
      tree.nodes.indices.contains(van + 2) && tree[van + 2].formKey == "zaken"
    let head = isPair ? van + 2 : van + 1
    let phrase = van...head
    guard tree[head].head != office || tree[head].deprel != .nmod,
      !tree.ancestors(of: office).contains(where: phrase.contains)
    else { return }
    tree[head].head = office
    tree[head].deprel = .nmod
    tree[van].head = head
    tree[van].deprel = .case
    if isPair {
      tree[van + 1].head = head
      tree[van + 1].deprel = .amod
    }
    // What hung on the parts of the phrase as if they were a name hangs on what the office hangs on.
    for index in tree.nodes.indices
    where index > head && phrase.contains(tree[index].head)
      && [.flat, .fixed].contains(tree[index].deprel)
    {
      tree[index].head = tree[office].head < 0 ? office : tree[office].head
      tree[index].deprel = .obl
    }
  }

  /// The office named in front of a name that ends before a word: only capitals and particles between.
  private static func office(before word: Int, in tree: Tree, _ lexicon: DutchLexicon) -> Int? {
    var index = word - 1
    var names = 0
    while index >= 0, word - index <= Self.longestName {
      let form = tree[index].form
      if lexicon.classes.has(form, in: .office) { return names > 0 ? index : nil }
      if form.first?.isUppercase == true {
        names += 1
      } else if !lexicon.surnameParticles.contains(form) {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private static let longestName = 6
}
