/// Finds in a sentence whom and what a pronoun of the next one may mean.
struct MentionFinder {
  let tree: Tree
  let sentence: Int
  let knowledge: PersonKnowledge
  let persons: KnownPersons
  private let children: Tree.Children
  private let terms: [Int: Term]

  init(
    tree: Tree, terms: [Term], sentence: Int, knowledge: PersonKnowledge, persons: KnownPersons
  ) {
    self.tree = tree
    self.sentence = sentence
    self.knowledge = knowledge
    self.persons = persons
    children = tree.children()
    var byToken: [Int: Term] = [:]
    for term in terms { for token in term.tokens { byToken[token] = term } }
    self.terms = byToken
  }

  /// Persons, and names that may be persons', in the order of the sentence; one for each person,
  /// however often mentioned.
  func personMentions() -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < tree.count {
      let name = self.name(from: index)
      if let mention = mention(named: name) {
        let known = found.firstIndex {
          $0.isNamed && tree[$0.name.upperBound - 1].form == tree[name.upperBound - 1].form
        }
        if known == nil { found.append(mention) }
      } else if name.isEmpty, isPersonNoun(index), !introducesName(index), !isPredicate(index) {
        found.append(
          Mention(
            kind: .person, gender: knowledge.gender(ofNoun: LemmaKey.of(tree[index].lemma)),
            name: 0..<0, shortName: 0..<0, sentence: sentence))
      }
      index = max(index + 1, name.upperBound)
    }
    return found
  }

  /// Neuter things in the singular, named ones with their names.
  func thingMentions() -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < tree.count {
      let name = self.name(from: index)
      if !name.isEmpty {
        if isNeuterName(name) {
          found.append(
            Mention(
              kind: .thing, name: name, shortName: name, surname: tree[name.upperBound - 1].form,
              sentence: sentence))
        }
      } else if tree[index].upos == .noun, tree[index].features.number != .plur,
        tree[index].features.gender != .com
      {
        found.append(Mention(kind: .thing, name: 0..<0, shortName: 0..<0, sentence: sentence))
      }
      index = max(index + 1, name.upperBound)
    }
    return found
  }

  /// Whether a word names, means or introduces somebody a pronoun behind it could mean.
  func mayBeMeant(_ index: Int) -> Bool {
    let node = tree[index]
    if isNameWord(index) || isPersonNoun(index) { return true }
    guard node.upos == .pron || node.upos == .det else { return false }
    return knowledge.thirdPersons.contains(node.form.lowercased())
  }

  /// Whether the subject is a thing that *hij* could mean as well: *de brug*.
  var hasCommonSubject: Bool {
    tree.nodes.indices.contains { index in
      let node = tree[index]
      return node.deprel.isSubject && node.upos == .noun && node.features.number != .plur
        && node.features.gender != .neut && !isPersonNoun(index)
    }
  }

  /// The tokens of the name that begins here; empty when none does.
  private func name(from start: Int) -> Range<Int> {
    guard isNameWord(start) else { return start..<start }
    var end = start + 1
    while end < tree.count {
      var next = end
      // Caroline van Dorp, but Willem Hartog | van de AIVD: particles follow given names.
      if knowledge.isGivenName(tree[end - 1].form) {
        while next < tree.count, knowledge.particles.contains(tree[next].form) { next += 1 }
      }
      guard next < tree.count, isCapitalized(next),
        next > end || (tree[next].upos == .propn && isTied(next, to: start..<end))
      else { break }
      end = next + 1
    }
    return start..<end
  }

  /// *Tim Matavz | Vitesse*: names stand side by side that are parts of different phrases.
  private func isTied(_ index: Int, to name: Range<Int>) -> Bool {
    name.contains(tree[index].head) || name.contains { tree[$0].head == index }
      || knowledge.isGivenName(tree[index - 1].form)
  }

  private func isNameWord(_ index: Int) -> Bool {
    guard isCapitalized(index) else { return false }
    return tree[index].upos == .propn || knowledge.isGivenName(tree[index].form)
      || (persons.contains(surname: tree[index].form) && tree[index].upos != .det)
  }

  private func isCapitalized(_ index: Int) -> Bool {
    tree[index].form.first?.isUppercase == true && tree[index].upos != .punct
  }

  private func mention(named name: Range<Int>) -> Mention? {
    guard let last = name.last else { return nil }
    // Hoofdbrandwacht Pim Lammertink: a capital may open a title as well.
    let name = (name.first { knowledge.isGivenName(tree[$0].form) } ?? name.lowerBound)..<(last + 1)
    let first = name.lowerBound
    let given = knowledge.gender(ofName: tree[first].form)
    let known = persons.gender(ofSurname: tree[last].form)
    let noun = name.lowerBound > 0 && isPersonNoun(name.lowerBound - 1) ? name.lowerBound - 1 : nil
    let nounClass = terms[last]?.features.nounClass
    let isPerson =
      nounClass == .human || persons.contains(surname: tree[last].form) || noun != nil
      || isInitial(tree[last].form) || (given != nil && name.count > 1)
    guard isPerson || (nounClass == nil && !hasArticle(name) && !isPlace(name)) else { return nil }
    let gender =
      given ?? known ?? noun.flatMap { knowledge.gender(ofNoun: LemmaKey.of(tree[$0].lemma)) }
    return Mention(
      kind: isPerson ? .person : .unknownName, gender: gender, name: name,
      shortName: shortName(of: name), surname: tree[last].form, sentence: sentence)
  }

  /// *Van Dorp* of *Caroline van Dorp*. The whole name where the first word is no given name we know:
  /// in *Xi Jinping* the surname comes first.
  private func shortName(of name: Range<Int>) -> Range<Int> {
    guard name.count > 1, knowledge.isGivenName(tree[name.lowerBound].form) else { return name }
    let rest = name.dropFirst()
    let start = rest.first { knowledge.particles.contains(tree[$0].form.lowercased()) }
    return (start ?? rest.last ?? name.lowerBound)..<name.upperBound
  }

  /// Names of places are neuter, and those with the article *het*.
  private func isNeuterName(_ name: Range<Int>) -> Bool {
    if let article = article(of: name) { return article == DutchGrammar.it }
    let nounClass = terms[name.upperBound - 1]?.features.nounClass
    return nounClass == .place || nounClass == .group
  }

  /// *Melis A.*: how newspapers name suspects.
  private func isInitial(_ form: String) -> Bool {
    form.count == 2 && form.last == "." && form.first?.isUppercase == true
  }

  /// *in Istanboel*: where something happens is nobody.
  private func isPlace(_ name: Range<Int>) -> Bool {
    name.lowerBound > 0
      && knowledge.placePrepositions.contains(tree[name.lowerBound - 1].form.lowercased())
  }

  private func hasArticle(_ name: Range<Int>) -> Bool { article(of: name) != nil }

  private func article(of name: Range<Int>) -> String? {
    guard name.lowerBound > 0, tree[name.lowerBound - 1].upos == .det else { return nil }
    return tree[name.lowerBound - 1].form.lowercased()
  }

  private func isPersonNoun(_ index: Int) -> Bool {
    let node = tree[index]
    guard node.upos == .noun, node.features.number != .plur else { return false }
    return terms[index]?.features.nounClass == .human
      || knowledge.gender(ofNoun: LemmaKey.of(node.lemma)) != nil
  }

  /// *wethouder* of *wethouder Ineke de Boer*.
  private func introducesName(_ index: Int) -> Bool {
    index + 1 < tree.count && isNameWord(index + 1)
  }

  /// *Hij is bakker*, *als bakker*: says something of a person mentioned elsewhere.
  private func isPredicate(_ index: Int) -> Bool {
    let node = tree[index]
    if node.deprel == .appos || node.deprel == .xcomp { return true }
    return children[index].contains {
      tree[$0].deprel == .cop || (tree[$0].form.lowercased() == "als" && tree[$0].deprel == .case)
    }
  }
}
