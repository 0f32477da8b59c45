/// *Omdat het hard vroor*: in front of an adjective without an ending *het* is no article but the subject of the
/// verb, which the adjective tells more of.
enum WeatherHet: TreeRepair {
  static let parts: [UPOS] = [.det]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let adjective = index + 1
    guard tree[index].form.inLowerCase == DutchGrammar.it, tree[index].deprel == .det,
      adjective < tree.count, tree[index].head == adjective, tree[adjective].upos == .adj,
      tree[adjective].deprel == .nsubj, !tree[adjective].form.hasSuffix("e"),
      tree[adjective].features.degree == .pos || tree[adjective].features.degree == nil,
      case let verb = tree[adjective].head, verb == adjective + 1, tree[verb].upos == .verb
    else { return }
    tree[index].upos = .pron
    tree[index].features = Features()
    tree[index].features.person = .third
    tree[index].head = verb
    tree[index].deprel = .nsubj
    tree[adjective].deprel = .advmod
  }
}
