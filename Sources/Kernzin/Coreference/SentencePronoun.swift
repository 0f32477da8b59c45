/// A personal pronoun of a sentence that means somebody of another sentence, and could give way to a
/// name.
struct SentencePronoun {
  enum Kind { case male, female, thing }

  var kind: Kind
  var token: Int
  /// Whether only persons do what it does: *hij zegt*.
  var isHuman: Bool

  /// The pronoun a sentence opens on, or the subject behind its verb where nothing before it could be
  /// meant: *In 2015 werd hij minister*. `nil` when there is none: a quotation mark before it changes who
  /// speaks, and *ze* with a plural verb is many.
  init?(in finder: MentionFinder) {
    let tree = finder.tree
    guard
      let found = Self(at: 0, in: tree, finder.knowledge) ?? Self(behindVerbOf: finder)
    else { return nil }
    self = found
  }

  /// Whether any word of a sentence could be such a pronoun.
  static func mayBe(in tree: Tree, _ knowledge: PersonKnowledge) -> Bool {
    tree.nodes.indices.contains { Self(at: $0, in: tree, knowledge) != nil }
  }

  private init?(behindVerbOf finder: MentionFinder) {
    let tree = finder.tree
    for token in tree.nodes.indices {
      guard token > 0, let found = Self(at: token, in: tree, finder.knowledge) else {
        if finder.mayBeMeant(token) { return nil }
        continue
      }
      let verb = tree[token].head
      guard Self.isMain(verb, in: tree), found.kind != .thing, tree[token].deprel != .nmodPoss
      else { return nil }
      self = found
      return
    }
    return nil
  }

  private init?(at token: Int, in tree: Tree, _ knowledge: PersonKnowledge) {
    guard token < tree.count, tree[token].upos == .pron, tree[token].head >= 0 else { return nil }
    let node = tree[token]
    self.token = token
    isHuman = false
    let form = node.form.lowercased()
    if node.deprel == .nmodPoss {
      switch form {
      case "zijn": kind = .male
      case "haar": kind = .female
      default: return nil
      }
      return
    }
    guard node.deprel == .nsubj || node.deprel == .nsubjPass else { return nil }
    isHuman = knowledge.humanVerbs.contains(LemmaKey.of(tree[node.head].lemma))
    switch form {
    case "hij": kind = .male
    case "zij", "ze":
      guard Self.verb(of: node.head, in: tree)?.features.number == .sing else { return nil }
      kind = .female
    case DutchGrammar.it:
      guard Self.isDeed(node.head, in: tree, knowledge) else { return nil }
      kind = .thing
    default: return nil
    }
  }

  /// Whether a clause by itself speaks of somebody of another sentence, whom its pronoun may mean: its
  /// subject is one of these pronouns.
  static func stands(in tree: Tree, of kind: Kind) -> Bool {
    tree.nodes.contains { node in
      guard node.upos == .pron, node.deprel == .nsubj || node.deprel == .nsubjPass, node.head >= 0,
        isMain(node.head, in: tree)
      else { return false }
      switch node.form.lowercased() {
      case "hij": return kind == .male
      case "zij", "ze": return kind == .female
      default: return false
      }
    }
  }

  /// The verb of a clause no conjunction makes a part of another one.
  private static func isMain(_ verb: Int, in tree: Tree) -> Bool {
    (tree[verb].head < 0 || tree[verb].deprel == .parataxis)
      && !tree.nodes.contains { $0.head == verb && $0.deprel == .mark }
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
