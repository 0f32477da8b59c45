/// *dat hij arts had willen worden*: *worden* has no object; the noun is what somebody becomes, also where it
/// was read as a particle of the modal verb.
enum NounOfBecoming: TreeRepair {
  static let parts: [UPOS] = [.noun]
  static let words: [WordKey] = ["worden"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    var verb = tree[index].head
    guard verb >= 0 else { return }
    if tree[index].deprel == .compoundPrt, DutchGrammar.isModal(tree[verb].lemmaKey) {
      let infinitive = tree.nodes.indices.first {
        $0 > index && tree[$0].head == verb && tree[$0].deprel == .xcomp
      }
      guard let infinitive else { return }
      verb = infinitive
    } else if tree[index].deprel != .obj {
      return
    }
    guard tree[verb].lemmaKey == "worden", tree[verb].upos == .verb,
      // werden amputatie-experts: a plural the tagger does not know
      tree[verb].features.number != .plur || !tree[index].form.ends(in: "s")
    else { return }
    tree[index].head = verb
    tree[index].deprel = .xcomp
  }
}
