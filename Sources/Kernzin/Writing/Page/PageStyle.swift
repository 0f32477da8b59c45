/// The style sheet of the page.
enum PageStyle {
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --ink: #1d1c1a; --soft: #6d6a63; --line: #e3dfd6; --card: #ffffff;
      --accent: #b4501e; --tint: #f8f0e3; --active: #f3e3cb; --dots: #d8d1c3; --bar: #cdb9a4; --bar-chosen: #b4501e; --hit: #f3c98f;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16171a; --ink: #e9e6df; --soft: #9b978e; --line: #2d2f34; --card: #22242a;
        --accent: #f0a36b; --tint: #241f1a; --active: #33291f; --dots: #45433e; --bar: #4d4a45; --bar-chosen: #f0a36b; --hit: #6b4a25;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif",
        "Liberation Serif", serif;
      overflow-wrap: break-word;
    }
    main { max-width: 43rem; margin: 0 auto; padding: 3.5rem 1.5rem 9rem; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .6rem; font-weight: 650; text-wrap: balance; }
    .source-title { margin: -.2rem 0 .6rem; color: var(--soft); font-style: italic; }
    h2, .facts, footer, #label {
      font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
    }
    h2 {
      margin: 0 0 .9rem; font-size: .75rem; font-weight: 600; letter-spacing: .09em;
      text-transform: uppercase; color: var(--soft);
    }
    .facts, footer { color: var(--soft); font-size: .8125rem; margin: 0; }
    .id { overflow-wrap: anywhere; }
    section { margin-top: 2.4rem; }
    p { margin: 0; }
    .p + .p { margin-top: .9rem; }
    .summary .e { font-size: 1.3125rem; line-height: 1.5; }
    .summary .e + .e, .summary .p + .p { margin-top: .75rem; }
    .e, .d { border-radius: .35rem; unicode-bidi: isolate; }
    .e { padding: .1rem .6rem; margin-left: -.6rem; margin-right: -.6rem; transition: background .15s; }
    .original { border-top: 1px solid var(--line); padding-top: 2rem; }
    .d { position: relative; padding: .1rem .6rem; margin: 0 -.6rem; transition: background .15s; }
    .d.chosen { background: var(--tint); box-shadow: inset 3px 0 var(--accent); }
    .d + .d.chosen, .d.chosen + .d { margin-top: .2rem; }
    .d[style]::before {
      content: ""; position: absolute; right: calc(100% + .7rem); top: .82rem; height: .3rem;
      width: calc(.15rem + var(--s) * 3.4rem); border-radius: .15rem; background: var(--bar);
    }
    .d.chosen[style]::before { background: var(--bar-chosen); }
    .w.hit, .t.hit, .w.unknown, .t.unknown {
      text-decoration: underline dotted var(--dots) 1.5px; text-underline-offset: .2em;
    }
    .w.unknown, .t.unknown { text-decoration-color: var(--accent); }
    .on .hit, .w.hit:hover, #partner .hit { text-decoration-color: var(--soft); }
    .e.on, .d.on { background: var(--active); }
    .on-word { background: var(--hit); border-radius: .2rem; box-shadow: 0 0 0 .12rem var(--hit); }
    [tabindex] { cursor: default; outline: none; }
    [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
    code { font-size: .92em; }
    #card {
      position: fixed; left: 50%; bottom: 1rem; transform: translateX(-50%);
      width: min(44rem, calc(100vw - 1.5rem)); max-height: 42vh; overflow: auto;
      background: var(--card); border: 1px solid var(--line); border-radius: .7rem;
      padding: .7rem 1rem .85rem; box-shadow: 0 .6rem 2rem rgb(0 0 0 / .16);
    }
    #card[hidden] { display: none; }
    #label { color: var(--soft); font-size: .78rem; line-height: 1.45; margin-bottom: .25rem; }
    #label b { color: var(--ink); font-weight: 600; }
    #partner { line-height: 1.5; }
    @media (max-width: 56rem) {
      main { padding: 1.8rem 1.1rem 10rem; }
      h1 { font-size: 1.55rem; }
      .summary .e { font-size: 1.1875rem; }
      .original .d { margin-left: 1.15rem; }
      .d[style]::before {
        right: auto; left: -1.35rem; top: .3rem; bottom: .3rem; height: auto;
        width: calc(.1rem + var(--s) * .5rem);
      }
    }
    @media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
    @media print {
      #card { display: none; }
      main { max-width: none; padding: 0 0 0 4rem; }
    }

    """
}
