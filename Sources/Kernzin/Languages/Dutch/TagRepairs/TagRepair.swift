/// A part of speech that Dutch grammar rules out where it stands, and the one it allows. A sentence in
/// which one was found is parsed again.
protocol TagRepair: Repair {
  /// Looks at one word of these parts of speech, in a tree as the parser gave it.
  static func repair(_ index: Int, in tree: inout Tree, _ lexicon: DutchLexicon)
}

extension Tree {
  /// Gives a word another part of speech; its dictionary form is found anew.
  mutating func retag(_ index: Int, _ upos: UPOS, _ features: Features = Features()) {
    nodes[index].upos = upos
    nodes[index].features = features
    nodes[index].lemma = ""
  }

  /// Whether a finite verb stands outside the clauses that conjunctions open.
  var hasMainVerb: Bool {
    nodes.indices.contains { verb in
      nodes[verb].features.verbForm == .fin
        && !nodes.indices.contains {
          nodes[$0].deprel == .mark && nodes[$0].upos == .sconj
            && (nodes[$0].head == verb || nodes[$0].head == nodes[verb].head)
        }
    }
  }

  /// Whether a verb of the sentence is finite.
  var hasFiniteVerb: Bool { nodes.indices.contains { nodes[$0].features.verbForm == .fin } }
}

extension Features {
  static func finite(_ tense: Tense, _ number: Number) -> Features {
    var features = Features()
    features.number = number
    features.tense = tense
    features.verbForm = .fin
    return features
  }

  static func plain(_ number: Number) -> Features {
    var features = Features()
    features.number = number
    return features
  }
}
