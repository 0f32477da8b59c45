/// The style sheet of the digest, in the colors of the pages it links to.
enum DigestStyle {
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --ink: #1d1c1a; --soft: #6d6a63; --line: #e3dfd6; --accent: #b4501e; --bar: #dcc3a8;
    }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #16171a; --ink: #e9e6df; --soft: #9b978e; --line: #2d2f34; --accent: #f0a36b; --bar: #5b4a39; }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif",
        "Liberation Serif", serif;
      overflow-wrap: break-word;
    }
    main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .3rem; font-weight: 650; }
    h2, caption, .facts, .also, li span, td, footer {
      font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
    }
    h2, caption {
      font-size: .75rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase;
      color: var(--soft);
    }
    .facts, .also, li span, footer { color: var(--soft); font-size: .8125rem; }
    p { margin: 0; }
    .charts { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; margin: 2rem 0 1rem; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; align-self: start; }
    caption { text-align: left; padding-bottom: .4rem; }
    caption span { float: right; font-weight: 400; letter-spacing: 0; text-transform: none; }
    th { text-align: left; font-weight: 400; font-size: .95rem; padding: .1rem .6rem .1rem 0; width: 58%; }
    td { font-size: .8125rem; color: var(--soft); padding: .1rem 0; white-space: nowrap; text-align: right; }
    td i {
      float: left; height: .7rem; margin-top: .35rem; border-radius: .15rem; background: var(--bar);
      width: calc(var(--s) * (100% - 2.2rem));
    }
    .day { border-top: 1px solid var(--line); margin-top: 2.2rem; padding-top: 1.2rem; }
    .day h2 { margin: 0 0 .8rem; }
    article + article { margin-top: 1.7rem; }
    h3 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .15rem; font-weight: 650; text-wrap: balance; }
    .original { color: var(--soft); font-style: italic; margin-bottom: .35rem; }
    a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: .08em; text-underline-offset: .15em; }
    a:hover { color: var(--accent); }
    a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .also { margin-top: .6rem; }
    ul { margin: .15rem 0 0; padding-left: 1.1rem; }
    li { font-size: 1rem; }
    footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
    @media (max-width: 40rem) {
      main { padding: 1.6rem 1.1rem 3rem; }
      .charts { grid-template-columns: 1fr; gap: 1.6rem; }
      h1 { font-size: 1.6rem; }
      h3 { font-size: 1.15rem; }
    }
    @media print { main { max-width: none; padding: 0; } article { break-inside: avoid; } }

    """
}
