/// *die twee jaar lang havens bekeek*: a number counts the noun right behind it, not one further on.
enum NumberBeforeUnit: TreeRepair {
  static let parts: [UPOS] = [.num]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    let unit = index + 1
    guard tree[index].deprel == .nummod, tree[index].head > unit, tree[unit].upos == .noun,
      tree[unit].deprel == .obl, tree[unit].features.number == .sing,
      !tree.hasDependent(of: unit, .nummod)
    else { return }
    tree[index].head = unit
  }
}
