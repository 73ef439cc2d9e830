/** A report of many findings in two languages, and what its offsets point into: for measuring the HTML report, and for its tests. */
const PLACES = ['Kelvar', 'Nasra', 'Tamin', 'وادي السرحة', 'ميناء الرملة', 'سهل التين'];
const KINDS = ['date', 'number', 'place', 'money', 'role-title', 'quote-wording'];
const SOURCES = 40;

/** @param {number} count */
export function largeReport(count) {
  const documents = Array.from({ length: SOURCES }, (_, at) => ({
    id: `doc-${at}`,
    path: `news/${String(at).padStart(3, '0')}.txt`,
    source: at % 2 === 0 ? `Coast Wire ${at}` : `صوت الساحل ${at}`,
    language: at % 2 === 0 ? 'en' : 'ar',
    sha256: String(at).padStart(64, '0'),
    published: { edtf: `2031-05-${String(1 + (at % 28)).padStart(2, '0')}`, basis: 'metadata' },
    derivedFrom: at % 5 === 4 ? [{ document: `doc-${at - 1}`, share: 0.6 }] : [],
  }));
  const discrepancies = Array.from({ length: count }, (_, at) => finding(at, count));
  const of = (severity) => discrepancies.filter((found) => found.severity === severity).length;
  return {
    schemaVersion: '1',
    tool: { name: 'tabayun', version: '0.1.0' },
    createdAt: '2031-06-01T06:00:00Z',
    documents,
    discrepancies,
    agreements: [],
    errors: [],
    summary: { documents: SOURCES, error: of('error'), warning: of('warning'), info: of('info'), agreements: 0, errors: 0 },
  };
}

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
    const start = context.lastIndexOf(quote);
    return { document: `doc-${document % SOURCES}`, field: 'text', start, end: start + quote.length, quote, context, block: 'body' };
  };
  const position = (value, documents) => ({
    value: { min: value, max: value },
    display: String(value),
    sources: documents.length,
    independentSources: 1,
    evidence: documents.map((document) => evidence(document, value)),
  });
  const [low, high] = [100_000 + at, 900_000 - at];
  const message = `${place}: ${low} in Coast Wire ${at % SOURCES}, ${high} in صوت الساحل ${(at + 1) % SOURCES}`;
  return {
    id: at.toString(16).padStart(16, '0'),
    rule: 'count',
    kind: KINDS[at % KINDS.length],
    relation: at % 7 === 0 ? 'update' : 'conflict',
    severity: at * 10 < count ? 'error' : at * 2 < count ? 'warning' : 'info',
    confidence: 1 - at / (2 * count),
    scope: 'cross-source',
    subject: `${place} ${at}`,
    message,
    messages: { en: message, ar: message },
    explanation: [
      {
        text: `“${low}” (Coast Wire) is read as min ${low}, max ${low}, approximate false, exactness exact`,
        evidence: [evidence(at, low)],
      },
      {
        text: `“${low}” and “${high}” cannot both hold: conflict by the rule count`,
        evidence: [evidence(at, low), evidence(at + 1, high)],
      },
    ],
    positions: [position(low, [at, at + 2]), position(high, [at + 1, at + 3, at + 5])],
  };
}
