/** What an archive may unpack to: as much as a folder of files of the largest kind, and no file much more than its packed size tells. */
export const LARGEST_FILE = 256 * 2 ** 20;
export const MOST_ENTRIES = 20_000;
/** Text shrinks to a tenth, markup of one template to a fiftieth; a file of one letter to a thousandth. */
const MOST_GROWTH = 200;
/** Anything may grow to this. */
const FREE = 2 ** 20;

/** Bytes that `packed` bytes may become. */
export function mayBecome(packed: number): number {
  return Math.min(LARGEST_FILE, Math.max(FREE, MOST_GROWTH * packed));
}

export const BOMB = `unpacks to more than ${MOST_GROWTH} times its size, which no text does; it is refused`;

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
