const space = "http://www.w3.org/2000/svg";

/** Properties that a picture keeps when it leaves the page's style sheets. */
const kept = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline",
  "visibility",
] as const;

/** Pixels around the picture, and of the lines of words above and below it. */
const frame = { side: 20, title: 48, source: 34 };

/** Times as many pixels as on the page. */
const sharpness = 2;

function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of kept) to.setAttribute(name, style.getPropertyValue(name));
  for (const [n, child] of [...from.children].entries()) {
    const copy = to.children[n];
    if (copy) inlineStyles(child, copy);
  }
}

function line(text: string, x: number, y: number, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(space, "text");
  element.textContent = text;
  for (const [name, value] of Object.entries({ x: String(x), y: String(y), ...attributes }))
    element.setAttribute(name, value);
  return element;
}

/** What stands in a saved picture besides the chart itself. */
interface Words {
  readonly title: string;
  readonly source: string;
}

/**
 * A chart as a picture that can be read alone: styles inlined, on its ground, with its title above and its source below.
 * @param chart as it is shown on the page
 */
function picture(chart: SVGSVGElement, { title, source }: Words): SVGSVGElement {
  const box = chart.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const [width, height] = [box.width + 2 * frame.side, box.height + frame.title + frame.source];
  const whole = document.createElementNS(space, "svg");
  const size = { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries({ ...size, "font-family": page.fontFamily }))
    whole.setAttribute(name, value);
  const ground = document.createElementNS(space, "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: page.backgroundColor }))
    ground.setAttribute(name, value);
  const copy = chart.cloneNode(true) as SVGSVGElement;
  inlineStyles(chart, copy);
  const place = { x: frame.side, y: frame.title, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  const words = { fill: page.color };
  whole.append(
    ground,
    line(title, frame.side, 30, { ...words, "font-size": "18", "font-weight": "600" }),
    copy,
    line(source, frame.side, height - 12, { ...words, "font-size": "11", "fill-opacity": "0.75" }),
  );
  return whole;
}

const svgText = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(svg);

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file's name from a title: letters and digits of any script. */
const fileName = (title: string, suffix: string): string =>
  `${
    title
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80) || "parley"
  }.${suffix}`;

/** Saves a chart as an SVG file. */
export function saveSvg(chart: SVGSVGElement, words: Words): void {
  const text = svgText(picture(chart, words));
  download(new Blob([text], { type: "image/svg+xml" }), fileName(words.title, "svg"));
}

async function drawn(svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * sharpness;
  canvas.height = image.height * sharpness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large.")))),
  );
}

/** Saves a chart as a PNG file, twice as sharp as on the page. */
export async function savePng(chart: SVGSVGElement, words: Words): Promise<void> {
  download(await drawn(picture(chart, words)), fileName(words.title, "png"));
}
