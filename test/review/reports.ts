import type { BlockKind } from '../../src/model/article.js';
import type { Discrepancy, Evidence, Position, Report, ReportDocument } from '../../src/model/report.js';

interface Said {
  readonly document: string;
  readonly context: string;
  readonly quote: string;
  readonly block?: BlockKind;
  readonly speaker?: string;
}

/** Evidence whose offsets fit a document that holds nothing but the sentence. */
export function said({ document, context, quote, block = 'body', speaker }: Said): Evidence {
  const start = context.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in "${context}"`);
  const evidence = { document, field: 'text', start, end: start + quote.length, quote, context, block } as const;
  return speaker === undefined ? evidence : { ...evidence, speaker };
}

export function position(display: string, evidence: readonly Evidence[], independentSources = evidence.length): Position {
  return { value: { display }, display, sources: evidence.length, independentSources, evidence };
}

export function document(id: string, source: string, language: string, more: Partial<ReportDocument> = {}): ReportDocument {
  const published = { edtf: '2031-05-02', basis: 'metadata' } as const;
  return { id, path: `${id}.txt`, source, language, sha256: id.padEnd(64, '0'), published, derivedFrom: [], ...more };
}

export function report(documents: readonly ReportDocument[], discrepancies: readonly Discrepancy[]): Report {
  const count = (severity: string) => discrepancies.filter((discrepancy) => discrepancy.severity === severity).length;
  return {
    schemaVersion: '1',
    tool: { name: 'tabayun', version: '0.0.0' },
    createdAt: '2031-05-03T00:00:00Z',
    documents,
    discrepancies,
    agreements: [],
    errors: [],
    summary: {
      documents: documents.length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      agreements: 0,
      errors: 0,
    },
  };
}

const OPENING_A = said({
  document: 'harbour-times',
  context: 'The Kelvar bridge will open on 14 March 2031, the roads agency said.',
  quote: '14 March 2031',
  speaker: 'Kelvar Roads Agency',
});
const OPENING_B = said({
  document: 'northern-post',
  context: 'The Kelvar bridge will open on 21 March 2031, officials told reporters.',
  quote: '21 March 2031',
});
const OPENING_C = said({
  document: 'coast-daily',
  context: 'Kelvar bridge to open 14 March 2031',
  quote: '14 March 2031',
  block: 'headline',
});

/** English: three papers, one of which copies another, on the day a bridge opens. */
export const BRIDGE: Discrepancy = {
  id: 'bridge-opening',
  rule: 'event-date',
  kind: 'date',
  relation: 'conflict',
  severity: 'error',
  confidence: 0.94,
  scope: 'cross-source',
  subject: 'Kelvar bridge opening',
  message: 'Two dates are given for the opening.',
  messages: { en: 'Two dates are given for the opening.', ar: 'ورد تاريخان للافتتاح.' },
  explanation: [
    { text: '“14 March 2031” (Harbour Times) is read as 2031-03-14', evidence: [OPENING_A] },
    { text: '[2031-03-14] and [2031-03-21] are disjoint', evidence: [OPENING_A, OPENING_B] },
    {
      text: 'a caption of Coast Daily gives the first day as well',
      evidence: [said({ document: 'coast-daily', context: 'The bridge on the eve of 14 March.', quote: '14 March', block: 'caption' })],
    },
  ],
  positions: [position('14 March 2031', [OPENING_A, OPENING_C], 1), position('21 March 2031', [OPENING_B])],
};

/** Arabic: a toll in two papers, with brackets, digits of both kinds and a Latin name in the sentence. */
export const FLOOD: Discrepancy = {
  id: 'flood-toll',
  rule: 'event-count',
  kind: 'number',
  relation: 'conflict',
  severity: 'error',
  confidence: 0.88,
  scope: 'cross-source',
  subject: 'ضحايا فيضان وادي السرحة',
  message: 'The toll differs.',
  messages: { en: 'The toll differs: 37 and 52.', ar: 'اختلف عدد الضحايا: 37 و52.' },
  explanation: [{ text: '[37] and [52] cannot both hold', evidence: [] }],
  positions: [
    position('37', [
      said({
        document: 'sahel',
        context: 'أدى فيضان وادي السرحة (شمال البلاد) إلى مقتل 37 شخصًا، بحسب منظمة ReliefNet.',
        quote: '37 شخصًا',
        speaker: 'منظمة ReliefNet',
      }),
    ]),
    position('52', [said({ document: 'manar', context: 'قُتل ٥٢ شخصًا في فيضان وادي السرحة، وفق «الدفاع المدني».', quote: '٥٢ شخصًا' })]),
  ],
};

/** Arabic: a long quotation of which a copy changed two words. */
export const PLEDGE: Discrepancy = {
  id: 'pledge-wording',
  rule: 'quote-wording',
  kind: 'quote-wording',
  relation: 'alteration',
  severity: 'warning',
  confidence: 0.71,
  scope: 'cross-source',
  subject: 'تصريح وزيرة الري',
  message: 'The copy changes the quotation.',
  messages: { en: 'The copy changes the quotation.', ar: 'غيّرت النسخة نص الاقتباس.' },
  explanation: [],
  positions: [
    position('سنبدأ العمل في السد قبل نهاية العام', [
      said({
        document: 'sahel',
        context: 'وقالت الوزيرة: «سنبدأ العمل في السد قبل نهاية العام».',
        quote: 'سنبدأ العمل في السد قبل نهاية العام',
        block: 'quote',
        speaker: 'وزيرة الري',
      }),
    ]),
    position('سننهي العمل في السد قبل نهاية العام', [
      said({
        document: 'wadi',
        context: 'وأكدت الوزيرة: «سننهي العمل في السد قبل نهاية العام».',
        quote: 'سننهي العمل في السد قبل نهاية العام',
        block: 'quote',
      }),
    ]),
  ],
};

/** Words that try to take over the terminal: a window title, an override, a colour that never ends. */
export const HOSTILE: Discrepancy = {
  id: 'hostile',
  rule: 'place',
  kind: 'place',
  relation: 'conflict',
  severity: 'info',
  confidence: 0.5,
  scope: 'within-source',
  subject: 'ferry\u001b]0;owned\u0007 port \u202eyrref',
  message: 'Two ports.',
  messages: { en: 'Two ports.', ar: 'مرفآن.' },
  explanation: [],
  positions: [
    position('Port \u001b[31mNasra', [
      said({ document: 'harbour-times', context: 'The ferry left \u001b[2J\u001b[HPort Nasra at noon.', quote: 'Port Nasra' }),
    ]),
    position('Port Tamin', [said({ document: 'northern-post', context: 'The ferry left Port Tamin at noon.', quote: 'Port Tamin' })]),
  ],
};

export const SAMPLE: Report = report(
  [
    document('harbour-times', 'Harbour Times', 'en'),
    document('northern-post', 'Northern Post', 'en', { published: { edtf: '', basis: 'unknown' } }),
    document('coast-daily', 'Coast Daily', 'en', { derivedFrom: [{ document: 'harbour-times', share: 0.83 }] }),
    document('sahel', 'وكالة الساحل', 'ar'),
    document('manar', 'صحيفة المنار الجديد', 'ar'),
    document('wadi', 'موقع الوادي', 'ar', { derivedFrom: [{ document: 'sahel', share: 0.64 }] }),
  ],
  [BRIDGE, FLOOD, PLEDGE, HOSTILE],
);

/** `count` findings, Arabic and English in turn, of every severity and many kinds: the same on every call. */
export function largeReport(count: number): Report {
  const kinds = ['date', 'number', 'place', 'money', 'role-title', 'quote-wording'] as const;
  const severities = ['error', 'warning', 'info'] as const;
  const models = [BRIDGE, FLOOD, PLEDGE];
  const discrepancies = Array.from({ length: count }, (_, at): Discrepancy => {
    const model = models[at % models.length]!;
    const third = Math.min(2, Math.floor((3 * at) / count));
    return {
      ...model,
      id: `finding-${at}`,
      subject: `${model.subject} ${at}`,
      kind: kinds[at % kinds.length]!,
      severity: severities[third]!,
    };
  });
  return report(SAMPLE.documents, discrepancies);
}
