/// The digest as Markdown.
public enum DigestMarkdown {
  public static func write(_ digest: Digest, run: RunDescription) -> String {
    var text = "# Digest\n\n\(digest.facts)\n"
    for (heading, counts) in [("Names", digest.names), ("Terms", digest.terms)]
    where !counts.isEmpty {
      text += "\n## \(heading)\n\n| | articles | |\n|---|---:|---|\n"
      for count in counts {
        let name = MarkdownWriter.escaped(count.text)
        text += "| \(name) | \(count.articles) | \(bar(count, of: counts)) |\n"
      }
    }
    for day in digest.days {
      text += "\n## \(day.date.map(Digest.words) ?? "No date")\n"
      for story in day.stories { text += self.story(story) }
    }
    return text + "\n---\n\nPipeline \(run.pipeline), \(run.engine)\n"
  }

  private static func story(_ story: Digest.Story) -> String {
    let first = story.items[0]
    var text = "\n### \(link(first))\n\n"
    text += first.entry.summary.map(MarkdownWriter.escaped).joined(separator: " ") + "\n"
    if story.items.count > 1 {
      text += "\nAlso:\n\n"
      for item in story.items.dropFirst() {
        text += "- \(link(item))"
        if let date = item.entry.date { text += ", \(Digest.words(of: date))" }
        text += "\n"
      }
    }
    return text
  }

  private static func link(_ item: Digest.Item) -> String {
    let title = MarkdownWriter.escaped(item.entry.title)
    return item.link.isEmpty ? title : "[\(title)](<\(item.link.escapedForURL)>)"
  }

  /// Up to ten blocks.
  private static func bar(_ count: Digest.Count, of counts: [Digest.Count]) -> String {
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
