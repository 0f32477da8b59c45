/// *mijn haar*, *vijf gewonden*: what carries a possessive is no pronoun, and what is counted is no
/// adjective.
enum NominalHead: TreeRepair {
  static let parts: [UPOS] = [.pron, .adj]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree, _: DutchLexicon) {
    let form = tree[index].form.lowercased()
    let before = children.filter { $0 < index }.map { tree[$0].deprel }
    let isOwned = tree[index].upos == .pron && before.contains(.nmodPoss)
    let isCounted =
      tree[index].upos == .adj && form.hasSuffix("en") && before.contains(.nummod)
    guard isOwned || isCounted else { return }
    tree[index].upos = .noun
    tree[index].lemma = isCounted ? String(form.dropLast()) : form
    tree[index].features = Features()
    tree[index].features.number = isCounted ? .plur : .sing
  }
}
