/// *Zij schreef op wat reizigers vroegen*: *wat* in front of a plural and its verb is no determiner; the
/// preposition in front of it is a particle of the verb.
enum FreeWat: TreeRepair {
  static let parts: [UPOS] = [.det]
  static let words: [WordKey] = ["wat"]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let noun = tree[index].head
    let verb = noun + 1
    guard tree[index].formKey == "wat", noun == index + 1, verb < tree.count,
      tree[noun].features.number == .plur, tree[verb].upos == .verb,
      tree[verb].features.verbForm == .fin, tree[verb].features.number == .plur,
      case let head = tree[verb].head, head >= 0, head < index, tree[noun].head == head,
      !tree.hasSubject(verb)
    else { return }
    if index > 0, tree[index - 1].head == noun, tree[index - 1].upos == .adp {
      tree[index - 1].head = head
      tree[index - 1].deprel = .compoundPrt
    }
    tree[index].upos = .pron
    tree[index].features.pronType = .int
    tree[index].head = verb
    tree[index].deprel = .obj
    tree[noun].head = verb
    tree[noun].deprel = .nsubj
    tree[verb].deprel = .ccomp
  }
}
