/** In pixels of the page. */
const MARGIN = 16;
const LINE = 18;
/** Sharp on paper: about 300 dots an inch where a chart is printed as wide as a column of text. */
const SCALE = 3;
/** What a drawing takes from the page, and would lose without it. */
const TAKEN = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity"],
  ...["font-family", "font-size", "font-weight", "text-anchor"],
] as const;

export interface PictureWords {
  /** The finding, above the drawing. */
  readonly finding: string;
  /** Whose figures these are, below it. */
  readonly about: string;
}

/** A chart as it is drawn on the page, with its words, as a PNG. Throws where the browser cannot draw it. */
export async function pictureOf(svg: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const drawing = await imageOf(svg);
  const width = svg.clientWidth;
  const canvas = document.createElement("canvas");
  const pen = penOf(canvas);
  pen.font = fontOf(svg, "600");
  const above = wrapped(words.finding, width, pen);
  pen.font = fontOf(svg, "400");
  const below = wrapped(words.about, width, pen);
  const [top, bottom] = [above.length * LINE + LINE / 2, below.length * LINE + LINE / 2];
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (top + svg.clientHeight + bottom + 2 * MARGIN) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = colourOf(svg, "--hr-card", "#ffffff");
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawing, MARGIN, MARGIN + top, width, svg.clientHeight);
  write(pen, {
    lines: above,
    y: MARGIN,
    font: fontOf(svg, "600"),
    colour: colourOf(svg, "--hr-ink", "#000000"),
  });
  write(pen, {
    ...{ lines: below, y: MARGIN + top + svg.clientHeight + LINE / 2 },
    ...{ font: fontOf(svg, "400"), colour: colourOf(svg, "--hr-muted", "#444444") },
  });
  return blobOf(canvas);
}

async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("the chart cannot be copied");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  [svg, ...svg.querySelectorAll<SVGElement>("*")].forEach((element, index) => {
    const style = getComputedStyle(element);
    const taken = TAKEN.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
    copies[index]?.setAttribute("style", taken);
  });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("this browser cannot make pictures");
  return pen;
}

const fontOf = (svg: SVGSVGElement, weight: string): string =>
  `${weight} 12px ${getComputedStyle(svg).fontFamily}`;

const colourOf = (svg: SVGSVGElement, name: string, otherwise: string): string =>
  getComputedStyle(svg).getPropertyValue(name).trim() || otherwise;

function wrapped(text: string, width: number, pen: CanvasRenderingContext2D): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || pen.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

interface Words {
  readonly lines: readonly string[];
  /** Of the top of the first line. */
  readonly y: number;
  readonly font: string;
  readonly colour: string;
}

function write(pen: CanvasRenderingContext2D, { lines, y, font, colour }: Words): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.textBaseline = "top";
  lines.forEach((line, index) => pen.fillText(line, MARGIN, y + index * LINE));
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, failed) => {
    canvas.toBlob((blob) =>
      blob === null ? failed(new Error("this browser cannot make pictures")) : done(blob),
    );
  });
