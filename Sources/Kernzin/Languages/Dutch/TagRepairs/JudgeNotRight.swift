/// *Nadat de rechter uitspraak had gedaan*: what is on the right makes one word with its noun
/// (*rechterhand*); on its own *rechter* is a judge.
enum JudgeNotRight: TagRepair {
  static let parts: [UPOS] = [.adj]
  static let words: [WordKey] = ["rechter"]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, index + 1 < tree.count, tree[index + 1].upos == .noun,
      tree[index].form == "rechter", ["de", "een"].contains(tree[index - 1].form.inLowerCase),
      !lexicon.classes.has(tree[index + 1].form, in: .sidedPart)
    else { return }
    tree.retag(index, .noun, .plain(.sing))
    tree[index].lemma = "rechter"
  }
}
