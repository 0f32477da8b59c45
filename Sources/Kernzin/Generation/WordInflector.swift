/// The printed form of one English word outside verb groups.
struct WordInflector: Sendable {
  let morphology: EnglishMorphology
  let prepositions: Set<String>

  func text(of index: Int, in tree: EnglishTree) -> String {
    if tree[index].isFixed { return tree[index].lemma.withoutMarks }
    switch tree[index].upos {
    case .noun where tree[index].features.verbForm == .ger:
      let phrase = EnglishPhrase(tree[index].lemma, inflectsFirst: true)
      return phrase.text(inflecting: morphology.verb(phrase.inflecting, .gerund))
    case .noun, .propn:
      let phrase = EnglishPhrase(
        tree[index].lemma, inflectsFirst: false, isPreposition: { prepositions.contains($0) })
      let isPlural =
        tree[index].upos == .noun && tree[index].features.number == .plur
        && !tree[index].traits.englishMass && !tree[index].traits.englishPlural
      return phrase.text(
        inflecting: isPlural ? morphology.plural(phrase.inflecting) : phrase.inflecting)
    case .verb, .aux:
      let phrase = EnglishPhrase(tree[index].lemma, inflectsFirst: true)
      let form: EnglishMorphology.VerbForm =
        switch tree[index].features.verbForm {
        case .part?: .participle
        case .ger?: .gerund
        default: .base
        }
      return phrase.text(inflecting: morphology.verb(phrase.inflecting, form))
    case .adj:
      let phrase = EnglishPhrase(tree[index].lemma, inflectsFirst: true)
      switch tree[index].features.degree {
      case .cmp?: return phrase.text(inflecting: morphology.comparative(phrase.inflecting))
      case .sup?: return phrase.text(inflecting: morphology.superlative(phrase.inflecting))
      default: return phrase.text(inflecting: phrase.inflecting)
      }
    case .adv where tree[index].rules.contains("adverbial-adjective"):
      if tree[index].features.degree == .cmp { return morphology.comparative(tree[index].lemma) }
      if tree[index].features.degree == .sup { return morphology.superlative(tree[index].lemma) }
      if tree[index].features.verbForm == .ger {
        return morphology.adverb(morphology.verb(tree[index].lemma, .gerund))
      }
      return morphology.adverb(tree[index].lemma)
    case .det, .pron:
      guard tree[index].deprel == .det, tree[index].head >= 0, isPlural(tree[tree[index].head])
      else { return tree[index].lemma.withoutMarks }
      return switch tree[index].lemma {
      case "this": "these"
      case "that": "those"
      default: tree[index].lemma
      }
    default: return tree[index].lemma.withoutMarks
    }
  }

  private func isPlural(_ node: EnglishTree.Node) -> Bool {
    !node.traits.englishMass && (node.traits.englishPlural || node.features.number == .plur)
  }
}
