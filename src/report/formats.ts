import { writeClaimReview } from './claim-review.js';
import { writeCsv } from './csv.js';
import type { FormatName } from './format-names.js';
import { writeGithub } from './github.js';
import { writeHtml } from './html.js';
import { writeJson } from './json.js';
import { writeJunit } from './junit.js';
import { writeMarkdown } from './markdown.js';
import { writeRdjson } from './rdjson.js';
import { writeSarif } from './sarif.js';
import { writeText } from './text.js';
import type { Writer } from './writer.js';

/** Every report format by the name it has on the command line. */
export const FORMATS: Readonly<Record<FormatName, Writer>> = {
  text: writeText,
  json: writeJson,
  sarif: writeSarif,
  junit: writeJunit,
  github: writeGithub,
  rdjson: writeRdjson,
  markdown: writeMarkdown,
  html: writeHtml,
  csv: writeCsv,
  claimreview: writeClaimReview,
};
