import { extractMentions } from '../../src/index.js';
import { isMention, type MentionKind, type MentionOf } from '../../src/model/mention.js';

/** Examples by the value they mean. `⟦…⟧` marks what is quoted; nothing else in the text is of the kind. */
export interface ExampleGroup {
  readonly value: string;
  readonly examples: readonly string[];
}

/** Texts without anything of the kind. */
export interface Negatives {
  readonly language: string;
  readonly texts: readonly string[];
}

export function mentionsOf<Kind extends MentionKind>(kind: Kind, text: string, language: string): MentionOf<Kind>[] {
  return extractMentions(text, { language, reference: '2026-05-12' }).filter((mention) => isMention(mention, kind));
}

export function plain(example: string): string {
  return example.replace(/[⟦⟧]/gu, '');
}

export function marked(example: string): string[] {
  return [...example.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] ?? '');
}

export function cases(groups: readonly ExampleGroup[]): [string, string][] {
  return groups.flatMap(({ value, examples }) => examples.map((example): [string, string] => [example, value]));
}
