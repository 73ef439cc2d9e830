import type { Author, ClaimReview, PacketLanguage, PacketPosition, PacketQuote, Work } from './types.js';

const TO_FILL = ['author', 'url', 'reviewRating.ratingValue', 'reviewRating.alternateName'] as const;

/** A stub for each claim under review: all positions but the one held to be right; all of them where none is. */
export function claimReviews(positions: readonly PacketPosition[], language: PacketLanguage, createdAt: string): ClaimReview[] {
  const decided = positions.some((position) => position.favoured);
  return positions.filter((position) => !decided || !position.favoured).flatMap((position) => stub(position, language, createdAt));
}

function stub({ quotes }: PacketPosition, language: PacketLanguage, createdAt: string): ClaimReview[] {
  const [first] = quotes;
  if (!first) return [];
  const dated = quotes.filter((quote) => /^\d{4}-\d{2}-\d{2}$/u.test(quote.published ?? ''));
  const earliest = [...dated].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))[0];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      datePublished: createdAt.slice(0, 10),
      inLanguage: language,
      claimReviewed: first.context.trim(),
      itemReviewed: {
        '@type': 'Claim',
        author: authorOf(first),
        ...(earliest?.published === undefined ? {} : { datePublished: earliest.published, firstAppearance: workOf(earliest) }),
        appearance: quotes.map(workOf),
      },
      reviewRating: { '@type': 'Rating', bestRating: 5, worstRating: 1 },
      // A speaker may be a person or a body: that is not known here.
      toFill: first.speaker === undefined ? TO_FILL : [...TO_FILL, 'itemReviewed.author.@type'],
    },
  ];
}

/** Whoever is quoted made the claim; else the paper did. */
function authorOf({ speaker, source }: PacketQuote): Author {
  return speaker === undefined ? { '@type': 'Organization', name: source } : { '@type': 'Person', name: speaker };
}

function workOf({ url, title, source }: PacketQuote): Work {
  return {
    '@type': 'CreativeWork',
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { headline: title }),
    publisher: { '@type': 'Organization', name: source },
  };
}
