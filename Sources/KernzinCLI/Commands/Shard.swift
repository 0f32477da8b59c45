import ArgumentParser
import Kernzin

/// One of the parts a set of records is divided into by the hash of their ids, for array jobs whose
/// members all read the same file.
struct Shard: ExpressibleByArgument, Sendable {
  /// Counted from 0.
  let index: UInt32
  let count: UInt32

  /// From `3/16`.
  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = UInt32(parts[0]), let count = UInt32(parts[1]),
      index < count
    else { return nil }
    (self.index, self.count) = (index, count)
  }

  /// Every id is in exactly one shard of the same count.
  func contains(_ id: String) -> Bool {
    let hash = UInt32(SHA256.hex(id).prefix(8), radix: 16) ?? 0
    return hash % count == index
  }
}
