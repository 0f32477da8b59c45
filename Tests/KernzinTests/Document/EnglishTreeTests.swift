import Testing

@testable import Kernzin

/// What a tree keeps of who hangs on whom must be what its nodes say, however they were changed.
@Suite struct EnglishTreeTests {
  @Test(arguments: 1...20) func childrenAreWhatTheNodesSay(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    var tree = EnglishTree(
      (0..<8).map { index in node(head: index - 1, order: Double(index)) })
    for _ in 0..<200 {
      let index = Int.random(in: 0..<tree.nodes.count, using: &chance)
      switch Int.random(in: 0..<5, using: &chance) {
      case 0: tree[index].head = Int.random(in: -1..<tree.nodes.count, using: &chance)
      case 1: tree[index].order = Double(Int.random(in: 0..<4, using: &chance)) / 2
      case 2: tree[index].isRemoved.toggle()
      case 3: tree[index].lemma += "s"
      default: tree.append(node(head: index, order: 1.5))
      }
      expectKept(tree)
    }
  }

  private func expectKept(_ tree: EnglishTree) {
    let present = tree.nodes.indices.filter { !tree.nodes[$0].isRemoved }
    #expect(tree.present == present)
    #expect(tree.root == present.first { tree.nodes[$0].head < 0 })
    for head in -1..<tree.nodes.count {
      let children = present.filter { tree.nodes[$0].head == head }
        .sorted { (tree.nodes[$0].order, $0) < (tree.nodes[$1].order, $1) }
      let found = tree.children(of: head)
      #expect(Array(found) == children)
      #expect(found.count == children.count && found.last == children.last)
      #expect(tree.children(of: head) { $0 % 2 == 0 } == children.filter { $0 % 2 == 0 })
      #expect(tree.firstChild(of: head) { $0 % 2 == 0 } == children.filter { $0 % 2 == 0 }.min())
    }
  }

  @Test func ringsAndHeadsThatWentAreNotSound() {
    var tree = EnglishTree([
      node(head: -1, order: 0), node(head: 0, order: 1), node(head: 1, order: 2),
    ])
    #expect(tree.isSound)
    tree[1].head = 2
    #expect(!tree.isSound)
    tree[1].head = 0
    tree[1].isRemoved = true
    #expect(!tree.isSound)
    tree[2].head = 0
    #expect(tree.isSound)
    #expect(tree.span(of: 0) == 0...2)
  }

  @Test func onlyMovesCountAsChanges() {
    var tree = EnglishTree([node(head: -1, order: 0), node(head: 0, order: 1)])
    let before = tree.structuralChanges
    tree[1].lemma = "other"
    tree[1].order = 3
    #expect(tree.structuralChanges == before)
    tree[1].isRemoved = true
    #expect(tree.structuralChanges > before)
  }

  private func node(head: Int, order: Double) -> EnglishTree.Node {
    EnglishTree.Node(lemma: "word", upos: .noun, head: head, deprel: .dep, order: order)
  }
}
