extension Pipeline {
  /// The title by the stages that translate, as a document of one line: what chooses sentences is left
  /// out. A title that cannot be translated stays as it is, and costs the article nothing.
  func translated(title: String, of id: String) -> TitleTranslation? {
    var document = Document(id: id, text: SourceText(title), kind: .segment)
    let choosing: Set<Layer> = [.salience, .summary]
    for stage in stages
    where choosing.isDisjoint(with: stage.provides) && choosing.isDisjoint(with: stage.requires) {
      do { try stage.process(&document) } catch { return nil }
    }
    return TitleTranslation(document)
  }
}
