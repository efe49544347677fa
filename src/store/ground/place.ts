// Where a record lies: in a folder, or in a database of a PostgreSQL server. Asked before the database is loaded.

/** True for the address of a database on a server (postgres://user@host/name); all else is a folder. */
export const isServer = (record: string): boolean => /^postgres(?:ql)?:\/\//i.test(record);

/** Behind the user, up to the last "@" of all: a password that was not escaped may hold any sign. */
const password = /^([^/]*:\/\/[^:@/]*):.*(?=@)/s;
const secretParameter = /(?<=[?&](?:password|sslpassword)=)[^&]*/gi;

/** The record's place as it may be told: without the password of an address. */
export const shownPlace = (record: string): string =>
  isServer(record) ? record.replace(password, "$1").replace(secretParameter, "…") : record;
