/// *Door de hack lagen de systemen plat*: what has the article *de* right in front of it, and no ending, is no
/// verb.
enum NounBehindArticle: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard index > 0, tree[index - 1].head == index, tree[index - 1].deprel == .det,
      tree[index - 1].formKey == "de"
    else { return }
    let form = tree[index].form.inLowerCase
    // de balen: an infinitive has het
    if tree[index].features.verbForm == .inf, form.ends(in: "en") {
      tree.retag(index, .noun, .plain(.plur))
      return
    }
    guard tree[index].features.verbForm != .inf, !form.ends(in: "e"), !form.ends(in: "n")
    else { return }
    tree.retag(index, .noun, .plain(.sing))
    tree[index].lemma = form
  }
}
