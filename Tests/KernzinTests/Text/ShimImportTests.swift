import FoundationEssentials
import Testing

@testable import Kernzin

/// ICU is reached through one folder only.
@Suite struct ShimImportTests {
  @Test func onlyTheTextFolderImportsTheShim() throws {
    let sources = Checkout.root.appending(path: "Sources/Kernzin")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    for file in files {
      let imports = try Checkout.text(of: "Sources/Kernzin/\(file)")
        .split(separator: "\n").contains { $0.hasSuffix("import CICUShim") }
      if imports { #expect(file.hasPrefix("Text/"), "\(file)") }
    }
  }

  @Test func shimHeaderNamesNoHeaderOfICU() throws {
    let header = try Checkout.text(of: "Sources/CICUShim/include/CICUShim.h")
    let includes = header.split(separator: "\n").filter { $0.hasPrefix("#include") }
    #expect(includes == ["#include <stdbool.h>", "#include <stddef.h>", "#include <stdint.h>"])
  }
}
