/// What Dutch grammar rules out in a tree, whatever it should be instead: where one holds, the parser went
/// wrong somewhere, and another of its trees may be right.
enum Doubt: CaseIterable {
  /// A clause has one subject.
  case secondSubject
  /// A clause has one direct object.
  case secondObject
  /// A clause has one finite verb.
  case secondFinite
  /// A sentence with a finite verb has one in its main clause.
  case verblessRoot
  /// A clause with *dat* or a relative pronoun has a finite verb.
  case missingFinite
  /// Somebody does what an active finite verb tells.
  case missingSubject
  /// In a main clause one phrase stands in front of the finite verb.
  case lateFinite
  /// A conjunction or relative pronoun opens its clause: nothing of the clause stands in front of it.
  case partBeforeOpener
  /// A finite verb heads a clause; it is no object and no attribute.
  case finiteAsNoun
  /// An infinitive is joined to a finite verb only where both have the same auxiliary.
  case infinitiveBesideFinite
  /// An auxiliary needs a verb.
  case auxiliaryOfNoun
  /// A subject heads no clause.
  case subjectOfSubject
  /// *hij, wij* are subjects.
  case nominativeObject
  /// Only a clause that describes a noun has the pronoun for one.
  case strayRelative
  /// A clause that describes a noun has a word that stands for the noun.
  case missingRelative
  /// *die … , volgens wie …*: no clause describes a relative pronoun.
  case describedRelative
  /// *het huis dat*, *de huizen die*
  case relativeGender
  /// The verb of a relative clause has the number of the noun.
  case relativeNumber
  /// Conjunctions join parts or open sentences.
  case strayConjunction
  /// Adjectives describe nouns.
  case attributeOfArticle

  /// All there is to doubt, once for every place.
  static func all(in tree: Tree) -> [Doubt] {
    let children = tree.children()
    let hasFinite = tree.hasFiniteVerb
    var doubts: [Doubt] = []
    for index in tree.nodes.indices where tree[index].upos != .punct {
      doubts += ofWord(index, children, in: tree)
      // A word alone is no clause, unless it is all there is.
      if children[index].isEmpty, tree[index].deprel != .root, tree[index].deprel != .aclRelcl {
        continue
      }
      let clause = ClauseParts(index, children[index], in: tree)
      doubts += ofClause(clause, hasFinite: hasFinite, in: tree)
      if tree[index].deprel == .aclRelcl { doubts += ofDescription(clause, children, in: tree) }
    }
    return doubts
  }
}
