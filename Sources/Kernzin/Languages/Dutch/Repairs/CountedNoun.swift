/// *vijf gewonden*: what is counted is no adjective.
enum CountedNoun: TreeRepair {
  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree) {
    let form = tree[index].form.lowercased()
    guard tree[index].upos == .adj, form.hasSuffix("en"),
      children.contains(where: { $0 < index && tree[$0].deprel == .nummod })
    else { return }
    tree[index].upos = .noun
    tree[index].lemma = String(form.dropLast())
    tree[index].features = Features()
    tree[index].features.number = .plur
  }
}
