/// Reads and writes CoNLL-U (https://universaldependencies.org/format.html).
public enum CoNLLU {
  /// One annotated sentence.
  public struct Sentence: Sendable, Hashable {
    /// Value of `# sent_id`, empty when there is none.
    public var id: String
    /// Value of `# text`, or the forms joined as `SpaceAfter` says.
    public var text: String
    /// Whether white space follows each token.
    public var spaceAfter: [Bool]
    public var tree: Tree
    /// Whether a `# newdoc` or `# newpar` stands before it.
    public var beginsParagraph = false
  }

  /// - Throws: a `Diagnostic` at the first line that is not CoNLL-U.
  public static func parse(_ text: String, file: String) throws(Diagnostic) -> [Sentence] {
    var sentences: [Sentence] = []
    var id = ""
    var sentenceText = ""
    var nodes: [Tree.Node] = []
    var spaces: [Bool] = []
    var beginsParagraph = false
    func finish() {
      guard !nodes.isEmpty else { return }
      if sentenceText.isEmpty {
        for (node, space) in zip(nodes, spaces) { sentenceText += node.form + (space ? " " : "") }
      }
      sentences.append(
        Sentence(
          id: id, text: sentenceText, spaceAfter: spaces, tree: Tree(nodes),
          beginsParagraph: beginsParagraph))
      (id, sentenceText, nodes, spaces) = ("", "", [], [])
      beginsParagraph = false
    }
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line == "\r" {
        finish()
        continue
      }
      if line.first == "#" {
        if line.hasPrefix("# sent_id = ") { id = String(line.dropFirst(12)) }
        if line.hasPrefix("# newdoc") || line.hasPrefix("# newpar") { beginsParagraph = true }
        if line.hasPrefix("# text = ") { sentenceText = String(line.dropFirst(9)) }
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 10 else {
        throw Diagnostic(
          file: file, line: number, message: "\(fields.count) columns", hint: "10 would be right")
      }
      // Multiword ranges (3-4) and empty nodes (3.1) carry no node of the basic tree.
      guard let position = Int(fields[0]) else { continue }
      guard position == nodes.count + 1 else {
        throw Diagnostic(
          file: file, line: number, message: "token \(position)",
          hint: "\(nodes.count + 1) would be right")
      }
      guard let upos = UPOS(fields[3]) else {
        throw Diagnostic(file: file, line: number, message: "unknown UPOS '\(fields[3])'")
      }
      guard let head = Int(fields[6]) else {
        throw Diagnostic(
          file: file, line: number, message: "head '\(fields[6])'", hint: "a number would be right")
      }
      guard
        let deprel = Deprel(rawValue: String(fields[7]))
          ?? Deprel(rawValue: String(fields[7].prefix { $0 != ":" }))
      else {
        throw Diagnostic(file: file, line: number, message: "unknown relation '\(fields[7])'")
      }
      nodes.append(
        Tree.Node(
          form: String(fields[1]), lemma: String(fields[2]), upos: upos,
          features: Features(conllu: fields[5]), head: head - 1, deprel: deprel))
      spaces.append(!fields[9].split(separator: "|").contains("SpaceAfter=No"))
    }
    finish()
    return sentences
  }

  /// One sentence in CoNLL-U, with the blank line that ends it.
  public static func format(_ sentence: Sentence) -> String {
    var lines: [String] = []
    if !sentence.id.isEmpty { lines.append("# sent_id = \(sentence.id)") }
    lines.append("# text = \(sentence.text)")
    var text = lines.map { $0 + "\n" }.joined()
    for (index, node) in sentence.tree.nodes.enumerated() {
      text += line(index, form: node.form, node: node, spaceAfter: sentence.spaceAfter[index])
    }
    return text + "\n"
  }

  /// The line of one word.
  ///
  /// - Parameters:
  ///   - index: counted from 0.
  ///   - node: `nil` for a word that has not been analyzed.
  static func line(_ index: Int, form: String, node: Tree.Node?, spaceAfter: Bool) -> String {
    func column(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? "_" }
    let columns = [
      "\(index + 1)", form, column(node?.lemma), column(node?.upos.name), "_",
      column(node?.features.description), column(node.map { "\($0.head + 1)" }),
      column(node?.deprel.rawValue), "_", spaceAfter ? "_" : "SpaceAfter=No",
    ]
    return columns.joined(separator: "\t") + "\n"
  }
}
