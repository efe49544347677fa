import {
  AlignmentType,
  Bookmark,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImportedXmlComponent,
  LevelFormat,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { wordsIn } from "../../labels/index.ts";
import type { Brief, BriefItem, BriefSection, BriefSource } from "../../schema/brief.ts";
import { originText, webAddress } from "../cite/index.ts";
import { oneLine } from "../cite/plain.ts";
import { documentStyles } from "./docx-styles.ts";
import { filledSections } from "./text.ts";
import { type BriefWords, briefWords } from "./words/index.ts";

/** A4 in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 } as const;
/** Margins as Vietnamese offices set them: 2 cm, 3 cm on the left; twentieths of a point. */
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 1134 } as const;

const bookmarkOf = (n: number): string => `source${n}`;

/**
 * Runs that name a note mentioned before, by a field: Word numbers it anew with the notes (ISO/IEC 29500-1, 17.16.5.40).
 * Each part of the field is a run of its own: LibreOffice takes the rest of the document for the field otherwise.
 */
function noteReference(n: number): TextRun[] {
  const part = (child: ImportedXmlComponent | string): TextRun =>
    new TextRun({ superScript: true, children: [child] });
  const field = (xml: string): TextRun => part(ImportedXmlComponent.fromXmlString(xml));
  return [
    field('<w:fldChar w:fldCharType="begin"/>'),
    field(`<w:instrText xml:space="preserve"> NOTEREF ${bookmarkOf(n)} \\h </w:instrText>`),
    field('<w:fldChar w:fldCharType="separate"/>'),
    part(String(n)),
    field('<w:fldChar w:fldCharType="end"/>'),
  ];
}

/**
 * Numbers of sources as notes. The note is made at the first mention; later ones refer to it, so that Word numbers all
 * of them anew when somebody edits the report.
 */
class Notes {
  readonly #mentioned = new Set<number>();

  runs(sources: readonly number[]): ParagraphChild[] {
    return sources.flatMap((n, k): ParagraphChild[] => [
      ...(k === 0 ? [] : [new TextRun({ text: ", ", superScript: true })]),
      ...this.#mention(n),
    ]);
  }

  #mention(n: number): ParagraphChild[] {
    if (this.#mentioned.has(n)) return noteReference(n);
    this.#mentioned.add(n);
    return [new Bookmark({ id: bookmarkOf(n), children: [new EndnoteReferenceRun(n)] })];
  }
}

function itemParagraphs(item: BriefItem, notes: Notes): Paragraph[] {
  const runs = item.text.flatMap(({ text, sources }): ParagraphChild[] => [
    new TextRun(text.replace(/[\s\p{Cc}]+/gu, " ")),
    ...notes.runs(sources),
  ]);
  const certainty =
    item.certainty === null ? [] : [new Paragraph({ style: "Certainty", text: oneLine(item.certainty) })];
  return [
    new Paragraph({
      numbering: { reference: "items", level: 0 },
      keepNext: certainty.length > 0,
      children: runs,
    }),
    ...certainty,
  ];
}

const sectionParagraphs = ({ title, items, rest }: BriefSection, notes: Notes): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
  ...items.flatMap((item) => itemParagraphs(item, notes)),
  ...(rest === null ? [] : [new Paragraph({ text: rest })]),
];

function figureTable({ figures }: Brief): Table {
  const cell = (text: string, width: number, isNumber: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          style: "Figure",
          text,
          ...(isNumber ? { alignment: AlignmentType.RIGHT } : {}),
        }),
      ],
    });
  return new Table({
    columnWidths: [7600, 1471],
    width: { size: 9071, type: WidthType.DXA },
    rows: figures.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cell(label, 7600, false), cell(String(value), 1471, true)],
        }),
    ),
  });
}

/** A source as a note: its words, where they stand, and the frozen copy. */
function sourceNote(source: BriefSource, brief: Brief, say: BriefWords): Paragraph {
  const address = webAddress(source.url);
  const link = webAddress(source.link);
  const linked = (href: string, text: string): ParagraphChild =>
    new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: "Hyperlink" })] });
  return new Paragraph({
    style: "EndnoteText",
    children: [
      new TextRun(` “${oneLine(source.quote.text)}” `),
      new TextRun(`${originText(source, wordsIn(brief.lang))}. `),
      ...(address === null ? [] : [linked(address, address), new TextRun(" · ")]),
      ...(link === null ? [] : [linked(link, say.sourceLine.inRecord), new TextRun(" · ")]),
      new TextRun({ text: `${say.sourceLine.frozen} ${source.frozen}`, size: 16 }),
    ],
  });
}

function bodyOf(brief: Brief, say: BriefWords): (Paragraph | Table)[] {
  const notes = new Notes();
  const { filled, none } = filledSections(brief);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: oneLine(brief.title) }),
    new Paragraph({ text: oneLine(brief.intro) }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: say.figuresTitle }),
    figureTable(brief),
    ...filled.flatMap((section) => sectionParagraphs(section, notes)),
    ...(none.length === 0
      ? []
      : [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: say.nothingTitle }),
          new Paragraph({ text: none.join(" ") }),
        ]),
    ...(brief.sources.length === 0
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: say.sourcesTitle })]),
  ];
}

const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 18 })],
      }),
    ],
  });

/** A brief as an editable document: A4, headings by style, a table of figures, sources as endnotes. */
export function briefDocx(brief: Brief): Promise<Uint8Array> {
  const say = briefWords(brief.lang, brief.until);
  const endnotes = brief.sources.map(
    (source) => [String(source.n), { children: [sourceNote(source, brief, say)] }] as const,
  );
  const document = new Document({
    title: oneLine(brief.title),
    creator: "Parley",
    styles: documentStyles(brief.lang),
    numbering: {
      config: [
        {
          reference: "items",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "–",
              style: { paragraph: { indent: { left: 340, hanging: 340 } } },
            },
          ],
        },
      ],
    },
    endnotes: Object.fromEntries(endnotes),
    sections: [
      {
        properties: {
          page: { size: A4, margin: MARGIN },
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
        },
        footers: { default: pageFooter() },
        children: bodyOf(brief, say),
      },
    ],
  });
  return Packer.toBuffer(document);
}
