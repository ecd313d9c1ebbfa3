import type { Block, Entry, Fact, Notice, Pack, PackSection, TableBlock, TableLine, Tile } from "../pack";
import { cssText, html, NOTHING, trusted } from "./markup";
import type { Markup } from "./markup";
import { styleOf } from "./style";

export interface PageLook {
  /** "board": one page, denser, without a list of contents. */
  readonly kind: "evidence" | "board";
}

/** A pack as one file that needs nothing else: no script, no network, readable and printable anywhere. */
export function packPage(pack: Pack, { kind }: PageLook): string {
  const style = styleOf(cssText(`${pack.trust}: ${pack.title}`));
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
      <body class="${kind}">
        <header>
          <p class="trust">${pack.trust}</p>
          <h1>${pack.title}</h1>
          <p class="lead">${pack.lead}</p>
          ${facts(pack.about, "about")}
        </header>
        ${kind === "evidence" ? contents(pack.sections) : NOTHING}
        <main>
          ${
            pack.notices.length === 0
              ? NOTHING
              : html`<section class="notices" aria-labelledby="first">
                  <h2 id="first">Read first</h2>
                  ${pack.notices.map(notice)}
                </section>`
          }
          ${
            pack.tiles.length === 0
              ? NOTHING
              : html`<section aria-labelledby="short">
                  <h2 id="short">In short</h2>
                  <dl class="tiles">${pack.tiles.map(tile)}</dl>
                </section>`
          }
          ${pack.sections.map((section, place) => sectionOf(section, kind === "evidence" ? `${place + 1}. ` : ""))}
        </main>
        <footer>
          <p>Names, roles and minute references are self-declared: compare them with the minutes.</p>
          <dl class="sign">
            ${SIGNED.map(
              (name) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd></dd>
                </div>`,
            )}
          </dl>
        </footer>
      </body>
    </html> `;
  return page.markup;
}

const SIGNED = ["Prepared by", "Reviewed by", "Date", "Minute reference"];

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
    ${
      texts.length === 1
        ? html`<p>${texts[0] ?? ""}</p>`
        : html`<ul>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ul>`
    }
  </div>`;

const tile = ({ label, figure, note }: Tile): Markup =>
  html`<div>
    <dt>${label}</dt>
    <dd><strong>${figure}</strong><span>${note}</span></dd>
  </div>`;

const facts = (own: readonly Fact[], look: string): Markup =>
  html`<dl class="facts ${look}">
    ${own.map(
      ({ name, text }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;

const sectionOf = ({ id, title, blocks }: PackSection, number: string): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${number}${title}</h2>
    ${blocks.map(block)}
  </section> `;

function block(own: Block): Markup {
  switch (own.kind) {
    case "text":
      return html`<p class="${own.look ?? "plain"}">${own.text}</p> `;
    case "heading":
      return html`<h3>${own.text}</h3> `;
    case "list":
      return html`<ul>
        ${own.items.map((item) => html`<li>${item}</li>`)}
      </ul> `;
    case "facts":
      return facts(own.facts, "wide");
    case "questions":
      return html`<dl class="questions">
        ${own.questions.map(
          ({ question, answer }) =>
            html`<div>
              <dt>${question}</dt>
              <dd>${answer}</dd>
            </div>`,
        )}
      </dl> `;
    case "entry":
      return entry(own.entry);
    case "table":
      return table(own);
  }
}

const entry = ({ title, standing, amount, facts: own }: Entry): Markup =>
  html`<article class="entry">
    <h4>${title}</h4>
    <p class="standing"><strong>${standing}</strong>; ${amount}</p>
    ${facts(own, "close")}
  </article> `;

/** A region that can be reached by keyboard, since a narrow screen scrolls it. */
const table = ({ caption, columns, rows }: TableBlock): Markup =>
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title, isNumber }, place) =>
            title === ""
              ? html`<td></td>`
              : html`<th scope="col" class="${isNumber ? "number" : place === 0 ? "first" : "words"}">
                  ${title}
                </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((line) => tableRow(line, columns))}
      </tbody>
    </table>
  </div> `;

const tableRow = ({ look, cells }: TableLine, columns: TableBlock["columns"]): Markup =>
  html`<tr class="${look}">
    ${cells.map((cell, place) =>
      place === 0
        ? html`<th scope="row">${cell}</th>`
        : html`<td class="${columns[place]?.isNumber === true ? "number" : "words"}">${cell}</td>`,
    )}
  </tr> `;
