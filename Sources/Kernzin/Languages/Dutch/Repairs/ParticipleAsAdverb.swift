/// *Zij won verrassend twee bekers*: beside a finite verb a present participle without an ending tells how; what
/// hangs from it is the verb's.
enum ParticipleAsAdverb: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, _ children: [Int], in tree: inout Tree, _: DutchLexicon) {
    if countsApart(index, in: tree) {
      tree[index].head = tree[tree[index].head].head
      return tell(index, in: &tree)
    }
    let verb = tree[index].head
    guard tree[index].features.verbForm == .part, tree[index].form.hasSuffix("end"),
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
    tell(index, in: &tree)
  }

  private static func tell(_ index: Int, in tree: inout Tree) {
    tree[index].upos = .adj
    tree[index].lemma = tree[index].form
    tree[index].features = Features()
    tree[index].deprel = .advmod
  }

  /// *verrassend twee bekers*: in front of the number of its noun, below a verb.
  private static func countsApart(_ index: Int, in tree: Tree) -> Bool {
    let noun = tree[index].head
    guard tree[index].deprel == .amod, noun > index + 1, tree[index].form.hasSuffix("end"),
      tree[index + 1].deprel == .nummod, tree[index + 1].head == noun, tree[noun].head >= 0
    else { return false }
    return tree[tree[noun].head].upos == .verb
  }

  private static func nounBehind(_ index: Int, in tree: Tree) -> Int? {
    tree.nodes.indices.first { $0 > index && [.noun, .propn].contains(tree[$0].upos) }
  }
}
