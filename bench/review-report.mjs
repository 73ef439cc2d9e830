// A report of any number of findings, Arabic and English in turn, of every severity and many kinds: the same on every call.
const PLACES = ['Kelvar', 'Nasra', 'Tamin', 'وادي السرحة', 'ميناء الرملة', 'سهل التين'];
const KINDS = ['date', 'number', 'place', 'money', 'role-title', 'quote-wording'];

function finding(at, count) {
  const place = PLACES[at % PLACES.length];
  const arabic = at % PLACES.length > 2;
  const sentence = (value) =>
    arabic
      ? `وقالت السلطات في ${place} (القطاع ${at}) إن العدد بلغ ${value} شخصًا، وفق «الدفاع المدني» ومنظمة ReliefNet.`
      : `Officials in ${place} (district ${at}) said the figure had reached ${value} people, “a first count”, by Monday evening.`;
  const evidence = (document, value) => {
    const context = sentence(value);
    const quote = String(value);
    const start = context.indexOf(quote);
    return { document, field: 'text', start, end: start + quote.length, quote, context, block: 'body', speaker: place };
  };
  const position = (value, documents) => ({
    value: { value },
    display: String(value),
    sources: documents.length,
    independentSources: 1,
    evidence: documents.map((document) => evidence(document, value)),
  });
  const severity = at * 10 < count ? 'error' : at * 2 < count ? 'warning' : 'info';
  const message = `The figures for ${place} differ.`;
  return {
    id: at.toString(16).padStart(16, '0'),
    rule: 'event-count',
    kind: KINDS[at % KINDS.length],
    relation: at % 4 === 3 ? 'alteration' : 'conflict',
    severity,
    confidence: 0.5 + (at % 50) / 100,
    scope: 'cross-source',
    subject: arabic ? `الضحايا في ${place} ${at}` : `Toll in ${place} ${at}`,
    message,
    messages: { en: message, ar: `اختلفت الأرقام عن ${place}.` },
    explanation: [{ text: `[${at}] and [${at + 7}] are disjoint`, evidence: [evidence('document-0', at)] }],
    positions: [position(at, ['document-0', 'document-1']), position(at + 7, ['document-2', 'document-3', 'document-4'])],
  };
}

/** A report as `tabayun check` writes it, with `count` findings. */
export function largeReport(count) {
  const discrepancies = Array.from({ length: count }, (_, at) => finding(at, count));
  const documents = Array.from({ length: 5 }, (_, at) => ({
    id: `document-${at}`,
    source: at % 2 ? `صحيفة ${at}` : `Paper ${at}`,
    language: at % 2 ? 'ar' : 'en',
    sha256: '0'.repeat(64),
    published: { edtf: '2031-05-02', basis: 'metadata' },
    derivedFrom: at === 1 ? [{ document: 'document-0', share: 0.8 }] : [],
  }));
  const counted = (severity) => discrepancies.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: '1',
    tool: { name: 'tabayun', version: '0.0.0' },
    createdAt: '2031-05-03T00:00:00Z',
    documents,
    discrepancies,
    agreements: [],
    errors: [],
    summary: {
      documents: 5,
      error: counted('error'),
      warning: counted('warning'),
      info: counted('info'),
      agreements: 0,
      errors: 0,
    },
  };
}
