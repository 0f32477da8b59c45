/// The script of the page: a card at the foot of the window shows the partner of the sentence pointed
/// at, tapped or focused, and for a word where it comes from.
enum PageScript {
  static let javaScript = #"""
    (() => {
      "use strict";
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const [card, label, partner] = ["card", "label", "partner"].map(id => document.getElementById(id));
      // The browser's own tooltips would lie over the card.
      for (const word of all("[title]")) {
        word.dataset.note = word.title;
        word.removeAttribute("title");
      }
      const partnerOf = row => document.getElementById((row.id[0] === "e" ? "d" : "e") + row.id.slice(1));
      const numbers = word => (word.dataset.t ?? word.dataset.i ?? "").split(" ").filter(Boolean);
      const langOf = row => row.closest("[lang]").lang;
      const count = all(".d").length;
      let pinned = null;

      function clear() {
        for (const row of all(".on")) row.classList.remove("on");
        for (const word of all(".on-word")) word.classList.remove("on-word");
      }
      function hide() {
        clear();
        pinned = null;
        card.hidden = true;
      }
      function describe(row) {
        const dutch = row.id[0] === "d" ? row : partnerOf(row);
        const languages = { nl: "Dutch", en: "English" };
        const parts = [languages[langOf(partnerOf(row))] ?? (row.id[0] === "e" ? "In the article" : "In the summary"),
          `sentence ${Number(row.id.slice(1)) + 1} of ${count}`];
        if (dutch?.dataset.salience) parts.push(`salience ${dutch.dataset.salience}`);
        return parts.join(" · ");
      }
      function mark(words, wanted) {
        const hits = words.filter(other => numbers(other).some(number => wanted.has(number)));
        for (const hit of hits) hit.classList.add("on-word");
        return hits.map(hit => hit.textContent).join(" ");
      }
      function show(row, word) {
        const other = partnerOf(row);
        if (!other) return;
        clear();
        row.classList.add("on");
        other.classList.add("on");
        partner.innerHTML = other.innerHTML;
        partner.lang = langOf(other);
        label.textContent = describe(row);
        if (word && numbers(word).length) {
          const wanted = new Set(numbers(word));
          word.classList.add("on-word");
          mark(all("[data-i],[data-t]", other), wanted);
          const found = mark(all("[data-i],[data-t]", partner), wanted);
          const name = document.createElement("b");
          name.textContent = `${word.textContent} ${row.id[0] === "e" ? "←" : "→"} ${found || "(no word of its own)"}`;
          const source = word.dataset.note ??
            all("[data-note]", partner).find(w => w.classList.contains("on-word"))?.dataset.note;
          label.replaceChildren(name, source ? ` · ${source}` : "");
        } else if (word?.dataset.note) {
          label.textContent = `${word.textContent} · ${word.dataset.note}`;
        }
        card.hidden = false;
      }
      const parts = event => {
        const row = event.target.closest?.(".e[tabindex], .d[tabindex]");
        return [row, row && event.target.closest(".w, .t")];
      };
      document.addEventListener("mouseover", event => {
        const [row, word] = parts(event);
        if (row && !pinned) show(row, word);
        else if (!row && !pinned && !event.target.closest("#card")) hide();
      });
      document.addEventListener("click", event => {
        const [row, word] = parts(event);
        if (row) { show(row, word); pinned = row; }
        else if (!event.target.closest("#card")) hide();
      });
      document.addEventListener("focusin", event => {
        const [row] = parts(event);
        if (row && row.matches(":focus-visible")) { show(row); pinned = row; }
      });
      document.addEventListener("keydown", event => {
        if (event.key === "Escape") return hide();
        const row = document.activeElement?.closest?.(".e[tabindex], .d[tabindex]");
        if (!row) return;
        if (event.key === "Enter") return partnerOf(row)?.focus();
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (!step) return;
        event.preventDefault();
        const words = all(".w, .t", row);
        const now = words.findIndex(word => word.classList.contains("on-word"));
        const next = words[Math.max(0, Math.min(words.length - 1, now + step))];
        if (next) show(row, next);
      });
    })();

    """#
}
