/// What the layout of a newspaper set above an article, where a conversion has put it in front of the
/// first sentence: *Reportage Myra de Weerdt heeft …*, *Veiling - De aanleg …*, *j.prins Het was …*.
///
/// The words are data (`Resources/<language>/labels.txt`).
struct ArticleLabels: Sendable {
  /// In lower case.
  private let labels: Set<String>
  /// Words that begin sentences and are no names, in lower case.
  private let openers: Set<String>
  /// In lower case, longest first.
  private let bylines: [[String]]

  /// Longest name of a writer, in words.
  private static let longestName = 4
  private static let dashes: Set<Substring> = ["-", "–", "—"]

  init(_ file: SectionedFile) {
    func words(_ section: String) -> [String] { file[section].map { $0.text.lowercased() } }
    labels = Set(words("labels"))
    openers = Set(words("openers").flatMap { $0.split(separator: " ").map(String.init) })
    bylines = words("bylines").map { $0.split(separator: " ").map(String.init) }
      .sorted { $0.count > $1.count }
  }

  /// The labels a text opens with, and what stands behind them; no text ever is nothing but labels.
  func split(_ text: Substring) -> (labels: [String], rest: Substring) {
    var found: [String] = []
    var rest = text
    while let behind = next(in: rest), behind.contains(where: \.isLetter) {
      found.append(String(rest[..<behind.startIndex].trimmed))
      rest = behind
    }
    return (found, rest)
  }

  private func next(in text: Substring) -> Substring? {
    if let dateline = Dateline(opening: text) { return dateline.rest }
    var words = text.prefix { !$0.isNewline }.split(separator: " ", maxSplits: Self.longestName + 6)
    // The rest of the line, in one piece.
    if words.count > Self.longestName + 6 { words.removeLast() }
    guard words.count > 1 else { return nil }
    if let name = byline(words) {
      // A name that goes on as a sentence is none: Door Jan Prins werd de brug gered.
      let behind = text[words[name - 1].endIndex...]
      if behind.first?.isNewline == true || Dateline(opening: behind.trimmed) != nil {
        return behind.drop(while: \.isWhitespace)
      }
    }
    guard let length = labelLength(words), length < words.count else { return nil }
    return text[words[length].startIndex...]
  }

  /// How many words the label has.
  private func labelLength(_ words: [Substring]) -> Int? {
    let first = words[0]
    let bare = first.last == ":" ? first.dropLast() : first
    let isDashed = words.count > 2 && Self.dashes.contains(words[1])
    let next = words[isDashed ? 2 : 1]
    let length = isDashed ? 2 : 1
    if labels.contains(bare.lowercased()), first.first?.isUppercase == true, opens(next) {
      return length
    }
    if isUserName(first), opens(next) { return 1 }
    let isWord = first.count > 2 && first.allSatisfy { $0.isLetter || $0 == "-" }
    guard isWord, isOpener(next) else { return nil }
    // No sentence begins in lower case.
    return isDashed || first.allSatisfy({ $0.isLowercase || $0 == "-" }) ? length : nil
  }

  /// How many words *Door Jan Prins* has.
  private func byline(_ words: [Substring]) -> Int? {
    let lower = words.map { $0.lowercased() }
    guard let phrase = bylines.first(where: { lower.starts(with: $0) }) else { return nil }
    let name = words.dropFirst(phrase.count).prefix(Self.longestName).prefix {
      $0.first?.isUppercase == true && !$0.allSatisfy(\.isUppercase) || $0.count <= 3
    }
    return phrase.count + name.count
  }

  /// `j.prins`
  private func isUserName(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count > 2
      && parts.allSatisfy { $0.first != nil && $0.allSatisfy { $0.isLowercase && $0.isASCII } }
  }

  /// *Het*, *'Ik*: a word a sentence begins with, in capitals or behind a quote.
  private func isOpener(_ word: Substring) -> Bool {
    guard opens(word) else { return false }
    let bare = word.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "'" }
    return bare.startIndex > word.startIndex || openers.contains(bare.lowercased())
  }

  private func opens(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    if first.isLetter { return first.isUppercase }
    return "'\"‘“„,".contains(first) && word.first(where: \.isLetter)?.isUppercase == true
  }
}
