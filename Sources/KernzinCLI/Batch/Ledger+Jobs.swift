import Glibc
import Kernzin

/// What a run is to do: found, put in order and checked before it begins.
extension Ledger {
  /// One input and where its output goes, both relative to their folders.
  struct Job: Sendable {
    /// Place in the order of the inputs, from 0.
    var number: Int
    var input: String
    var output: String
    /// Why it cannot be done, when that is known already.
    var problem: StageError?
    /// What is known of the input.
    var entry: Entry?
  }

  func prepareJobs() throws(Failure) {
    try database.run(
      """
      CREATE TEMP TABLE found (
        input TEXT NOT NULL, output TEXT NOT NULL, place TEXT NOT NULL, code TEXT, message TEXT,
        skipped TEXT);
      CREATE TEMP TABLE job (
        number INTEGER PRIMARY KEY, input TEXT NOT NULL, output TEXT NOT NULL, place TEXT NOT NULL,
        code TEXT, message TEXT);
      """)
  }

  /// Walks the folder and puts what is in it in order.
  ///
  /// - Parameter suffix: of the outputs, without the dot.
  /// - Returns: how many jobs there are.
  func plan(
    folder: String, output: String, suffix: String, choice: FileChoice
  ) throws(Failure) -> Int {
    try database.transaction { () throws(Failure) in
      try FolderWalk(folder, excluding: output, choice: choice).visit {
        path, kind throws(Failure) in
        let target = Formats.withoutExtension(path) + "." + suffix
        var row: [Database.Value] = [
          .text(path), .text(target), .text(Self.place(target)), .null, .null, .null,
        ]
        switch kind {
        case .file: break
        case .unreadable(let reason):
          row[3...4] = [.text("unreadable"), .text(reason)]
        case .skipped(let reason): row[5] = .text(reason)
        }
        try database.query("INSERT INTO found VALUES (?1, ?2, ?3, ?4, ?5, ?6)", row)
      }
    }
    try database.run(
      """
      INSERT INTO job SELECT row_number() OVER () - 1, input, output, place, code, message FROM
        (SELECT * FROM found WHERE skipped IS NULL ORDER BY input);
      CREATE INDEX temp.place ON job (place);
      """)
    try refuseSharedOutputs()
    try refuseOutputsOverInputs(folder, output)
    var count = 0
    try database.query("SELECT count(*) FROM job") { count = $0.integer(0) ?? 0 }
    return count
  }

  /// Two inputs never have one output, nor does one have the manifest's place.
  private func refuseSharedOutputs() throws(Failure) {
    try database.query(
      """
      UPDATE job SET code = 'shared-output', message = '''' || output || ''' would also be the output of '
          || (SELECT group_concat('''' || input || '''', ', ') FROM
            (SELECT input FROM job AS other WHERE other.place = job.place AND other.number <> job.number
              AND other.code IS NOT 'unreadable' ORDER BY number LIMIT 4))
        WHERE code IS NULL AND place IN (SELECT place FROM job WHERE code IS NULL GROUP BY place HAVING count(*) > 1)
      """)
    try database.query(
      """
      UPDATE job SET code = 'shared-output', message = '''' || output || ''' is the manifest'
        WHERE code IS NULL AND output = ?1
      """, [.text(Self.manifestName)])
  }

  /// Where the inputs lie below the outputs, an output may come to lie where an input is.
  private func refuseOutputsOverInputs(_ folder: String, _ output: String) throws(Failure) {
    let below = Self.real(output) + "/"
    let inputs = Self.real(folder) + "/"
    guard inputs.hasPrefix(below) else { return }
    let prefix = String(inputs.dropFirst(below.count))
    try database.run("CREATE INDEX temp.input ON job (input)")
    try database.query(
      """
      UPDATE job SET code = 'output-is-input', message = '''' || output || ''' would replace an input'
        WHERE code IS NULL AND substr(output, 1, length(?1)) = ?1
          AND substr(output, length(?1) + 1) IN (SELECT input FROM job)
      """, [.text(prefix)])
  }

  /// Jobs in their order, with what is known of their inputs.
  ///
  /// - Parameter number: of the first.
  /// - Returns: up to a page of them; none at the end.
  func jobs(from number: Int) throws(Failure) -> [Job] {
    var jobs: [Job] = []
    try database.query(
      """
      SELECT number, job.input, job.output, job.code, job.message, \(Self.columns)
        FROM job LEFT JOIN entry ON entry.input = job.input
        WHERE number >= ?1 ORDER BY number LIMIT \(Self.page)
      """, [.integer(number)]
    ) { row in
      guard let number = row.integer(0), let input = row.text(1), let output = row.text(2) else {
        return
      }
      var job = Job(number: number, input: input, output: output)
      if let code = row.text(3) {
        job.problem = StageError(
          stage: code == "unreadable" ? "walk" : "plan", code: code, message: row.text(4) ?? "")
      }
      job.entry = Self.entry(row, from: 5)
      jobs.append(job)
    }
    return jobs
  }

  /// Shows all jobs to `visit`.
  func eachJob(_ visit: (Job) throws(Failure) -> Void) throws(Failure) {
    var next = 0
    while true {
      let jobs = try jobs(from: next)
      guard let last = jobs.last else { return }
      for job in jobs { try visit(job) }
      next = last.number + 1
    }
  }

  /// Shows links, FIFOs and devices, and what they are.
  func eachSkipped(_ visit: (_ path: String, _ reason: String) -> Void) throws(Failure) {
    try database.query("SELECT input, skipped FROM found WHERE skipped IS NOT NULL ORDER BY input")
    { row in
      if let path = row.text(0), let reason = row.text(1) { visit(path, reason) }
    }
  }

  /// Two names that differ only in how an accent is encoded are one name on some disks.
  private static func place(_ path: String) -> String {
    let bytes = Array(path.utf8)
    let composed = try? NormalizationForm.nfc.applied(to: bytes.span)
    return composed.map { String(decoding: $0, as: UTF8.self) } ?? path
  }

  /// The path without links, as far as it exists.
  private static func real(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
