/// *Het is niet bekend, meldt de brandweer*: the verb behind the comma that heads the sentence tells who said
/// what stands before it; the noun behind it is its subject.
enum ReportingRoot: TreeRepair {
  static let parts: [UPOS] = [.verb]
  static let words: [WordKey] = [","]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    guard tree[index].deprel == .root, tree[index].features.verbForm == .fin, index > 0,
      tree[index - 1].form == ",",
      let said = children.first(where: { isClause($0, in: tree) && $0 < index }),
      tree[said].deprel.isSubject || tree[said].deprel == .obj, !isFree(said, in: tree),
      let speaker = children.first(where: {
        $0 > index && [.obj, .obl].contains(tree[$0].deprel)
          && [.noun, .propn, .pron].contains(tree[$0].upos) && !hasPreposition($0, in: tree)
      }), !children.contains(where: { $0 > index && tree[$0].deprel.isSubject })
    else { return }
    tree[said].deprel = .ccomp
    tree[speaker].deprel = .nsubj
  }

  /// *Wie brand sticht, krijgt straf*: the clause acts itself.
  private static func isFree(_ clause: Int, in tree: Tree) -> Bool {
    tree.nodes.contains {
      $0.head == clause && $0.deprel.isSubject && $0.formKey == "wie"
    }
  }

  /// *Wie brand sticht, aanvaardt volgens het vonnis het risico*
  private static func hasPreposition(_ index: Int, in tree: Tree) -> Bool {
    tree.hasDependent(of: index, .case)
  }

  private static func isClause(_ index: Int, in tree: Tree) -> Bool {
    tree.nodes.contains {
      $0.head == index && ($0.deprel.isSubject || $0.deprel == .cop || $0.deprel == .expl)
    }
  }
}
