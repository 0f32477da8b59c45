import FoundationEssentials
import Kernzin

/// What libFuzzer calls with every input; `KERNZIN_FUZZ` names the target.
private let target =
  FuzzTarget(
    rawValue: ProcessInfo.processInfo.environment["KERNZIN_FUZZ"] ?? "") ?? .text
nonisolated(unsafe) private let surroundings = DataFolder.find().flatMap {
  try? Surroundings(data: $0)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let surroundings else { fatalError("no data folder; KERNZIN_DATA can name one") }
  target.run(Array(UnsafeBufferPointer(start: start, count: count)), surroundings)
  return 0
}
