/// *de gevangenen, de verdachte*: a participle that carries an article and the ending of a noun is
/// one, unless it hangs from a noun.
enum NominalParticiple: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].features.verbForm == .part,
      [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod].contains(tree[index].deprel),
      case let form = tree[index].form.inLowerCase, form.ends(in: "e") || form.ends(in: "en"),
      children.contains(where: { tree[$0].deprel == .det && $0 < index })
    else { return }
    let isPlural = form.ends(in: "n")
    tree[index].upos = .noun
    tree[index].lemma = isPlural ? String(form.dropLast()) : form
    tree[index].features = Features()
    tree[index].features.number = isPlural ? .plur : .sing
  }
}
