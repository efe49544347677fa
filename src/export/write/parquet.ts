import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell, ExportTable, Heading } from "../tables/index.ts";
import type { Write } from "./types.ts";

/** Rows held until they are written as one group. */
const GROUP = 5_000;

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

/** How a column stands in the file's schema; every value may be unknown. */
function elementsOf({ name, type }: Heading): SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "integer":
      return [{ ...optional, type: "INT32" }];
    case "boolean":
      return [{ ...optional, type: "BOOLEAN" }];
    case "day":
      return [{ ...optional, type: "INT32", converted_type: "DATE" }];
    case "list":
      return [
        { ...optional, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "OPTIONAL", ...TEXT },
      ];
    default:
      return [{ ...optional, ...TEXT }];
  }
}

const schemaOf = (headings: readonly Heading[]): SchemaElement[] => [
  { name: "root", num_children: headings.length },
  ...headings.flatMap(elementsOf),
];

/** Days as the library takes them. */
const stored = (cell: Cell, { type }: Heading): Cell | Date =>
  type === "day" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;

/** The bytes of a writer since they were last taken; its offsets go on counting from the file's beginning. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** Writes tables with typed columns, group by group. */
export const parquet = <Item>(table: ExportTable<Item>): Write<Item> =>
  async function* write(items, context) {
    const { headings } = table;
    const writer = new ByteWriter();
    const file = new ParquetWriter({ writer, schema: schemaOf(headings), createdBy: "parley" });
    let rows: Cell[][] = [];
    const group = async (): Promise<Uint8Array> => {
      const columnData = headings.map((heading, k) => ({
        name: heading.name,
        data: rows.map((row) => stored(row[k] ?? null, heading)),
      }));
      rows = [];
      await file.write({ columnData, rowGroupSize: GROUP });
      return taken(writer);
    };
    for await (const item of items) {
      rows.push(...table.rows(item, context));
      if (rows.length >= GROUP) yield await group();
    }
    if (rows.length > 0) yield await group();
    await file.finish();
    yield taken(writer);
  };
