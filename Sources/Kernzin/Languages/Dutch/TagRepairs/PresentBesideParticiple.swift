/// *De rechtbank beslist vrijdag*, *Daarvoor gebruikt het bedrijf filters*: a form in *-t* that heads a full
/// sentence without auxiliary and other finite verb, with something on both sides, is the present.
enum PresentBesideParticiple: TagRepair {
  static let parts: [UPOS] = [.verb]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].features.verbForm == .part, tree[index].deprel == .root,
      case let node = tree[index], node.form.ends(in: "t"),
      tree.nodes.last?.upos == .punct, isPresent(node),
      tree.nodes[..<index].contains(where: { $0.head == index && $0.upos != .punct }),
      index + 1 < tree.count, tree[index + 1].upos != .punct,
      !tree.hasDependent(of: index, .aux, .auxPass, .cop), !isHeadline(before: index, in: tree)
    else { return }
    tree.retag(index, .verb, .finite(.pres, .sing))
    tree[index].lemma = node.lemma
  }

  /// *verwacht* is a form of *verwachten*, *gepakt* none of *pakken*: only a prefix without stress leaves
  /// the participle without *ge*.
  private static func isPresent(_ node: Tree.Node) -> Bool {
    let form = node.form.inLowerCase
    let lemma = LemmaKey.of(node.lemma)
    return form.hasPrefix("ge") == lemma.hasPrefix("ge") && lemma.hasPrefix(form.prefix(3))
  }

  /// *Man verdacht van moord*: a singular noun without an article.
  private static func isHeadline(before index: Int, in tree: Tree) -> Bool {
    index == 1 && tree[0].upos == .noun && tree[0].features.number == .sing
  }
}
