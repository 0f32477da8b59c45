import Testing

@testable import Kernzin

@Suite struct WordKeyTests {
  /// The compiler's keys of words in code are those of words that are read.
  @Test func literalsHaveTheKeysOfWords() {
    let pairs: [(WordKey, String)] = [
      ("graag", "graag"), ("één", "één"), ("zo'n", "zo'n"), ("opbellen", "op_bellen"), ("", ""),
      ("omstreeks", "Omstreeks"), ("coördinatiecentrum", "Coördinatie_centrum"),
    ]
    for (literal, word) in pairs { #expect(literal == WordKey(word), "\(word)") }
  }

  @Test func nodesKeepTheirKeys() {
    var node = Tree.Node(form: "Belde", lemma: "bellen", upos: .verb, head: -1, deprel: .root)
    #expect(node.formKey == "belde" && node.lemmaKey == "bellen")
    node.lemma = "op_bellen"
    node.form = "belt"
    #expect(node.formKey == "belt" && node.lemmaKey == "opbellen")
  }

  @Test func childrenAreThoseOfEachNode() {
    let heads = [1, -1, 4, 4, 1, 1]
    let tree = Tree(
      heads.map { Tree.Node(form: "a", lemma: "a", upos: .noun, head: $0, deprel: .dep) })
    #expect(tree.children().map { Array($0) } == [[], [0, 4, 5], [], [], [2, 3], []])
    #expect(Tree([]).children().isEmpty)
  }
}
