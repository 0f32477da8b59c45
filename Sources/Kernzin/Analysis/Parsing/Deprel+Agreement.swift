extension Deprel {
  /// The part of speech that goes with the relation: the treebank calls a verb an auxiliary where it
  /// hangs on another word as one, and nowhere else. Relations, found with the whole sentence in view,
  /// are better told than this.
  func agreeing(_ upos: UPOS) -> UPOS {
    guard upos == .verb || upos == .aux else { return upos }
    switch self {
    case .aux, .auxPass, .cop: return .aux
    default: return .verb
    }
  }
}
