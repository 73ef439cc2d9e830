import { describe, expect, it } from 'vitest';
import { writeClaimReview } from '../../src/report/claim-review.js';
import { report, SOURCES } from './fixture.js';

interface Appearance {
  readonly url?: string;
  readonly identifier?: string;
  readonly datePublished?: string;
  readonly publisher: { readonly name: string };
}

interface Review {
  readonly '@id': string;
  readonly '@type': string;
  readonly datePublished: string;
  readonly claimReviewed: string;
  readonly itemReviewed: {
    readonly author?: { readonly name: string };
    readonly firstAppearance: Appearance;
    readonly appearance?: readonly Appearance[];
  };
  readonly isBasedOn: readonly Appearance[];
  readonly reviewRating: Record<string, unknown>;
}

const read = (text: string): Review[] => (JSON.parse(text) as { '@graph': Review[] })['@graph'];

describe('the ClaimReview export', () => {
  const reviews = read(writeClaimReview(report(), SOURCES));

  it('has a review a position, with an id that stays', () => {
    expect(reviews.map((review) => review['@id'])).toEqual([
      'urn:tabayun:a1b2c3d4:1',
      'urn:tabayun:a1b2c3d4:2',
      'urn:tabayun:b2c3d4e5:1',
      'urn:tabayun:b2c3d4e5:2',
      'urn:tabayun:c3d4e5f6:1',
      'urn:tabayun:c3d4e5f6:2',
    ]);
    expect(new Set(reviews.map((review) => review['@type']))).toEqual(new Set(['ClaimReview']));
    expect(reviews[0]?.datePublished).toBe('2031-05-04');
  });

  it('quotes the sentence, names who said it first and who said otherwise', () => {
    const [first] = reviews;
    expect(first?.claimReviewed).toBe('افتتح وزير الأشغال كمال الراسي جسر الوادي في نيسان 2031.');
    expect(first?.itemReviewed.firstAppearance).toMatchObject({ identifier: 'news/mina today.md', datePublished: '2031-05-02' });
    expect(first?.itemReviewed.appearance?.[0]?.url).toBe('https://wire.example/bridge?id=7&lang=en');
    expect(first?.isBasedOn.map(({ publisher }) => publisher.name)).toEqual(['صوت الساحل']);
    expect(reviews[4]?.itemReviewed.author?.name).toBe('Kamal Rasi');
  });

  it('rates nobody: it knows that the sources differ and not who is right', () => {
    for (const { reviewRating } of reviews) expect(Object.keys(reviewRating)).toEqual(['@type', 'alternateName']);
    expect(reviews[0]?.reviewRating['alternateName']).toBe('conflict: the sources differ');
    expect(read(writeClaimReview(report(), SOURCES, { uiLanguage: 'ar' }))[0]?.reviewRating['alternateName']).toBe('تعارض: المصادر مختلفة');
  });

  it('gives no day that is not known', () => {
    expect(reviews[2]?.itemReviewed.appearance?.[0]).not.toHaveProperty('datePublished');
  });
});
