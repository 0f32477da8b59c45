/// The digest as Markdown.
public struct DigestMarkdown: DigestWriter {
  public init() {}

  public func head(_ digest: Digest) -> String {
    var text = "# Digest\n\n\(digest.facts)\n"
    for (heading, counts) in [("Names", digest.names), ("Terms", digest.terms)]
    where !counts.isEmpty {
      text += "\n## \(heading)\n\n| | articles | |\n|---|---:|---|\n"
      for count in counts {
        let name = MarkdownWriter.escaped(count.text)
        text += "| \(name) | \(count.articles) | \(bar(count, of: counts)) |\n"
      }
    }
    return text
  }

  public func foot(_ run: RunDescription) -> String {
    "\n---\n\nPipeline \(run.pipeline), \(run.engine)\n"
  }

  public func openDay(_ date: String?) -> String {
    "\n## \(date.map(Digest.words) ?? "No date")\n"
  }

  public func closeDay() -> String { "" }

  public func openStory(_ first: Digest.Item, others: Int) -> String {
    "\n### \(link(first))\n\n"
      + first.summary.map(MarkdownWriter.escaped).joined(separator: " ") + "\n"
      + (others > 0 ? "\nAlso:\n\n" : "")
  }

  public func other(_ item: Digest.Item) -> String {
    "- \(link(item))" + (item.date.map { ", \(Digest.words(of: $0))" } ?? "") + "\n"
  }

  public func closeStory(others: Int) -> String { "" }

  private func link(_ item: Digest.Item) -> String {
    let title = MarkdownWriter.escaped(item.title)
    return item.link.isEmpty ? title : "[\(title)](<\(item.link.escapedForURL)>)"
  }

  /// Up to ten blocks.
  private func bar(_ count: Digest.Count, of counts: [Digest.Count]) -> String {
    let most = max(1, counts[0].articles)
    return String(repeating: "█", count: max(1, count.articles * 10 / most))
  }
}

extension String {
  /// A path with everything but letters, digits and the marks paths use percent-encoded.
  var escapedForURL: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return String(UnicodeScalar(byte))
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }.joined()
  }
}
