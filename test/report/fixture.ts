import { createHash } from 'node:crypto';
import type { BlockKind } from '../../src/model/article.js';
import type { Discrepancy, Evidence, Position, Report, ReportDocument } from '../../src/model/report.js';

/** A small report of invented events, in Arabic and English, with what trips writers up: copies, captions, URLs, one page of two articles, odd file names. */

interface Invented {
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
  readonly source?: string;
  readonly language: string;
  readonly published: string;
  readonly modified?: string;
  readonly text: string;
}

const ARTICLES: readonly Invented[] = [
  {
    id: 'mina',
    path: 'news/mina today.md',
    title: 'افتتاح جسر الوادي',
    source: 'مينا اليوم',
    language: 'ar',
    published: '2031-05-02',
    text: '---\ntitle: افتتاح جسر الوادي\nsource: مينا اليوم\n---\nافتتح وزير الأشغال كمال الراسي جسر الوادي في نيسان 2031.\nوبلغت كلفته 48 مليون دولار، وفق الوزارة.\n',
  },
  {
    id: 'sahel',
    path: './news/sahel.txt',
    source: 'صوت الساحل',
    language: 'ar',
    published: '2031-05-03',
    modified: '2031-05-03',
    text: 'افتتح وزير الأشغال كمال الراسي جسر الوادي في أيار 2031.\r\nوبلغت كلفته 48 مليون دولار بحسب ما نقل موقع مينا اليوم.',
  },
  {
    id: 'wire',
    path: 'news/wire.html',
    url: 'https://wire.example/bridge?id=7&lang=en',
    title: 'Valley bridge opens',
    source: 'Harbour & Hills Wire',
    language: 'en',
    published: '2031-05-02',
    modified: '2031-05-04',
    text: 'Works minister Kamal Rasi opened the valley bridge on 28 April 2031. "We built every metre of it ourselves, without a single foreign loan," he said. It cost $84 million.',
  },
  {
    id: 'page-2',
    path: 'news/page.txt#2',
    source: 'Two-in-One',
    language: 'en',
    published: '',
    text: 'First story.\n\n\nSecond story. The bridge cost $48 million. "We built every metre of it ourselves, without one foreign loan," he said.',
  },
];

/** What each document's offsets point into. */
export const SOURCES: ReadonlyMap<string, string> = new Map(ARTICLES.map(({ id, text }) => [id, text]));

interface Where {
  readonly context?: string;
  readonly block?: BlockKind;
  readonly speaker?: string;
  readonly field?: 'text' | 'title';
}

/** Evidence for a quote that stands in the article, within the sentence or line that holds it. */
export function evidence(document: string, quote: string, { context, block = 'body', speaker, field = 'text' }: Where = {}): Evidence {
  const article = ARTICLES.find(({ id }) => id === document);
  const text = (field === 'title' ? article?.title : article?.text) ?? '';
  const sentence = context ?? text.split(/(?<=[.!?]["»]?)\s+|\r?\n/u).find((part) => part.includes(quote)) ?? '';
  const start = text.indexOf(quote, text.indexOf(sentence));
  if (start < 0 || sentence === '') throw new Error(`"${quote}" does not stand in ${document}`);
  return {
    document,
    field,
    start,
    end: start + quote.length,
    quote,
    context: sentence,
    block,
    ...(speaker === undefined ? {} : { speaker }),
  };
}

export function position(
  display: string,
  value: Position['value'],
  witnesses: readonly Evidence[],
  independentSources = witnesses.length,
): Position {
  return { value, display, sources: witnesses.length, independentSources, evidence: witnesses };
}

export function discrepancy(parts: Partial<Discrepancy> & Pick<Discrepancy, 'id' | 'positions'>): Discrepancy {
  const message = parts.message ?? 'the sources give different values';
  return {
    rule: 'event-date',
    kind: 'date',
    relation: 'conflict',
    severity: 'error',
    confidence: 0.97,
    scope: 'cross-source',
    subject: 'جسر الوادي',
    message,
    messages: { en: message, ar: 'تختلف المصادر' },
    explanation: [],
    ...parts,
  };
}

const DISCREPANCIES: readonly Discrepancy[] = [
  discrepancy({
    id: 'a1b2c3d4',
    message: 'opened in April 2031 or in May 2031',
    explanation: [
      { text: '«نيسان» is April (Levantine name)', evidence: [evidence('mina', 'نيسان')] },
      { text: '[2031-04] and [2031-05] are disjoint', evidence: [] },
      { text: 'صوت الساحل copies 83 % of مينا اليوم: one independent witness', evidence: [] },
    ],
    positions: [
      position('April 2031', { edtf: '2031-04' }, [evidence('mina', 'نيسان 2031'), evidence('wire', '28 April 2031')]),
      position('May 2031', { edtf: '2031-05' }, [evidence('sahel', 'أيار 2031')], 0),
    ],
  }),
  discrepancy({
    id: 'b2c3d4e5',
    rule: 'amount',
    kind: 'money',
    severity: 'warning',
    confidence: 0.8149,
    subject: 'cost of the bridge',
    message: 'costs 48 or 84 million dollars',
    positions: [
      position('USD 48,000,000', { min: 48e6, max: 48e6, currency: 'USD' }, [
        evidence('mina', '48 مليون دولار'),
        evidence('page-2', '$48 million'),
      ]),
      position('USD 84,000,000', { min: 84e6, max: 84e6, currency: 'USD' }, [evidence('wire', '$84 million')]),
    ],
  }),
  discrepancy({
    id: 'c3d4e5f6',
    rule: 'quotation',
    kind: 'quote-wording',
    relation: 'alteration',
    severity: 'info',
    confidence: 0.6,
    subject: 'Kamal Rasi',
    message: 'is quoted in two wordings',
    positions: [
      position('without a single foreign loan', { text: 'a' }, [
        evidence('wire', 'We built every metre of it ourselves, without a single foreign loan,', { block: 'quote', speaker: 'Kamal Rasi' }),
      ]),
      position('without one foreign loan', { text: 'b' }, [
        evidence('page-2', 'We built every metre of it ourselves, without one foreign loan,', { block: 'quote' }),
      ]),
    ],
  }),
];

const AGREEMENTS: readonly Discrepancy[] = [
  discrepancy({
    id: 'd4e5f607',
    rule: 'agreement',
    kind: 'person-name-spelling',
    relation: 'agreement',
    severity: 'info',
    subject: 'minister of works',
    message: 'the sources agree',
    positions: [position('Kamal Rasi', { name: 'Kamal Rasi' }, [evidence('wire', 'Kamal Rasi'), evidence('mina', 'كمال الراسي')])],
  }),
];

const DOCUMENTS: readonly ReportDocument[] = ARTICLES.map(({ id, path, url, title, source, language, published, modified, text }) => ({
  id,
  ...(path === undefined ? {} : { path }),
  ...(url === undefined ? {} : { url }),
  ...(title === undefined ? {} : { title }),
  ...(source === undefined ? {} : { source }),
  language,
  sha256: createHash('sha256').update(text).digest('hex'),
  published: published === '' ? { edtf: '', basis: 'unknown' } : { edtf: published, basis: 'metadata' },
  ...(modified === undefined ? {} : { modified }),
  derivedFrom: id === 'sahel' ? [{ document: 'mina', share: 0.83 }] : [],
}));

/** The report, or one with parts of it replaced. The summary is counted, never given. */
export function report(parts: Partial<Omit<Report, 'summary'>> = {}): Report {
  const base = {
    schemaVersion: '1',
    tool: { name: 'tabayun', version: '0.1.0' },
    createdAt: '2031-05-04T06:00:00Z',
    documents: DOCUMENTS,
    discrepancies: DISCREPANCIES,
    agreements: AGREEMENTS,
    errors: [{ path: 'news/missing.txt', message: 'no such file' }],
    ...parts,
  } as const;
  const of = (severity: string): number => base.discrepancies.filter((one) => one.severity === severity).length;
  return {
    ...base,
    summary: {
      documents: base.documents.length,
      error: of('error'),
      warning: of('warning'),
      info: of('info'),
      agreements: base.agreements.length,
      errors: base.errors.length,
    },
  };
}

/** A report whose every word from an article or a file's name is this text: markup, escape sequences, direction controls, our own marks. */
export function hostile(text: string): Report {
  const quote = { ...evidence('mina', 'جسر'), quote: text, context: `${text} ${text}`, speaker: text };
  const one = discrepancy({
    id: 'x',
    rule: text,
    subject: text,
    message: text,
    messages: { en: text, ar: text },
    explanation: [{ text, evidence: [quote, { ...quote, start: 1, end: 2 }] }],
    positions: [position(text, { text }, [quote]), position(`${text}2`, {}, [quote])],
  });
  const [first] = report().documents;
  const documents = [
    {
      ...first!,
      language: text,
      title: text,
      source: text,
      path: `${text}.md`,
      url: `javascript:${text}`,
      modified: text,
      remarks: [text],
    },
    {
      ...first!,
      id: text,
      language: text,
      source: text,
      path: text,
      url: `https://example.org/${text}`,
      derivedFrom: [{ document: first!.id, share: 0.5 }],
    },
  ];
  const second = { ...one, id: text, positions: [position(text, {}, [{ ...quote, document: text }]), position(`${text}2`, {}, [quote])] };
  return report({ documents, discrepancies: [one, second], agreements: [one], errors: [{ path: text, message: text }] });
}
