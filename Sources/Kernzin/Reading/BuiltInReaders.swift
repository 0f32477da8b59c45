/// Every format of `--from`, the first being the default.
public let builtInReaders: [any ArticleReader.Type] = [
  TextReader.self, HTMLReader.self, JSONLinesReader.self, LinesReader.self,
]
