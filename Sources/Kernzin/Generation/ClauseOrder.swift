/// The order of an English clause: conjunction, topic, subject, finite verb, *not*, middle adverbs,
/// verb, objects, complements, adverbials, subordinate clauses.
struct ClauseOrder {
  /// Children of the verb, sorted into the places of the clause.
  var opening: [Int] = []
  var front: [Int] = []
  var subject: [Int] = []
  var beforeVerb: [Int] = []
  var middle: [Int] = []
  var behindVerb: [Int] = []
  var objects: [Int] = []
  var complements: [Int] = []
  var adverbials: [Int] = []
  var closing: [Int] = []
  var clauses: [Int] = []

  init(of verb: Int, in tree: EnglishTree) {
    let children = tree.children(of: verb)
    let verbOrder = tree[verb].order
    for child in children {
      switch tree[child].place {
      case .front?:
        front.append(child)
        continue
      case .beforeVerb?:
        beforeVerb.append(child)
        continue
      case .middle?:
        middle.append(child)
        continue
      case .behindVerb?:
        behindVerb.append(child)
        continue
      case .end?:
        closing.append(child)
        continue
      case nil: break
      }
      switch tree[child].deprel {
      case .mark, .cc, .ccPreconj: opening.append(child)
      // van wat zij weet: of what she knows
      case .case where child == children.first && tree[child].order < verbOrder:
        opening.append(child)
      case .nsubj, .nsubjPass, .nsubjOuter, .expl: subject.append(child)
      case .csubj, .csubjPass, .csubjOuter:
        // It is hard to say: a clause as subject goes last, *it* stands for it.
        if tree[child].order > verbOrder { clauses.append(child) } else { subject.append(child) }
      case .compoundPrt: behindVerb.append(child)
      case .iobj: objects.insert(child, at: 0)
      case .obj: objects.append(child)
      case .xcomp: complements.append(child)
      // als arts: a phrase, not a clause
      case .advcl where tree[child].group == nil && tree[child].order > verbOrder:
        adverbials.append(child)
      case .ccomp, .advcl, .parataxis, .conj, .acl, .aclRelcl:
        if tree[child].order < verbOrder, tree[child].deprel != .conj {
          front.append(child)
        } else {
          clauses.append(child)
        }
      default: adverbials.append(child)
      }
    }
  }
}
