/** The sample reports: the JSON of every example, and one example in every format. */
const EXAMPLES = ['bahrain-working-group', 'ferry', 'flood'];
const EXTENSIONS = { text: 'txt', sarif: 'sarif', junit: 'junit.xml', github: 'github.txt', rdjson: 'rdjson', markdown: 'md', html: 'html' };

export const SAMPLES = [
  ...EXAMPLES.map((example) => ({ example, format: 'json', file: `${example}.json` })),
  ...Object.entries(EXTENSIONS).map(([format, extension]) => ({ example: EXAMPLES[0], format, file: `${EXAMPLES[0]}.${extension}` })),
];

/** 2026-01-01: the time the samples are stamped with. */
export const SAMPLE_EPOCH = '1767225600';
