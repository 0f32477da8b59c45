/// Whether every Dutch word with a meaning of its own is answered for in English: by a printed word
/// that names it as its source, or by a glossary line that says English has no word for it (`-`).
public struct Accounting: Sendable {
  /// A word nothing in English answers for.
  public struct Loss: Sendable {
    public var word: String
    public var dutch: String
    public var english: String
  }

  public private(set) var words = 0
  /// Words left out because their glossary line says so.
  public private(set) var omitted = 0
  public private(set) var losses: [Loss] = []

  public init() {}

  /// Takes the sentences of a translated document.
  public mutating func add(_ document: Document) {
    let trees = document.trees ?? []
    for (index, translation) in (document.translations ?? []).enumerated() {
      guard let translation, index < trees.count else { continue }
      add(translation, of: trees[index], terms: document.terms?[index] ?? [])
    }
  }

  private mutating func add(_ translation: Translation, of tree: Tree, terms: [Term]) {
    let said = Set(translation.words.flatMap(\.tokens))
    let left = Set(terms.filter { $0.english == "-" }.flatMap(\.tokens))
    for (index, node) in tree.nodes.enumerated() where Self.hasMeaning(node) {
      words += 1
      if said.contains(index) { continue }
      if left.contains(index) {
        omitted += 1
      } else {
        losses.append(
          Loss(
            word: node.form, dutch: tree.nodes.map(\.form).joined(separator: " "),
            english: translation.text))
      }
    }
  }

  /// Auxiliaries are grammar whatever part of speech the tagger gave them.
  private static func hasMeaning(_ node: Tree.Node) -> Bool {
    (node.upos.isContent || node.upos == .pron)
      && !["aux", "cop"].contains(node.deprel.universal)
  }

  public var report: String {
    "WORDS \(words)\nOMITTED-BY-ENTRY \(omitted)\nLOST \(losses.count)\n"
      + "ACCOUNTED \(Percent(words - losses.count, of: words))\n"
  }
}
