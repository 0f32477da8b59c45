/// A sentence between two languages: the Dutch tree, which stays as it is, and the English tree that
/// rules rewrite.
struct TransferState {
  let dutch: Tree
  var english: EnglishTree

  /// Classes of Dutch words.
  let classes: DutchWordClasses
  let englishClasses: EnglishWordClasses

  init(
    dutch: Tree, english: EnglishTree, classes: DutchWordClasses,
    englishClasses: EnglishWordClasses
  ) {
    self.classes = classes
    self.englishClasses = englishClasses
    self.dutch = dutch
    self.english = english
  }

  subscript(index: Int) -> EnglishTree.Node {
    @inline(__always) _read { yield english[index] }
    _modify { yield &english[index] }
  }

  /// All nodes still in the sentence.
  var indices: [Int] { english.present }

  func children(of index: Int) -> Dependents.Chain { english.children(of: index) }

  /// What a dependent is asked for by; a whole node would be copied for every question.
  struct Dependent {
    var deprel: Deprel
    var upos: UPOS
    var order: Double
    var place: ClausePlace?
  }

  @inline(__always)
  func children(of index: Int, where matches: (Dependent) -> Bool) -> [Int] {
    english.children(of: index) { child in
      let nodes = english.nodes
      return matches(
        Dependent(
          deprel: nodes[child].deprel, upos: nodes[child].upos, order: nodes[child].order,
          place: nodes[child].place))
    }
  }

  func child(of index: Int, _ relation: Deprel) -> Int? {
    english.firstChild(of: index) { english[$0].deprel == relation }
  }

  func child(of index: Int, _ relations: Deprel...) -> Int? {
    english.firstChild(of: index) { relations.contains(english[$0].deprel) }
  }

  // Asked for so often that going through the subscript, which allocates, would show.
  /// Whether the node heads a clause.
  @inline(__always)
  func hasGroup(_ index: Int) -> Bool { english.nodes[index].group != nil }

  /// What the verb group of the node begins with, `nil` where it heads no clause.
  @inline(__always)
  func groupForm(_ index: Int) -> VerbGroup.Form? { english.nodes[index].group?.form }

  /// The Dutch node behind an English one.
  @inline(__always)
  func source(_ index: Int) -> Tree.Node? { english[index].dutch.map { dutch[$0] } }

  /// Dictionary form of the Dutch word, that of no word when there is none.
  @inline(__always)
  func dutchLemma(_ index: Int) -> WordKey { english[index].dutch.map { dutch[$0].lemmaKey } ?? "" }

  /// Dictionary form of a Dutch word.
  func lemma(ofToken token: Int) -> WordKey { dutch[token].lemmaKey }

  /// A Dutch word as it stands in the text.
  func form(ofToken token: Int) -> WordKey { dutch[token].formKey }

  /// The Dutch word as it stands in the text, that of no word when there is none.
  @inline(__always)
  func dutchForm(_ index: Int) -> WordKey { english[index].dutch.map { dutch[$0].formKey } ?? "" }

  /// Letters of the dictionary form, in lower case and without joints.
  func lemmaText(_ index: Int) -> String {
    english[index].dutch.map { LemmaKey.of(dutch[$0].lemma) } ?? ""
  }

  /// Letters of the Dutch word in lower case.
  func formText(_ index: Int) -> String {
    english[index].dutch.map { dutch[$0].form.inLowerCase } ?? ""
  }

  /// Takes a node out; its dependents go to its head, its tokens to `heir`, so that nothing that was
  /// said goes missing from the trace.
  mutating func remove(_ index: Int, heir: Int?, rule: String) {
    let head = english[index].head
    for child in children(of: index) { english[child].head = head }
    if head < 0, let first = heir {
      // The root went: its heir takes the place.
      for node in english.nodes.indices where english[node].head < 0 && node != first {
        if !english[node].isRemoved, node != index { english[node].head = first }
      }
      english[first].head = -1
    }
    english[index].isRemoved = true
    if let heir { hand(tokensOf: index, to: heir, rule: rule) }
  }

  mutating func hand(tokensOf index: Int, to heir: Int, rule: String) {
    english[heir].tokens = (english[heir].tokens + english[index].tokens).sorted()
    note(rule, heir)
  }

  /// Adds a node and returns its index.
  mutating func insert(_ node: EnglishTree.Node, rule: String) -> Int {
    english.append(node)
    note(rule, english.nodes.count - 1)
    return english.nodes.count - 1
  }

  /// Writes a rule into the trace of a node.
  mutating func note(_ rule: String, _ index: Int) {
    if english[index].rules.last != rule { english[index].rules.append(rule) }
  }

  /// Whether the node is `ancestor` or hangs below it.
  func isBelow(_ index: Int, _ ancestor: Int) -> Bool {
    var current = index
    for _ in 0...english.nodes.count {
      if current == ancestor { return true }
      if current < 0 { return false }
      current = english[current].head
    }
    return false
  }

  /// The Dutch tokens of the whole subtree, the smallest and the largest order in it.
  func span(of index: Int) -> ClosedRange<Double> {
    english.span(of: index)
  }
}
