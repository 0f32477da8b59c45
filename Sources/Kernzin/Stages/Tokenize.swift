/// Divides the sentences worked on into tokens: words, numbers, addresses, punctuation.
struct Tokenize: Stage {
  static let name = "tokenize"
  static let manual = "divides sentences into words and punctuation"

  let requires: Set<Layer> = [.sentences]
  let provides: Set<Layer> = [.tokens]
  private let tokenizer: Tokenizer

  init(options: inout OptionReader, resources: Resources) throws(StageError) {
    let language = options.text(
      "language", default: resources.languages.source, "code of the language the text is in")
    tokenizer = try resources.tokenizer(language: language)
  }

  func process(_ document: inout Document) throws(StageError) {
    let sentences = try document.sentences.orThrow(.sentences)
    var tokens = [[Token]](filled: [], count: sentences.count)
    for index in document.selected {
      try Deadline.check()
      tokens[index] = tokenizer.tokens(in: sentences[index].range, of: document.text)
    }
    document.tokens = tokens
  }
}
