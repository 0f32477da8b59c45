import Testing

@testable import Kernzin

@Suite struct MarkTests {
  private func kinds(_ forms: String...) -> [MarkKind] { forms.map { WordView($0).mark } }

  @Test func tellsMarksApart() {
    #expect(kinds(",", "...", "—", "„", "''") == [.comma, .stop, .dash, .lowQuote, .rightQuote])
    #expect(kinds("(", "]", "«") == [.opening, .closing, .leftAngle])
    #expect(kinds("huis", "%", "--------", "") == [.other, .other, .other, .other])
  }

  @Test func pairsWhatEnclosesSomething() {
    #expect(MarkPairs(kinds("\"", ",", "\"", ".")).partners == [2, nil, 0, nil])
    #expect(MarkPairs(kinds("(", "\"", "\"", ")")).partners == [3, 2, 1, 0])
    #expect(MarkPairs(kinds("„", "‘", "’", "“")).partners == [3, 2, 1, 0])
  }

  @Test func findsThePairAround() {
    let pairs = MarkPairs(kinds("(", "\"", ",", "\"", ")", "."))
    #expect([2, 4, 5].map { pairs.opening(around: $0) } == [1, nil, nil])
    #expect(pairs.opening(around: 1) == 0)
  }

  /// An apostrophe left open inside brackets does not keep the brackets apart.
  @Test func leavesWhatIsOpenAlone() {
    #expect(MarkPairs(kinds("(", "'", ")", "'")).partners == [2, nil, 0, nil])
    #expect(MarkPairs(kinds(")", "(")).partners == [nil, nil])
  }

  /// Zij las gisteren, toen het regende, een boek: words 0 to 7.
  private static let reading = MarkedTree(heads: [1, -1, 1, 5, 5, 1, 7, 1])

  @Test func findsThePhrasesBesideAGap() {
    let before = Self.reading.neighbors(ofGap: 3)
    #expect(before.left == 2)
    #expect(before.right == 5)
    #expect(before.cover == 1)
    let end = Self.reading.neighbors(ofGap: 8)
    #expect(end.left == 1)
    #expect(end.right == nil)
    #expect(end.cover == nil)
  }

  @Test func findsTheHeadOfWhatIsEnclosed() {
    #expect(Self.reading.head(between: 3..<6) == 5)
    #expect(Self.reading.head(between: 2..<6) == nil)
    #expect(Self.reading.head(between: 3..<3) == nil)
  }

  /// Chains that would be climbed again and again by a careless search.
  @Test func findsSpansOfADeepTree() {
    let count = 20_000
    let tree = MarkedTree(heads: (0..<count).map { Int32($0) - 1 })
    #expect(tree.neighbors(ofGap: count).left == 0)
    #expect(tree.neighbors(ofGap: 1).right == 1)
  }

  private static let treebank = """
    1	Zij	zij	PRON	_	_	2	nsubj	_	_
    2	las	lezen	VERB	_	_	0	root	_	_
    3	,	,	PUNCT	_	_	6	punct	_	_
    4	toen	toen	SCONJ	_	_	6	mark	_	_
    5	het	het	PRON	_	_	6	expl	_	_
    6	regende	regenen	VERB	_	_	2	advcl	_	_
    7	,	,	PUNCT	_	_	6	punct	_	_
    8	"	"	PUNCT	_	_	10	punct	_	_
    9	het	het	DET	_	_	10	det	_	_
    10	boek	boek	NOUN	_	_	2	obj	_	_
    11	"	"	PUNCT	_	_	10	punct	_	_
    12	.	.	PUNCT	_	_	2	punct	_	_

    """

  @Test func learnsWhatMarksHangOn() throws {
    let tree = try #require(CoNLLU.parse(Self.treebank, file: "marks.conllu").first).tree
    var trainer = MarkAttachmentTrainer()
    for _ in 0..<MarkAttachmentTrainer.minimumCount { trainer.add(tree) }
    let attachment = trainer.table()
    let words = try #require(tree.withoutMarks(tree.nodes.map { $0.upos == .punct }))
    let heads = attachment.heads(
      of: [(.comma, 2), (.comma, 5), (.straightQuote, 5), (.straightQuote, 7), (.stop, 7)],
      MarkedTree(heads: words.tree.nodes.map { Int32($0.head) }), words.tree.nodes.map(\.deprel))
    #expect(heads.map { words.places[Int($0)] } == [5, 5, 9, 9, 1])
    #expect(!attachment.table.isEmpty)
    #expect(attachment.table.keys.allSatisfy { $0.kind == .comma || $0.kind == .stop })
  }

  @Test func readsTheTableItWrote() throws {
    let attachment = MarkAttachment(table: [
      .init(kind: .comma, left: nil, right: .aclRelcl, coverIsBefore: true): .right,
      .init(kind: .comma, left: .obl, right: nil, coverIsBefore: nil): .left,
      .init(kind: .dash): .cover,
    ])
    var writer = ModelWriter()
    writer.add("marks", text: attachment.text)
    let file = try ModelFile(ByteStore(copying: writer.bytes()), path: "marks")
    #expect(try MarkAttachment(file).table == attachment.table)
  }

  /// A mark that heads words, as some treebanks have it, leaves a tree behind all the same.
  @Test func takesMarksOutOfATree() throws {
    var tree = try #require(CoNLLU.parse(Self.treebank, file: "marks.conllu").first).tree
    tree[1].head = 11
    tree[11].head = -1
    let words = try #require(tree.withoutMarks(tree.nodes.map { $0.upos == .punct }))
    #expect(words.tree.nodes.map(\.head) == [1, -1, 4, 4, 1, 6, 1])
    #expect(tree.withoutMarks(tree.nodes.map { _ in true }) == nil)
  }
}
