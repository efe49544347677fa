/** Something that somebody did to the record's keeping: by whom, what, to what. */
export interface AuditTable {
  n: number;
  /** ISO 8601 instant. */
  at: string;
  /** JSON. */
  item: unknown;
}

/** Statement that makes the log of what was done, for a step of the schema. */
export const auditTable = `create table audit (n integer primary key, at text collate "C" not null, item json not null)`;
