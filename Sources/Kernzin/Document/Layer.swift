/// The named layers of a document: what stages require and provide.
public enum Layer: String, Sendable, Hashable, CaseIterable {
  /// The article as read.
  case text
  case sentences
  case tokens
  /// Tags, features, lemmas and dependency trees.
  case trees
  case salience
  case summary
  case terms
  /// English trees.
  case english
  case translations
}

extension Document {
  /// Whether a stage (or the reader) has computed the layer.
  public func has(_ layer: Layer) -> Bool {
    switch layer {
    case .text: true
    case .sentences: sentences != nil
    case .tokens: tokens != nil
    case .trees: trees != nil
    case .salience: salience != nil
    case .summary: summary != nil
    case .terms: terms != nil
    case .english: english != nil
    case .translations: translations != nil
    }
  }
}
