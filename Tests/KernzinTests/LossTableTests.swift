import Foundation
import Testing

/// The table of `Tests/README.md` names, for every way to lose something, the tests against it.
@Suite struct LossTableTests {
  @Test func everyTestTheTableNamesIsThere() throws {
    let folder = Checkout.root.appending(path: "Tests")
    let table = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var sources = ""
    for case let file as URL in files where file.pathExtension == "swift" {
      sources += try String(contentsOf: file, encoding: .utf8)
    }
    let named = table.matches(of: /`([A-Za-z]*\.?[a-z][A-Za-z]+|[A-Za-z]+Tests)`/).map(\.output.1)
    #expect(named.count > 30)
    for script in table.matches(of: /`(Stress\/[a-z]+\.sh)`/).map(\.output.1) {
      let path = folder.appending(path: "\(script)").path
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(script)")
    }
    for name in named {
      for part in name.split(separator: ".") {
        let declared = ["func \(part)(", "struct \(part) ", "class \(part)"]
        #expect(declared.contains { sources.contains($0) }, "\(name)")
      }
    }
  }
}
