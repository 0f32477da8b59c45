import Kernzin
import PipelineFiles
import Testing

@Suite struct OverrideTests {
  let sound = PipelineFileTests.sound

  @Test func winsOverTheFile() throws {
    let file = try load(sound, set: ["summarize.sentences=5", "score-salience.method=centroid"])
    #expect(file.steps[4].given.map(\.value) == ["5"])
    #expect(file.steps[3].given.map(\.option) == ["damping", "titles", "method"])
  }

  @Test func bracketsMakeAList() throws {
    let file = try load(sound, set: ["map-terms.glossaries=[ finance,news ]"])
    #expect(file.steps[5].given.map(\.value) == ["[finance, news]"])
  }

  @Test func equalsSignsAndColonsBelongToTheValue() throws {
    let file = try load(sound, set: ["summarize.op=a=b: c"])
    #expect(file.steps[4].given.last?.value == "a=b: c")
  }

  @Test func isCheckedLikeTheFile() {
    let overrides = [
      "summarise.sentences=2", "summarize.sentence=2", "summarize.sentences=many",
      "map-terms.glossaries=[news, finence]", "summarize", ".x=1", "a.=1",
    ]
    #expect(
      problems(sound, set: overrides) == """
        --set:1:1: error: no stage 'summarise' in this pipeline
            summarise.sentences=2
            ^^^^^^^^^ did you mean 'summarize'?
        --set:2:11: error: unknown option 'sentence' for stage 'summarize'
            summarize.sentence=2
                      ^^^^^^^^ did you mean 'sentences'?
        --set:3:21: error: 'sentences' is 'many'
            summarize.sentences=many
                                ^^^^ a whole number from 1 to 100 would be right
        --set:4:29: error: no glossary named 'finence'
            map-terms.glossaries=[news, finence]
                                        ^^^^^^^ did you mean 'finance'?
        --set:5:1: error: 'summarize'
            summarize
            ^^^^^^^^^ stage.option=value would be right
        --set:6:1: error: '.x=1'
            .x=1
            ^^^^ stage.option=value would be right
        --set:7:1: error: 'a.=1'
            a.=1
            ^^^^ stage.option=value would be right

        """)
  }
}
