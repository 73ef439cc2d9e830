/** What an editor makes of a finding. */
export const VERDICTS = ['confirmed', 'dismissed', 'superseded', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Reasons for dismissing that have a key; any other words may stand in their place. */
export const REASONS = ['other-fact', 'same-value', 'misread', 'style', 'minor'] as const;
export type Reason = (typeof REASONS)[number];

/** The position an editor holds to be right. */
export interface Favour {
  /** `positionKey` of it: the same in every report that holds the same value. */
  readonly key: string;
  /** How it was shown. */
  readonly value: string;
}

/** What one entry changes; `null` takes back what was said before. */
export interface Change {
  readonly verdict?: Verdict | null;
  /** One of `REASONS`, or the editor's own words. */
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly favours?: Favour | null;
  readonly assignee?: string | null;
}

/** A position as it stood. */
export interface Seen {
  /** How it was shown. */
  readonly value: string;
  /** `positionKey` of it. */
  readonly key: string;
  readonly sources: readonly string[];
}

/** What was decided about, for whoever reads the log without the report, and for telling a finding whose values changed. */
export interface About {
  readonly rule: string;
  readonly kind: string;
  readonly subject: string;
  readonly positions: readonly Seen[];
}

/** One line of the log: what one reviewer changed about one finding, and when. Lines are only ever added. */
export interface Entry {
  /** Unlike any other in the log. */
  readonly entry: string;
  /** ISO 8601 UTC, milliseconds. */
  readonly at: string;
  readonly by: string;
  /** Id of the finding. */
  readonly finding: string;
  /** `valuesKey` of the finding when this was said. */
  readonly values: string;
  readonly change: Change;
  readonly about: About;
  /** The entry that this one takes back. */
  readonly undoes?: string;
}

/** A stretch of the log that is no entry: a line cut off by a crash, or somebody's own edit. */
export interface Damage {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface ParsedLog {
  readonly entries: readonly Entry[];
  readonly damage: readonly Damage[];
}

/** How every line starts. Quotes inside JSON strings are escaped, so it can stand nowhere else in a line. */
const START = '{"entry":"';

/** An entry as one line, its line feed included. */
export function formatEntry({ entry, at, by, finding, values, change, about, undoes }: Entry): string {
  const line = { entry, at, by, finding, values, change, about, ...(undoes === undefined ? {} : { undoes }) };
  return `${JSON.stringify(line)}\n`;
}

/**
 * Reads the lines of a log. Never throws: what is no entry is reported. A line that was cut off by a crash, with the next one written right
 * behind it, loses that next one nothing.
 */
export function parseLog(text: string, firstLine = 1): ParsedLog {
  const entries: Entry[] = [];
  const damage: Damage[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const whole = parseEntry(line);
    if (whole) {
      entries.push(whole);
      continue;
    }
    const last = line.lastIndexOf(START);
    const salvaged = last > 0 ? parseEntry(line.slice(last)) : undefined;
    if (salvaged) entries.push(salvaged);
    damage.push({ line: firstLine + at, text: salvaged ? line.slice(0, last) : line });
  }
  return { entries, damage };
}

function parseEntry(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  const named = ['entry', 'at', 'by', 'finding', 'values'].every((key) => typeof value[key] === 'string');
  return named && isChange(value['change']) && isAbout(value['about']) && isOptionalText(value['undoes']);
}

function isChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { verdict, reason, note, favours, assignee } = value;
  const known = verdict === undefined || verdict === null || VERDICTS.some((one) => one === verdict);
  const favoured = favours === undefined || favours === null || (isObject(favours) && isText(favours['key']) && isText(favours['value']));
  return known && favoured && [reason, note, assignee].every((one) => one === null || isOptionalText(one));
}

function isAbout(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { rule, kind, subject, positions } = value;
  return [rule, kind, subject].every(isText) && Array.isArray(positions) && positions.every(isSeen);
}

function isSeen(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { sources } = value;
  return isText(value['value']) && isText(value['key']) && Array.isArray(sources) && sources.every(isText);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || isText(value);
}
