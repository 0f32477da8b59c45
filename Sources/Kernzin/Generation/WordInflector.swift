/// The printed form of one English word outside verb groups.
struct WordInflector: Sendable {
  let morphology: EnglishMorphology
  let prepositions: Set<String>

  func text(of index: Int, in tree: EnglishTree) -> String {
    let node = tree[index]
    if node.isFixed { return node.lemma.withoutMarks }
    switch node.upos {
    case .noun where node.features.verbForm == .ger:
      let phrase = EnglishPhrase(node.lemma, inflectsFirst: true)
      return phrase.text(inflecting: morphology.verb(phrase.inflecting, .gerund))
    case .noun, .propn:
      let phrase = EnglishPhrase(
        node.lemma, inflectsFirst: false, isPreposition: { prepositions.contains($0) })
      let isPlural =
        node.features.number == .plur && !node.traits.englishMass && !node.traits.englishPlural
        && node.upos == .noun
      return phrase.text(
        inflecting: isPlural ? morphology.plural(phrase.inflecting) : phrase.inflecting)
    case .verb, .aux:
      let phrase = EnglishPhrase(node.lemma, inflectsFirst: true)
      let form: EnglishMorphology.VerbForm =
        switch node.features.verbForm {
        case .part?: .participle
        case .ger?: .gerund
        default: .base
        }
      return phrase.text(inflecting: morphology.verb(phrase.inflecting, form))
    case .adj:
      let phrase = EnglishPhrase(node.lemma, inflectsFirst: true)
      switch node.features.degree {
      case .cmp?: return phrase.text(inflecting: morphology.comparative(phrase.inflecting))
      case .sup?: return phrase.text(inflecting: morphology.superlative(phrase.inflecting))
      default: return phrase.text(inflecting: phrase.inflecting)
      }
    case .adv where node.rules.contains("adverbial-adjective"):
      if node.features.degree == .cmp { return morphology.comparative(node.lemma) }
      if node.features.degree == .sup { return morphology.superlative(node.lemma) }
      if node.features.verbForm == .ger {
        return morphology.adverb(morphology.verb(node.lemma, .gerund))
      }
      return morphology.adverb(node.lemma)
    case .det, .pron:
      guard node.deprel == .det, node.head >= 0, isPlural(tree[node.head]) else {
        return node.lemma.withoutMarks
      }
      return switch node.lemma {
      case "this": "these"
      case "that": "those"
      default: node.lemma
      }
    default: return node.lemma.withoutMarks
    }
  }

  private func isPlural(_ node: EnglishTree.Node) -> Bool {
    !node.traits.englishMass && (node.traits.englishPlural || node.features.number == .plur)
  }
}
