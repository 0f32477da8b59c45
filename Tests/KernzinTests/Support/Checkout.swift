import FoundationEssentials

@testable import Kernzin

/// The files of the checkout the tests were built in.
enum Checkout {
  static let root: URL = {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }()

  static let resources = Resources(data: DataFolder(root: root))

  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }
}
