import { SIGN_OFF } from "../pack";
import type { Notice, Pack, PackSection, Tile } from "../pack";
import { block, facts } from "./blocks";
import { cssText, html, NOTHING, trusted } from "./markup";
import type { Markup } from "./markup";
import { styleOf } from "./style";

export interface PageLook {
  /** "board": one page, denser, without a list of contents. */
  readonly kind: "evidence" | "board";
}

/** A pack as one file that needs nothing else: no script, no network, readable and printable anywhere. */
export function packPage(pack: Pack, { kind }: PageLook): string {
  const style = styleOf(cssText(`${pack.trust}: ${pack.title}`), kind);
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${pack.title} – ${pack.trust}</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      ${bodyOf(pack, kind)}
    </html> `;
  return page.markup;
}

function bodyOf(pack: Pack, kind: PageLook["kind"]): Markup {
  const isEvidence = kind === "evidence";
  return html`<body class="${kind}">
    <header>
      <p class="trust">${pack.trust}</p>
      <h1>${pack.title}</h1>
      <p class="lead">${pack.lead}</p>
      ${facts(pack.about, "about")}
    </header>
    ${isEvidence ? contents(pack.sections) : NOTHING}
    <main>
      ${noticesOf(pack.notices)} ${tilesOf(pack.tiles)}
      ${pack.sections.map((section, place) => sectionOf(section, isEvidence ? `${place + 1}. ` : ""))}
    </main>
    <footer>
      <p>Names, roles and minute references are self-declared: compare them with the minutes.</p>
      <dl class="sign">
        ${SIGN_OFF.map(
          (name) =>
            html`<div>
              <dt>${name}</dt>
              <dd> </dd>
            </div>`,
        )}
      </dl>
    </footer>
  </body>`;
}

const noticesOf = (own: readonly Notice[]): Markup =>
  own.length === 0
    ? NOTHING
    : html`<section class="notices" aria-labelledby="first">
        <h2 id="first">Read first</h2>
        ${own.map(notice)}
      </section>`;

const tilesOf = (own: readonly Tile[]): Markup =>
  own.length === 0
    ? NOTHING
    : html`<section aria-labelledby="short">
        <h2 id="short">In short</h2>
        <dl class="tiles">${own.map(tile)}</dl>
      </section>`;

const contents = (sections: readonly PackSection[]): Markup =>
  html`<nav aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <ol>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;

const MARKS: Readonly<Record<Notice["tone"], string>> = { bad: "✕", look: "▲", plain: "i" };

const notice = ({ tone, title, texts }: Notice): Markup =>
  html`<div class="notice ${tone}">
    <h3><span class="mark" aria-hidden="true">${MARKS[tone]}</span> ${title}</h3>
    ${noticeTexts(texts)}
  </div>`;

function noticeTexts(texts: readonly string[]): Markup {
  const [first] = texts;
  if (first === undefined) return NOTHING;
  return texts.length === 1
    ? html`<p>${first}</p>`
    : html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
}

const tile = ({ label, figure, note }: Tile): Markup =>
  html`<div>
    <dt>${label}</dt>
    <dd><strong>${figure}</strong><span>${note}</span></dd>
  </div>`;

const sectionOf = ({ id, title, blocks }: PackSection, number: string): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${number}${title}</h2>
    ${blocks.map(block)}
  </section> `;
