import { describe, expect, it } from 'vitest';
import type { RoleValue } from '../../src/model/mention.js';
import { cases, marked, mentionsOf, plain } from './named.js';
import { ARABIC, ENGLISH, NO_ROLES } from './roles.examples.js';

function summary({ title, of, holder }: RoleValue): string {
  return [title, ...(of === undefined ? [] : ['of', of]), ...(holder === undefined ? [] : ['=', holder])].join(' ');
}

describe.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)('roles in %s', (language, groups) => {
  it.each(cases(groups))('%s: %s', (example, value) => {
    const found = mentionsOf('role', plain(example), language);
    expect(found.map((mention) => [mention.quote, summary(mention.value)])).toEqual(marked(example).map((quote) => [quote, value]));
  });
});

describe.each(NO_ROLES)('what is no role in $language', ({ language, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(mentionsOf('role', text, language).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('several titles of one person', () => {
  it('all have the same holder', () => {
    const roles = mentionsOf('role', 'وقال المتحدث باسم هيئة السلامة البحرية، القبطان رامي منصور، إن البحث مستمر', 'ar');
    expect(roles.map(({ value }) => summary(value))).toEqual([
      'spokesperson of authority maritime-safety = رامي منصور',
      'captain = رامي منصور',
    ]);
  });

  it('before and after the name', () => {
    const roles = mentionsOf('role', 'أما الملازم الأول رامي منصور، المتحدث باسم الحماية المدنية، فنفى الخبر', 'ar');
    expect(roles.map(({ value }) => summary(value))).toEqual([
      'first-lieutenant = رامي منصور',
      'spokesperson of civil-defence = رامي منصور',
    ]);
  });
});

describe("somebody's office is not its holder's", () => {
  it.each([
    ['ar', 'قال أحد مساعدي وزير المالية كمال درويش إن العجز تراجع', ['minister of finance = كمال درويش']],
    ['ar', 'قال متحدث باسم كمال درويش إن الخبر كاذب', []],
    ['ar', 'سافر وزير الدفاع ووزير الخارجية نادر صبري', ['minister of defence', 'minister of foreign = نادر صبري']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(mentionsOf('role', text, language).map(({ value }) => summary(value))).toEqual(expected);
  });
});
