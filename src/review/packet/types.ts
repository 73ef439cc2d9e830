import type { Evidence, Report, Severity } from '../../model/report.js';
import type { Decision } from '../decisions/ledger.js';

export type PacketLanguage = 'en' | 'ar';

/** One side's words, with what is needed to find them again. */
export interface PacketQuote {
  readonly source: string;
  readonly title?: string;
  readonly url?: string;
  readonly path?: string;
  /** EDTF; absent where unknown. */
  readonly published?: string;
  readonly block: Evidence['block'];
  readonly speaker?: string;
  readonly quote: string;
  /** The sentence around the quote, verbatim. */
  readonly context: string;
  readonly start: number;
  readonly end: number;
  readonly field: Evidence['field'];
}

export interface PacketPosition {
  readonly value: string;
  /** The editor holds this one to be right. */
  readonly favoured: boolean;
  readonly sources: number;
  readonly independentSources: number;
  readonly quotes: readonly PacketQuote[];
}

/** Everything a desk needs to correct one article: what differs, in whose words, how it was found, what was decided. */
export interface Packet {
  readonly finding: {
    readonly id: string;
    readonly rule: string;
    readonly kind: string;
    readonly relation: string;
    readonly severity: Severity;
    readonly confidence: number;
    readonly subject: string;
    readonly message: string;
  };
  readonly decision: {
    readonly verdict?: string;
    readonly by?: string;
    readonly at?: string;
    readonly reason?: string;
    readonly assignee?: string;
    readonly notes: Decision['notes'];
  };
  readonly positions: readonly PacketPosition[];
  readonly steps: readonly string[];
  readonly copies: readonly { readonly copy: string; readonly original: string; readonly share: number }[];
  readonly claimReviews: readonly ClaimReview[];
}

/** The packets of one file. */
export interface Packets {
  readonly schemaVersion: '1';
  readonly tool: Report['tool'];
  readonly language: PacketLanguage;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly by: string;
  readonly packets: readonly Packet[];
}

/**
 * A fact check in the words of schema.org, as far as a program can write it. What only the desk knows is left out and named in `toFill`,
 * which is to be taken off before it is published.
 */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly datePublished: string;
  readonly inLanguage: PacketLanguage;
  readonly claimReviewed: string;
  readonly itemReviewed: Claim;
  readonly reviewRating: { readonly '@type': 'Rating'; readonly bestRating: 5; readonly worstRating: 1 };
  readonly toFill: readonly string[];
}

interface Claim {
  readonly '@type': 'Claim';
  readonly author: Author;
  readonly datePublished?: string;
  readonly firstAppearance?: Work;
  readonly appearance: readonly Work[];
}

export interface Author {
  readonly '@type': 'Organization' | 'Person';
  readonly name: string;
}

export interface Work {
  readonly '@type': 'CreativeWork';
  readonly url?: string;
  readonly headline?: string;
  readonly publisher: { readonly '@type': 'Organization'; readonly name: string };
}
