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
  }

  /// - Throws: a `Diagnostic` at the first line that is not CoNLL-U.
  public static func parse(_ text: String, file: String) throws(Diagnostic) -> [Sentence] {
    var sentences: [Sentence] = []
    var id = ""
    var sentenceText = ""
    var nodes: [Tree.Node] = []
    var spaces: [Bool] = []
    func finish() {
      guard !nodes.isEmpty else { return }
      if sentenceText.isEmpty {
        for (node, space) in zip(nodes, spaces) { sentenceText += node.form + (space ? " " : "") }
      }
      sentences.append(
        Sentence(id: id, text: sentenceText, spaceAfter: spaces, tree: Tree(nodes)))
      (id, sentenceText, nodes, spaces) = ("", "", [], [])
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
    for (index, node) in sentence.tree.nodes.enumerated() {
      let space = sentence.spaceAfter[index] ? "_" : "SpaceAfter=No"
      let columns = [
        "\(index + 1)", node.form, node.lemma.isEmpty ? "_" : node.lemma, node.upos.name, "_",
        node.features.description, "\(node.head + 1)", node.deprel.rawValue, "_", space,
      ]
      lines.append(columns.joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
