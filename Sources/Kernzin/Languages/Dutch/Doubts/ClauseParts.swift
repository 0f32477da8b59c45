/// A node seen as the head of a clause: its verbs that are finite, its subjects, and what opens it.
struct ClauseParts {
  let index: Int
  let children: ArraySlice<Int>
  let finites: [Int]
  let subjects: [Int]
  let objects: [Int]
  /// A conjunction that opens nothing but clauses, or the pronoun of a relative clause.
  let opener: Int?

  init(_ index: Int, _ children: ArraySlice<Int>, in tree: Tree) {
    self.index = index
    self.children = children
    var finites: [Int] = tree[index].features.verbForm == .fin ? [index] : []
    var subjects: [Int] = []
    var objects: [Int] = []
    var opener: Int?
    for child in children {
      switch tree[child].deprel {
      case .aux, .auxPass, .cop:
        if tree[child].features.verbForm == .fin { finites.append(child) }
      case .nsubj, .nsubjPass: subjects.append(child)
      case .obj: objects.append(child)
      case .mark where opener == nil:
        if DutchGrammar.finiteConjunctions.contains(tree[child].formKey) { opener = child }
      default: break
      }
      if opener == nil, tree[index].deprel == .aclRelcl, tree[child].features.pronType == .rel {
        opener = child
      }
    }
    self.finites = finites.sorted()
    self.subjects = subjects
    self.objects = objects
    self.opener = opener
  }
}
