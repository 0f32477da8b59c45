/// A dependency tree over the tokens of one sentence (Universal Dependencies v2).
///
/// Nodes are numbered from 0 as the tokens are; `head` is `-1` at the root. There is exactly one
/// root in a tree that has nodes, and no cycle.
public struct Tree: Sendable, Hashable {
  public struct Node: Sendable, Hashable {
    /// The form as it stands in the text.
    public var form: String { didSet { formKey = WordKey(form) } }
    /// The dictionary form; the joints of compounds and separable verbs are marked `_`
    /// (`op_bellen`), as in the Dutch treebanks.
    public var lemma: String { didSet { lemmaKey = WordKey(lemma) } }
    /// Form and lemma as rules and glossaries compare them.
    private(set) var formKey: WordKey
    private(set) var lemmaKey: WordKey
    public var upos: UPOS
    public var features: Features
    /// Index of the node this one depends on, `-1` for the root.
    public var head: Int
    public var deprel: Deprel

    public init(
      form: String, lemma: String, upos: UPOS, features: Features = Features(), head: Int,
      deprel: Deprel
    ) {
      self.form = form
      self.lemma = lemma
      formKey = WordKey(form)
      lemmaKey = WordKey(lemma)
      self.upos = upos
      self.features = features
      self.head = head
      self.deprel = deprel
    }

    /// The same where the keys are known.
    init(
      form: String, lemma: String, formKey: WordKey, lemmaKey: WordKey, upos: UPOS,
      features: Features, head: Int, deprel: Deprel
    ) {
      self.form = form
      self.lemma = lemma
      self.formKey = formKey
      self.lemmaKey = lemmaKey
      self.upos = upos
      self.features = features
      self.head = head
      self.deprel = deprel
    }
  }

  public var nodes: [Node]

  public init(_ nodes: [Node]) { self.nodes = nodes }

  public var count: Int { nodes.count }
  public subscript(index: Int) -> Node {
    _read { yield nodes[index] }
    _modify { yield &nodes[index] }
  }

  /// Index of the root, `nil` in an empty tree.
  public var root: Int? { nodes.firstIndex { $0.head < 0 } }

  /// What a node hangs on, and what that hangs on, up to the root. Ends in a circle too.
  func ancestors(of index: Int) -> some Sequence<Int> {
    sequence(first: nodes[index].head) { nodes[$0].head }.prefix { $0 >= 0 }.prefix(nodes.count)
  }

  /// Whether something hangs from a node by one of these relations.
  func hasDependent(of head: Int, _ relations: Deprel...) -> Bool {
    nodes.indices.contains { nodes[$0].head == head && relations.contains(nodes[$0].deprel) }
  }

  /// Whether a subject of any kind hangs from a node.
  func hasSubject(_ head: Int) -> Bool {
    nodes.indices.contains { nodes[$0].head == head && nodes[$0].deprel.isSubject }
  }

  /// Whether there is one root, and every node hangs from it.
  var isSound: Bool {
    guard nodes.count(where: { $0.head < 0 }) == (nodes.isEmpty ? 0 : 1) else { return false }
    // Every node is visited once: its number is that of the walk that came by.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: nodes.count) { walks in
      walks.initialize(repeating: -1)
      for index in nodes.indices {
        var current = index
        while current >= 0, walks[current] < 0 {
          walks[current] = index
          current = nodes[current].head
        }
        if current >= 0, walks[current] == index { return false }
      }
      return true
    }
  }

  /// Dependents of every node, in the order of the sentence.
  public func children() -> Children { Children(nodes) }

  /// Dependents of nodes, in the order of the sentence, as they were when asked for: one list, a part of
  /// it for each node.
  public struct Children: Sendable, RandomAccessCollection {
    private let dependents: Grouped<Int>

    fileprivate init(_ nodes: [Node]) {
      var ends = [Int](filled: 0, count: nodes.count)
      for node in nodes.indices where nodes[node].head >= 0 { ends[nodes[node].head] += 1 }
      var total = 0
      for node in ends.indices {
        total += ends[node]
        ends[node] = total
      }
      // From the end, so that each part is filled from its end and `ends` come to be starts.
      var dependents = [Int](filled: 0, count: total)
      for node in nodes.indices.reversed() where nodes[node].head >= 0 {
        ends[nodes[node].head] -= 1
        dependents[ends[nodes[node].head]] = node
      }
      for node in ends.indices { ends[node] = node + 1 < ends.count ? ends[node + 1] : total }
      self.dependents = Grouped(dependents, ends: ends)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { dependents.count }

    public subscript(node: Int) -> ArraySlice<Int> { dependents.elements(of: node) }
  }
}
