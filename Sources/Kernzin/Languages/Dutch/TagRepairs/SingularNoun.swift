/// *de vrachtwagen, een pen*: a noun that is its own dictionary form is singular, unless it looks like a
/// plural.
enum SingularNoun: TagRepair {
  static let parts: [UPOS] = [.noun]

  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon) {
    guard tree[index].upos == .noun, tree[index].features.number == .plur,
      tree[index].lemmaKey == tree[index].formKey, case let form = tree[index].form.inLowerCase,
      let last = form.last, !"saie".contains(last),
      !form.ends(in: "en") || DutchSpelling.syllables(form) == 1
        || isSubjectOfSingular(index, in: tree)
    else { return }
    tree[index].features.number = .sing
  }

  private static func isSubjectOfSingular(_ index: Int, in tree: Tree) -> Bool {
    let verb = tree[index].head
    return verb >= 0 && tree[index].deprel == .nsubj && tree[verb].features.verbForm == .fin
      && tree[verb].features.number == .sing
  }
}
