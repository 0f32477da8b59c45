/// Every stage a pipeline file can name, in the order of the usual pipeline. A test compares the
/// list with the folder.
public let builtInStages: [any Stage.Type] = [
  Normalize.self,
  StripLabels.self,
  Segment.self,
  ScoreSalience.self,
  Summarize.self,
  Tokenize.self,
  Analyze.self,
  Compress.self,
  MapTerms.self,
  ResolvePronouns.self,
  Transfer.self,
  Generate.self,
  External.self,
]
