/// *Hij slaagde erin het bedrijf te redden*: *erin* right behind the finite verb, with more between it and *te*,
/// belongs to that verb, not to the infinitive it announces.
enum ErBeforeInfinitive: TreeRepair {
  static let parts: [UPOS] = [.adv]
  static let words: [WordKey] = [.infinitiveMarker]

  static func repair(
    _ index: Int, _ children: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon
  ) {
    let infinitive = tree[index].head
    guard children.isEmpty, infinitive > index + 2, tree[infinitive].features.verbForm == .inf,
      case let form = tree[index].form.inLowerCase,
      form.hasPrefix("er"), form.count > 3,
      DutchGrammar.pronominalAdverb(form, isPreposition: { _ in true }) != nil,
      case let verb = tree[infinitive].head, verb >= 0, verb < index, index - verb <= 2,
      tree[verb].upos == .verb, tree[index + 1].formKey != .infinitiveMarker,
      tree[infinitive - 1].formKey == .infinitiveMarker
    else { return }
    tree[index].head = verb
    tree[index].deprel = .advmod
    if tree[infinitive].deprel == .obl { tree[infinitive].deprel = .xcomp }
  }
}
