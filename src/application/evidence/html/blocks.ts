import type { Block, Entry, Fact, TableBlock, TableLine } from "../pack";
import { html } from "./markup";
import type { Markup } from "./markup";

export const facts = (own: readonly Fact[], look: string): Markup =>
  html`<dl class="facts ${look}">
    ${own.map(
      ({ name, text }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;

export function block(own: Block): Markup {
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
