/// *Dat lesgeven blijft ze doen*: a plural between *dat* or *het* and a singular verb is an infinitive used as
/// a noun.
enum NominalInfinitive: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index == 1, tree[index].form.ends(in: "en"), index + 1 < tree.count,
      ["dat", "dit", "het"].contains(tree[0].formKey),
      tree[index].features.verbForm == .fin, tree[index].features.number == .plur,
      tree[index + 1].features.verbForm == .fin, tree[index + 1].features.number == .sing
    else { return }
    let form = tree[index].form.inLowerCase
    tree.retag(index, .noun, .plain(.sing))
    tree[index].lemma = form
    tree.retag(0, .det)
    tree[0].lemma = tree[0].form.inLowerCase
  }
}
