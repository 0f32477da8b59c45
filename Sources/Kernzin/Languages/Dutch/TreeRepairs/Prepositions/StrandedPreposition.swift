/// *Hij denkt er vaak aan*: *er* is no object; the preposition at the end is its own, not a particle.
enum StrandedPreposition: TreeRepair {
  static let words: [WordKey] = [.there, "waar"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let verb = tree[index].head
    guard verb >= 0, tree[verb].upos == .verb,
      tree[index].deprel == .obj && verb < index && tree[index].formKey == .there
        || asksAbout(index, verb, in: tree),
      let preposition = tree.nodes.indices.first(where: {
        $0 > index && tree[$0].head == verb && tree[$0].deprel == .compoundPrt
          && tree[$0].upos == .adp
      })
    else { return }
    tree[index].deprel = .obl
    tree[preposition].head = index
    tree[preposition].deprel = .case
  }

  /// *Waar gaat het boek over?*: what it is about, not what it passes.
  private static func asksAbout(_ index: Int, _ verb: Int, in tree: Tree) -> Bool {
    guard tree[index].formKey == "waar", tree[index].deprel == .advmod else { return false }
    let isAbout = LemmaKey.of(tree[verb].lemma).ends(in: "gaan")
    // van and naar are particles of no verb
    return tree.nodes.contains {
      $0.head == verb && $0.deprel == .compoundPrt
        && (["van", "naar"].contains($0.form) || isAbout && $0.form == "over")
    }
  }
}
