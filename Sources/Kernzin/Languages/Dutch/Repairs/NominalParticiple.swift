/// *de gevangenen, de verdachte*: a participle that carries an article and the ending of a noun is
/// one, unless it hangs from a noun.
enum NominalParticiple: TreeRepair {
  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let node = tree[index]
    let form = node.form.lowercased()
    guard node.upos == .verb, node.features.verbForm == .part,
      [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod].contains(node.deprel),
      form.hasSuffix("e") || form.hasSuffix("en"),
      children.contains(where: { tree[$0].deprel == .det && $0 < index })
    else { return }
    let isPlural = form.hasSuffix("n")
    tree[index].upos = .noun
    tree[index].lemma = isPlural ? String(form.dropLast()) : form
    tree[index].features = Features()
    tree[index].features.number = isPlural ? .plur : .sing
  }
}
