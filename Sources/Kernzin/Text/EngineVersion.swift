import CICUShim

/// What a run is made with, as far as it decides the output.
public enum EngineVersion {
  public static let number = "0.1.0"

  /// Name, version, and the version of ICU, whose data decides where sentences and words end:
  /// `kernzin 0.1.0 icu 72.1`.
  public static let description: String = {
    var icu: [UInt8] = [0, 0, 0, 0]
    kz_icu_version(&icu)
    return "kernzin \(number) icu \(icu[0]).\(icu[1])"
  }()
}
