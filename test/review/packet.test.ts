import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/review/decisions/ledger.js';
import { positionKey } from '../../src/review/decisions/identity.js';
import { packetsMarkdown } from '../../src/review/packet/markdown.js';
import { packetOf, packetsJson } from '../../src/review/packet/packet.js';
import type { PacketLanguage } from '../../src/review/packet/types.js';
import type { Discrepancy } from '../../src/model/report.js';
import { BRIDGE, document, FLOOD, HOSTILE, report, SAMPLE } from './reports.js';

const AT = '2031-05-03T09:00:00Z';
const confirmed: Decision = {
  verdict: 'confirmed',
  by: 'Rana',
  at: '2031-05-02T17:00:00.000Z',
  reason: 'same-value',
  assignee: 'هدى',
  notes: [{ by: 'Rana', text: 'called *the agency*' }],
  verdicts: [],
  stale: false,
};
const favouring = (discrepancy: Discrepancy, at: number): Decision => ({
  ...confirmed,
  favours: { key: positionKey(discrepancy.positions[at]!), value: discrepancy.positions[at]!.display },
});

const page = (language: PacketLanguage, ...findings: readonly (readonly [Discrepancy, Decision])[]) =>
  packetsMarkdown({
    schemaVersion: '1',
    tool: SAMPLE.tool,
    language,
    createdAt: AT,
    by: 'Rana',
    packets: findings.map(([discrepancy, decision]) => packetOf(SAMPLE, discrepancy, decision, language, AT)),
  });

describe('a correction packet', () => {
  it('has both quotes in their sentences, their sources, the steps, who copied whom and what was decided', () => {
    const text = page('en', [BRIDGE, favouring(BRIDGE, 0)]);
    for (const words of [
      'Kelvar bridge opening',
      'will open on <strong>14 March 2031</strong>, the roads agency said',
      'will open on <strong>21 March 2031</strong>, officials told reporters',
      'Harbour Times',
      'Northern Post',
      'harbour-times.txt',
      'said by Kelvar Roads Agency',
      'published 2031-05-02',
      'date unknown',
      '1. “14 March 2031” \\(Harbour Times\\) is read as 2031\\-03\\-14',
      'Coast Daily takes 83 % of its own words from Harbour Times',
      '**Decision:** confirmed (Rana, 2031-05-02 17:00 (UTC))',
      'called \\*the agency\\*',
      'held to be right',
    ])
      expect(text).toContain(words);
  });

  it('speaks Arabic where that is asked for, from right to left', () => {
    const text = page('ar', [FLOOD, favouring(FLOOD, 1)]);
    expect(text).toMatch(/^<div dir="rtl">\n\n# ملف تصحيح\n/u);
    for (const words of [
      'اختلف عدد الضحايا',
      '<strong>37 شخصًا</strong>',
      '<strong>٥٢ شخصًا</strong>',
      '**القرار:** مؤكدة',
      'الرواية المرجحة',
      'وكالة الساحل',
    ])
      expect(text).toContain(words);
    const ours = text.replace(/```json[\s\S]*?```|<blockquote[\s\S]*?<\/blockquote>|`[^`]*`/gu, '');
    expect(ours.replace(/ReliefNet|ClaimReview|schema\.org|Rana|called.*|UTC|div|dir="rtl"|\[37.*hold/gu, '')).not.toMatch(/[A-Za-z]{4}/u);
  });

  it('of several findings begins with a list of them', () => {
    const text = page('en', [BRIDGE, confirmed], [FLOOD, confirmed]);
    expect(text).toContain('# Correction packet: 2 findings');
    expect(text).toMatch(/1\. Kelvar bridge opening: .*\n2\. ضحايا فيضان وادي السرحة: /u);
    expect(text.match(/^## \d\. /gmu)).toEqual(['## 1. ', '## 2. ']);
  });

  it('draws what articles say harmlessly, and nothing of it as Markdown or HTML', () => {
    const nasty = {
      ...HOSTILE,
      subject: '# <script>alert(1)</script> [x](javascript:y)',
      positions: HOSTILE.positions.map((one) => ({
        ...one,
        evidence: one.evidence.map((evidence) => ({ ...evidence, context: `</blockquote><img src=x>\n\`\`\`\n${evidence.context}` })),
      })),
    };
    const text = page('en', [nasty, confirmed]);
    expect(text).not.toMatch(/<(?:script|img)/u);
    expect(text).not.toContain('[x](');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    expect(text.match(/^```/gmu)).toHaveLength(2);
  });

  it('as JSON keeps the quotes as they are, with their places', () => {
    const packet = packetOf(SAMPLE, FLOOD, confirmed, 'en', AT);
    const evidence = FLOOD.positions[1]!.evidence[0]!;
    const { quote, context, start, end } = evidence;
    expect(packet.positions[1]!.quotes[0]).toMatchObject({ source: 'صحيفة المنار الجديد', path: 'manar.txt', quote, context, start, end });
    const file = packetsJson({ schemaVersion: '1', tool: SAMPLE.tool, language: 'en', createdAt: AT, by: 'Rana', packets: [packet] });
    expect(JSON.parse(file)).toMatchObject({
      packets: [{ finding: { id: 'flood-toll' }, decision: { verdict: 'confirmed', by: 'Rana' } }],
    });
  });

  it('does not count a draft as a source of what it says', () => {
    const drafted = report(
      SAMPLE.documents.map((one) => (one.id === 'northern-post' ? { ...one, role: 'draft' as const } : one)),
      [BRIDGE],
    );
    const [first, second] = BRIDGE.positions;
    const packet = packetOf(drafted, { ...BRIDGE, positions: [first!, { ...second!, independentSources: 0 }] }, confirmed, 'en', AT);
    expect(packet.positions[1]).toMatchObject({ sources: 0, independentSources: 0 });
    const text = packetsMarkdown({ schemaVersion: '1', tool: SAMPLE.tool, language: 'en', createdAt: AT, by: 'Rana', packets: [packet] });
    expect(text).toContain('(draft)');
    expect(text).not.toContain('0 sources');
  });
});

describe('the ClaimReview stubs', () => {
  it('are of the positions not held to be right; of all where none is', () => {
    expect(packetOf(SAMPLE, FLOOD, confirmed, 'en', AT).claimReviews).toHaveLength(2);
    const [only, ...more] = packetOf(SAMPLE, FLOOD, favouring(FLOOD, 1), 'en', AT).claimReviews;
    expect(more).toEqual([]);
    expect(only!.claimReviewed).toContain('مقتل 37 شخصًا');
  });

  it('say what schema.org asks of a ClaimReview, and name what the desk has to fill in', () => {
    const withAddress = report(
      [document('sahel', 'وكالة الساحل', 'ar', { url: 'https://sahel.example/1', title: 'فيضان' }), document('manar', 'المنار', 'ar')],
      [FLOOD],
    );
    const [stub] = packetOf(withAddress, FLOOD, confirmed, 'ar', AT).claimReviews;
    expect(stub).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      datePublished: '2031-05-03',
      inLanguage: 'ar',
      claimReviewed: FLOOD.positions[0]!.evidence[0]!.context,
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'منظمة ReliefNet' },
        datePublished: '2031-05-02',
        firstAppearance: work(),
        appearance: [work()],
      },
      reviewRating: { '@type': 'Rating', bestRating: 5, worstRating: 1 },
      toFill: ['author', 'url', 'reviewRating.ratingValue', 'reviewRating.alternateName', 'itemReviewed.author.@type'],
    });
  });
});

function work() {
  return {
    '@type': 'CreativeWork',
    url: 'https://sahel.example/1',
    headline: 'فيضان',
    publisher: { '@type': 'Organization', name: 'وكالة الساحل' },
  };
}
