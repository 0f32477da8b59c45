/// *Wordt het voorstel verworpen, dan …*: a finite *worden* with a participle below it is the auxiliary of that
/// participle, and what looks like its object is the subject.
enum OpeningPassive: TreeRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].lemmaKey == "worden", tree[index].features.verbForm == .fin,
      let participle = children.first(where: {
        $0 > index && tree[$0].upos == .verb && tree[$0].features.verbForm == .part
          && [.ccomp, .xcomp].contains(tree[$0].deprel)
      }),
      !children.contains(where: { tree[$0].deprel == .obj })
    else { return }
    tree[participle].head = tree[index].head
    tree[participle].deprel = tree[index].deprel
    for child in children where tree[child].head == index && child != participle {
      tree[child].head = participle
    }
    tree[index].head = participle
    tree[index].deprel = .auxPass
    tree[index].upos = .aux
    if !tree.hasSubject(participle),
      let object = tree.nodes.firstIndex(where: { $0.head == participle && $0.deprel == .obj })
    {
      tree[object].deprel = .nsubjPass
    }
  }
}
