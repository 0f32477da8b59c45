import ArgumentParser

/// What a single record may cost.
struct RecordLimits: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A record that takes longer fails, at the next sentence or stage; without it, none does. Which do depends on the machine.",
      valueName: "seconds"))
  var recordTimeout: Double?
  @Option(
    help: ArgumentHelp(
      "A longer record fails; without it, an article may have 64 MiB, a line 16, and a line of 'filter' 1.",
      valueName: "bytes"))
  var maxRecordBytes: Int?

  var timeout: Duration? { recordTimeout.map { .seconds($0) } }

  func validate() throws {
    if let recordTimeout, !(recordTimeout > 0 && recordTimeout <= 86_400) {
      throw ValidationError(
        "'--record-timeout \(recordTimeout)': seconds up to a day (86400) would be right")
    }
    if let maxRecordBytes, !(1...LineInput.longest).contains(maxRecordBytes) {
      throw ValidationError(
        "'--max-record-bytes \(maxRecordBytes)': a number from 1 to \(LineInput.longest) would be right"
      )
    }
  }
}
