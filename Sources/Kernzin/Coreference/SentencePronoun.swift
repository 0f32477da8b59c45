/// A personal pronoun that opens a sentence and could give way to a name.
struct SentencePronoun {
  enum Kind { case male, female, thing }

  var kind: Kind
  var token: Int

  /// `nil` when the sentence opens on none: a quotation mark before it changes who speaks, and *ze* with
  /// a plural verb is many.
  init?(opening tree: Tree, knowledge: PersonKnowledge) {
    guard let first = tree.nodes.first, first.upos == .pron, first.head >= 0 else { return nil }
    token = 0
    let form = first.form.lowercased()
    if first.deprel == .nmodPoss {
      switch form {
      case "zijn": kind = .male
      case "haar": kind = .female
      default: return nil
      }
      return
    }
    guard first.deprel == .nsubj || first.deprel == .nsubjPass else { return nil }
    switch form {
    case "hij": kind = .male
    case "zij", "ze":
      guard Self.verb(of: first.head, in: tree)?.features.number == .sing else { return nil }
      kind = .female
    case DutchGrammar.it:
      guard Self.isDeed(first.head, in: tree, knowledge) else { return nil }
      kind = .thing
    default: return nil
    }
  }

  func fits(_ mention: Mention) -> Bool {
    switch (kind, mention.kind) {
    case (.thing, .thing): true
    case (.thing, _), (_, .thing): false
    case (.male, _): mention.gender != .female
    case (.female, _): mention.gender != .male
    }
  }

  private static func verb(of clause: Int, in tree: Tree) -> Tree.Node? {
    let helpers = tree.nodes.filter {
      $0.head == clause && [.aux, .auxPass, .cop].contains($0.deprel)
    }
    return ([tree[clause]] + helpers).first { $0.features.verbForm == .fin }
  }

  /// *Het telt 640 medewerkers*: a verb with an object, done by something. *Het is laat*, *Het duurt
  /// een uur* are done by nothing.
  private static func isDeed(_ clause: Int, in tree: Tree, _ knowledge: PersonKnowledge) -> Bool {
    guard tree[clause].upos == .verb,
      !knowledge.impersonalVerbs.contains(LemmaKey.of(tree[clause].lemma))
    else { return false }
    let children = tree.nodes.filter { $0.head == clause }
    return children.contains { $0.deprel == .obj && $0.upos == .noun }
      && !children.contains { $0.deprel == .ccomp || $0.deprel == .csubj || $0.deprel == .expl }
  }
}
