/// Rewrites the Dutch trees of the sentences worked on as English trees.
struct Transfer: Stage {
  static let name = "transfer"
  static let manual = "Turns Dutch trees and their terms into English trees, rule by rule."

  let requires: Set<Layer> = [.trees, .terms]
  let provides: Set<Layer> = [.english]

  private let transferrer: Transferrer

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    transferrer = Transferrer(
      classes: try DutchWordClasses(in: resources),
      englishClasses: try EnglishWordClasses(in: resources))
  }

  func process(_ document: inout Document) throws(StageError) {
    let trees = try document.trees.orThrow(.trees)
    let terms = try document.terms.orThrow(.terms)
    var english = EnglishLayer(filled: nil, count: trees.count)
    for index in document.selected {
      try Deadline.check()
      english[index] = transferrer.transfer(trees[index], terms: terms[index] ?? [])
    }
    document.english = english
  }
}
