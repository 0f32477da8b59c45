/// *1. Zet de ketel lager*: a number with a point in front of a heading hangs loosely from it.
enum Enumerator: TreeRepair {
  static let parts: [UPOS] = [.sym, .num, .x, .propn]

  static func repair(_ index: Int, _: ArraySlice<Int>, in tree: inout Tree, _: DutchLexicon) {
    guard index == 0, case let form = tree[index].form, form.count <= 3,
      form.last == "." || form.last == ")",
      !form.dropLast().isEmpty, form.dropLast().allSatisfy(\.isNumber), let root = tree.root,
      root != index
    else { return }
    tree[index].head = root
    tree[index].deprel = .discourse
  }
}
