/// Exit codes, after `sysexits.h`, which ArgumentParser's 64 comes from.
enum ExitStatus: Int32, Sendable {
  case ok = 0
  /// Some records failed, the others are there.
  case someFailed = 1
  /// The command line is wrong.
  case usage = 64
  /// Nothing in the input could be used.
  case unusableInput = 65
  /// An input is not there.
  case inputMissing = 66
  /// A defect of this program.
  case internalError = 70
  /// An output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed half-way: a full disk, a bad one.
  case inputOutput = 74
  /// A pipeline or glossary is wrong.
  case badConfiguration = 78
  /// The terminal was closed.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143
}

/// Why a command stops: what it says on standard error, if anything is left to say, and its code.
struct Failure: Error, Sendable {
  var status: ExitStatus
  var message: String?
  /// Whether it concerns one input or output among many, and not the disk all of them share.
  var isOfOneFile: Bool

  init(_ status: ExitStatus, _ message: String? = nil, isOfOneFile: Bool = true) {
    self.status = status
    self.message = message
    self.isOfOneFile = isOfOneFile
  }
}
