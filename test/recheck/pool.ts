import { shippedRules } from '../../src/engine.js';
import { ingestArticles } from '../../src/ingest/article.js';
import { readInputs } from '../../src/ingest/inputs.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import type { Article } from '../../src/model/article.js';

const ROOT = new URL('../../', import.meta.url);

/** The bundled example articles. */
export const { articles: EXAMPLES } = await readInputs(['examples'], { cwd: ROOT.pathname, languages: LANGUAGES });

/** The articles on which each rule is shown to fire, pair by pair: every kind of fact there is, in both languages. */
export async function ruleExamples(): Promise<Article[]> {
  const inputs = (await shippedRules()).flatMap(({ id, fires }) =>
    fires.flatMap(({ language, a, b }, example) =>
      [a, b].map((side, at) => ({
        language,
        source: `source ${at}`,
        ...(typeof side === 'string' ? { text: side } : side),
        id: `${id} ${String(example).padStart(2, '0')} ${at}`,
      })),
    ),
  );
  return ingestArticles(inputs, { languages: LANGUAGES });
}
