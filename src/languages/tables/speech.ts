import type { ModalityValue } from '../../model/mention.js';
import type { LexiconEntry } from '../lexicon.js';
import { eventValue, type EventTag, type EventType } from './events.js';
import { forms } from './forms.js';

/** What is done by saying, and the event type it is where it is one. */
export const SPEECH_VERBS = {
  say: null,
  add: null,
  state: null,
  announce: 'announce',
  confirm: 'confirm',
  stress: null,
  explain: 'explain',
  note: null,
  mention: null,
  report: null,
  reveal: 'show',
  deny: 'deny',
  accuse: 'accuse',
  claim: null,
  warn: 'warn',
  demand: 'demand',
  pledge: 'pledge',
  acknowledge: 'acknowledge',
  consider: null,
  describe: null,
  express: null,
  ask: null,
  answer: 'respond',
  comment: null,
  write: 'write',
  quote: null,
} as const satisfies Readonly<Record<string, EventType | null>>;

export type SpeechVerb = keyof typeof SPEECH_VERBS;

export interface SpeechTag extends EventTag {
  readonly verb: SpeechVerb;
  /** `verb`: the speaker is its subject; `marker`: the speaker follows ("according to", "citing"). */
  readonly form: 'verb' | 'marker';
  /** Says something only before a "that", a colon or a quotation mark: "considers that", not "considers the offer". */
  readonly weak?: boolean;
  /** Reads as saying only where this word follows in the clause: "quoted … as", "naqal … an". Folded. */
  readonly with?: string;
}

export type SpeechEntry = LexiconEntry<'speech', SpeechTag>;

/** "that" in all its shapes: what opens reported speech. `false`: a phrase with one in it that opens none ("after that"). */
export type ComplementEntry = LexiconEntry<'complement', boolean>;

/** What may stand between a speaker and its verb ("has also"), and what keeps a verb from having one before it ("was", "to"). */
export type AuxiliaryEntry = LexiconEntry<'auxiliary' | 'nonfinite', true>;

export interface SpeechForms {
  readonly verbs: Readonly<Record<SpeechVerb, string>>;
  /** Verbs that say something only before a "that", a colon or a quotation mark. */
  readonly weakVerbs: Readonly<Partial<Record<SpeechVerb, string>>>;
  /** Verbs that say something only with a second word: [verb, forms, word]. */
  readonly splitVerbs: readonly (readonly [verb: SpeechVerb, forms: string, word: string])[];
  /** "according to". */
  readonly markers: string;
  readonly complements: string;
  readonly notComplements: string;
  readonly auxiliaries: string;
  readonly nonfinite: string;
}

export function speechEntries(table: SpeechForms): (SpeechEntry | ComplementEntry | AuxiliaryEntry)[] {
  const verbs = Object.keys(SPEECH_VERBS) as SpeechVerb[];
  const entry = (verb: SpeechVerb, line: string, more: Partial<SpeechTag>): SpeechEntry => {
    const type: EventType | null = SPEECH_VERBS[verb];
    return {
      kind: 'speech',
      value: { ...(type === null ? {} : { ...eventValue(type), type }), verb, form: 'verb', ...more },
      forms: forms(line),
      inflects: true,
    };
  };
  return [
    ...verbs.map((verb) => entry(verb, table.verbs[verb], {})),
    ...verbs.map((verb) => entry(verb, table.weakVerbs[verb] ?? '', { weak: true })),
    ...table.splitVerbs.map(([verb, line, word]) => entry(verb, line, { with: word })),
    { kind: 'speech', value: { verb: 'say', form: 'marker' }, forms: forms(table.markers) },
    { kind: 'complement', value: true, forms: forms(table.complements) },
    { kind: 'complement', value: false, forms: forms(table.notComplements) },
    { kind: 'auxiliary', value: true, forms: forms(table.auxiliaries) },
    { kind: 'nonfinite', value: true, forms: forms(table.nonfinite) },
  ];
}

/** How something is denied: by a particle, or by a word that says it did not come about. */
export type NegationCue =
  | 'not'
  | 'never'
  | 'no-longer'
  | 'without'
  | 'lack'
  | 'neither'
  | 'fail'
  | 'refuse'
  | 'deny'
  | 'hardly'
  | 'nearly'
  | 'cancel'
  | 'absent'
  | 'ignore'
  | 'avoid';

export interface NegationTag {
  /** Absent: a phrase with a negation in it that denies nothing ("not only", "no doubt", "still"). */
  readonly cue?: NegationCue;
  /** What is denied follows at once as a noun or adjective ("without", "ghayr"), or is the next verb. */
  readonly target?: 'word' | 'verb';
  /** Proclitics it may carry; anything else in front makes it another word. */
  readonly clitics?: readonly string[];
  /** No negation before a number: "dun 1300 dular" is below it. */
  readonly notBeforeNumber?: boolean;
  /** Folding makes it equal to another word: the source must hold this letter. */
  readonly spelled?: string;
  /** "except": a negation before it affirms what follows ("lam yabqa siwa", "nothing but"). */
  readonly except?: boolean;
}

export type NegationEntry = LexiconEntry<'negation', NegationTag>;

/** Imperfects of verbs that are no event ("becomes", "lies"): known as verbs, so that their future and what stands before them can be read. */
export type VerbEntry = LexiconEntry<'verb', true>;

export interface ModalityTag {
  /** Absent: a phrase that looks like a cue and is none ("last May", "at will"). */
  readonly modality?: ModalityValue['modality'];
  /** Only before an imperfect verb: "qad yasil" may, "qad wasal" has. */
  readonly beforeImperfect?: boolean;
}

export type ModalityEntry = LexiconEntry<'modality', ModalityTag>;

export function modalityEntries(
  cues: Readonly<Record<ModalityValue['modality'], string>>,
  beforeImperfect: string,
  notCues: string,
): ModalityEntry[] {
  return [
    ...(Object.keys(cues) as ModalityValue['modality'][]).flatMap((modality): ModalityEntry[] => {
      const [words, phrases] = [
        forms(cues[modality]).filter((form) => !form.includes(' ')),
        forms(cues[modality]).filter((form) => form.includes(' ')),
      ];
      // "yutaqad an" says that others believe; "nataqid an" does not.
      return [
        { kind: 'modality', value: { modality }, forms: words, inflects: true },
        { kind: 'modality', value: { modality }, forms: phrases },
      ];
    }),
    { kind: 'modality', value: { modality: 'possible', beforeImperfect: true }, forms: forms(beforeImperfect) },
    { kind: 'modality', value: {}, forms: forms(notCues) },
  ];
}

export function negationEntries(
  cues: readonly (readonly [tag: NegationTag, forms: string])[],
  notNegations: string,
  exceptions: string,
): NegationEntry[] {
  return [
    ...cues.map(([value, line]): NegationEntry => ({ kind: 'negation', value, forms: forms(line) })),
    { kind: 'negation', value: {}, forms: forms(notNegations) },
    { kind: 'negation', value: { except: true }, forms: forms(exceptions) },
  ];
}
