/** The report formats by name, apart from their writers: knowing the names must cost nothing. */
export const FORMAT_NAMES = ['text', 'json', 'sarif', 'junit', 'github', 'rdjson', 'markdown', 'html', 'csv', 'claimreview'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export function isFormatName(name: string): name is FormatName {
  return (FORMAT_NAMES as readonly string[]).includes(name);
}
