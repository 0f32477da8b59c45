/// *Zij won verrassend twee bekers*: beside a finite verb a present participle without an ending tells how; what
/// hangs from it is the verb's.
enum ParticipleAsAdverb: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    if countsNoun(index, in: &tree) { return }
    let verb = tree[index].head
    guard tree[index].features.verbForm == .part, tree[index].form.ends(in: "end"),
      [.obl, .advmod, .xcomp, .advcl].contains(tree[index].deprel), verb >= 0, verb < index,
      tree[verb].features.verbForm == .fin,
      let object = children.first(where: { $0 == nounBehind(index, in: tree) }),
      tree[object].deprel.isSubject || tree[object].deprel == .obj
    else { return }
    for child in children {
      tree[child].head = verb
    }
    for time in tree.nodes.indices
    where tree[time].head == verb && tree[time].deprel == .obj && time != object {
      tree[time].deprel = .obl
    }
    tree[object].deprel = .obj
    tree[index].upos = .adj
    tree[index].lemma = tree[index].form
    tree[index].features = Features()
    tree[index].deprel = .advmod
  }

  private static func nounBehind(_ index: Int, in tree: Tree) -> Int? {
    tree.nodes.indices.first { $0 > index && [.noun, .propn].contains(tree[$0].upos) }
  }

  /// *won verrassend twee bekers*, read as an attribute: without an ending, and in front of a number, it is none.
  private static func countsNoun(_ index: Int, in tree: inout Tree) -> Bool {
    let noun = tree[index].head
    guard tree[index].deprel == .amod, tree[index].form.ends(in: "end"),
      tree[index].features.verbForm == .part, noun > index + 1, tree[index + 1].upos == .num,
      [.obj, .obl].contains(tree[noun].deprel),
      !tree.hasDependent(of: noun, .case),
      case let verb = tree[noun].head, verb >= 0, verb < index
    else { return false }
    for time in tree.nodes.indices
    where tree[time].head == verb && tree[time].deprel == .obj && time != noun {
      tree[time].deprel = .obl
    }
    tree[noun].deprel = .obj
    tree[index].head = verb
    tree[index].upos = .adj
    tree[index].lemma = tree[index].form
    tree[index].features = Features()
    tree[index].deprel = .advmod
    return true
  }
}
