/// *Omdat het hard vroor*: in front of an adjective without an ending *het* is no article but the subject of the
/// verb, which the adjective tells more of.
enum WeatherHet: TreeRepair {
  static let parts: [UPOS] = [.det]
  static let words: [WordKey] = [.it]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let adjective = index + 1
    guard tree[index].formKey == .it, tree[index].deprel == .det,
      adjective < tree.count, tree[index].head == adjective, tree[adjective].upos == .adj,
      tree[adjective].deprel == .nsubj, !tree[adjective].form.ends(in: "e"),
      tree[adjective].features.degree == .pos || tree[adjective].features.degree == nil,
      case let verb = tree[adjective].head, verb == adjective + 1, tree[verb].upos == .verb
    else { return }
    tree.makeSubject(het: index, of: verb)
    tree[adjective].deprel = .advmod
  }
}
