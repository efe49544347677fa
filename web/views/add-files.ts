/** A file with the path by which it was dropped or chosen. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** All entries of a folder: a reader hands out some at a time, and none when it is at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const some = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  const all: FileSystemEntry[] = [];
  for (let piece = await some(); piece.length > 0; piece = await some()) all.push(...piece);
  return all;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Files that systems put into folders beside those of people. */
const isHidden = (name: string): boolean => name.startsWith(".") || name === "Thumbs.db";

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (isHidden(entry.name)) return [];
  if (isFile(entry)) return [{ name: entry.fullPath.replace(/^\//, ""), file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  return (await Promise.all((await entriesOf(entry)).map(filesIn))).flat();
}

const byName = (a: NamedFile, b: NamedFile): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What was dropped: a file or folder of the disk, or a file that a program hands over. */
function droppedItem(item: DataTransferItem): Promise<NamedFile[]> {
  const entry = item.webkitGetAsEntry();
  if (entry) return filesIn(entry);
  const file = item.getAsFile();
  return Promise.resolve(file ? [{ name: file.name, file }] : []);
}

/** Everything that was dropped, folders with all that is in them, in the order of names. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  const found = await Promise.all([...data.items].map(droppedItem));
  return found.flat().sort(byName);
}

/** The files that were chosen, in the order of names. */
export const chosenFiles = (files: FileList | null): NamedFile[] =>
  [...(files ?? [])]
    .filter(({ name }) => !isHidden(name))
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .sort(byName);

/** The bytes of a file in base64. Rejects where the file can't be read. */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const text = typeof reader.result === "string" ? reader.result : "";
      resolve(text.slice(text.indexOf(",") + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
