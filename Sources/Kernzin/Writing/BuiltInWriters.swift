/// Every format of `--to`, the first being the default.
public let builtInWriters: [any ArticleWriter.Type] = [
  TextWriter.self, MarkdownWriter.self, HTMLWriter.self, JSONWriter.self, JSONLinesWriter.self,
  LinesWriter.self, CoNLLUWriter.self,
]
