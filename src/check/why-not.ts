import { LINKED } from '../align/links.js';
import { RELATED, type Nearness } from '../align/related.js';
import { WORTH_A_LOOK } from '../align/sentences.js';
import { AlignmentInquiry, influences, isFitted, type AlignedRun, type Seen, type Standing } from '../align/why-not.js';
import { factKindOf, type Claim, type Link } from '../model/claim.js';
import type { Report, Step } from '../model/report.js';
import { evidenceOf } from './evidence.js';
import { OUTCOMES, provenanceSteps, readingStep } from './explain.js';
import { consider, pairOf, type Finding, type Provenance } from './judge.js';
import { unmet, type ClaimPair } from './pair.js';
import type { RuleBook } from './rule-book.js';
import type { Rule } from './rule.js';
import type { Sources } from './sources.js';
import { conditionInWords, enoughInWords, influenceInWords, isMeant, kindInWords, obstacleInWords, unmetInWords } from './why-not-words.js';
import { display } from './words.js';

/** A check that was run, with all that may be asked about it. */
export interface Run extends AlignedRun {
  readonly book: RuleBook;
  readonly provenance: Provenance;
  readonly sources: Sources;
  readonly findings: readonly Finding[];
  /** What was told of them: of several findings on the same words, one. */
  readonly report: Pick<Report, 'discrepancies' | 'agreements'>;
}

/** The stage that kept two claims apart, in the order of the stages. */
export const STAGES = [
  'unrelated',
  'not-weighed',
  'weak-link',
  'rival',
  'other-facts',
  'beside-the-draft',
  'rules-silent',
  'guarded',
  'below-floor',
  'one-position',
] as const;
export type ApartBy = (typeof STAGES)[number];

/** What kept two claims apart: a sentence, the steps to it, and what would have to differ. */
export interface Apart {
  readonly by: ApartBy;
  readonly text: string;
  readonly steps: readonly Step[];
  readonly wanted: readonly string[];
}

/** Says how far two claims came that no finding holds together. It asks the stages themselves and decides nothing. */
export class Inquiry {
  readonly #run: Run;
  readonly #alignment: AlignmentInquiry;

  constructor(run: Run) {
    this.#run = run;
    this.#alignment = new AlignmentInquiry(run);
  }

  /** Equal words of two near-verbatim sentences, in [0, 1]; `undefined` where they are none, or their documents were not compared. */
  similarity(a: Pick<Claim, 'document' | 'sentence'>, b: Pick<Claim, 'document' | 'sentence'>): number | undefined {
    const [x, y] = a.document <= b.document ? [a, b] : [b, a];
    const meeting = this.#alignment.meeting(x.document, y.document);
    return meeting?.overlays.get(x.sentence * meeting.second.sentences.length + y.sentence)?.similarity;
  }

  apart(a: Claim, b: Claim): Apart {
    const standing = this.#alignment.standing(a, b);
    const { sources, provenance } = this.#run;
    const verdict = this.#verdict(standing, a, b);
    const steps = [readingStep(a, sources), readingStep(b, sources), ...this.#stageSteps(standing, a, b), ...verdict.steps];
    const published = 'link' in standing ? pairOf(standing.link, provenance).published : 'unknown';
    return { ...verdict, steps: [...steps, ...provenanceSteps({ a, b, published }, sources)] };
  }

  #step(text: string, ...claims: readonly Claim[]): Step {
    return { text, evidence: claims.map((claim) => evidenceOf(claim, this.#run.readings)) };
  }

  /** The stages that two claims passed. */
  #stageSteps(standing: Standing, a: Claim, b: Claim): Step[] {
    if (standing.stage === 'documents') return [];
    const { name } = this.#run.sources;
    const steps =
      a.document === b.document
        ? []
        : [this.#step(`${name(a.document)} and ${name(b.document)} are compared: ${relatedInWords(standing.seen.related)}`)];
    if (standing.stage === 'candidate') return steps;
    const link = `score ${standing.link.score.toFixed(2)}, where ${LINKED.toFixed(2)} makes a link`;
    return [...steps, this.#step(`the two values are weighed: ${sentencesInWords(standing.seen)}; ${link}`)];
  }

  #verdict(standing: Standing, a: Claim, b: Claim): Apart {
    switch (standing.stage) {
      case 'documents':
        return this.#unrelated(standing.nearness, a, b);
      case 'candidate': {
        const { text, wanted } = obstacleInWords(standing.obstacle, a, b);
        const shared =
          standing.obstacle === 'sentences' ? ` (${sentencesInWords(standing.seen)}, where ${share(WORTH_A_LOOK)} are needed)` : '';
        return this.#apart('not-weighed', `${both(a, b)} were not weighed against each other: ${text}${shared}`, [wanted]);
      }
      case 'score':
        return this.#weak(standing.link);
      case 'rival':
        return this.#rival(standing.link, standing.rival);
      case 'facts':
        return this.#otherFacts(standing, a, b);
      case 'fact':
        return this.#unjudged(standing.link);
    }
  }

  #apart(by: ApartBy, text: string, wanted: readonly string[], steps: readonly Step[] = [this.#step(text)]): Apart {
    return { by, text, steps, wanted };
  }

  #unrelated({ sharedRare, neededRare, relatedness }: Nearness, a: Claim, b: Claim): Apart {
    const { name } = this.#run.sources;
    const why =
      sharedRare < neededRare
        ? `they share ${sharedRare} rare words, names or places, where ${neededRare} are needed`
        : relatedInWords(relatedness);
    return this.#apart(
      'unrelated',
      `${name(a.document)} and ${name(b.document)} are held to be about different things, and are not compared: ${why}`,
      ['the two articles would have to share more words, names and places that are rare'],
    );
  }

  #weak(link: Link): Apart {
    const text = `${both(link.a, link.b)} were weighed and are held to be of two facts: score ${link.score.toFixed(2)}, where ${LINKED.toFixed(2)} is needed`;
    if (!isFitted(link)) {
      const alike = link.comparison.outcome === 'equal';
      const why = alike
        ? 'what stands around the two equal values is too unlike'
        : `what the ${kindInWords(link.a.kind)} is said of is too unlike`;
      return this.#apart('weak-link', text, ['more wording shared around the values'], [this.#step(`${text}: ${why}`)]);
    }
    const all = influences(link).filter(isMeant);
    const told = (sign: 1 | -1): string =>
      all
        .filter(({ effect }) => effect * sign > NOTICEABLE)
        .slice(0, SHOWN)
        .map(influenceInWords)
        .join('; ');
    const enough = all.filter((one) => one.enough !== undefined).slice(0, SHOWN);
    return this.#apart(
      'weak-link',
      text,
      enough.length > 0 ? enough.map(enoughInWords) : ['several of these together; none is enough by itself'],
      [
        this.#step(text),
        this.#step(`speaks for one fact: ${told(1) || 'nothing'}`),
        this.#step(`speaks against it: ${told(-1) || 'nothing but that there is too little for it'}`),
      ],
    );
  }

  #rival(link: Link, rival: Link): Apart {
    const own = rival.a === link.a || rival.b === link.a ? link.a : link.b;
    const other = rival.a === own ? rival.b : rival.a;
    const alike = rival.comparison.outcome === 'equal';
    const why = alike ? 'which gives the same value' : 'which stands in more like words';
    const text = `“${display(own)}” belongs with another “${display(other)}”, ${why}: score ${link.score.toFixed(2)} beside it, where ${LINKED.toFixed(2)} is needed`;
    return this.#apart(
      'rival',
      `${both(link.a, link.b)} would be of one fact, but ${text}`,
      [`“${display(other)}” would have to be missing, or to stand in other words`],
      [this.#step(text, own, other)],
    );
  }

  #otherFacts({ facts }: Extract<Standing, { stage: 'facts' }>, a: Claim, b: Claim): Apart {
    const text = `${both(a, b)} are linked, but not of one fact: too few of the other claims that each is linked to know one another, or one article would say two things`;
    const steps = facts.map(({ claims }) =>
      this.#step(`one fact: ${claims.map((claim) => `“${display(claim)}”`).join(', ')}`, ...claims.slice(0, SHOWN)),
    );
    return this.#apart(
      'other-facts',
      text,
      ['the other articles would have to agree on which values belong together'],
      [this.#step(text), ...steps],
    );
  }

  /** Of one fact: what the rules make of it. */
  #unjudged(link: Link): Apart {
    const { sources, provenance, book, readings } = this.#run;
    const pair = pairOf(link, provenance);
    const compared = this.#step(`${both(pair.a, pair.b)} ${OUTCOMES[pair.comparison.outcome]}`);
    if (readings.some((_, at) => sources.isDraft(at)) && sources.isDraft(pair.a.document) === sources.isDraft(pair.b.document)) {
      const text = `${sources.isDraft(pair.a.document) ? 'both' : 'neither'} of the two are of a draft, and a draft is held against the published articles alone`;
      return this.#apart('beside-the-draft', text, ['check them without the draft'], [compared, this.#step(text)]);
    }
    const considered = book
      .rulesFor(factKindOf(pair.a), pair.a.document, pair.b.document)
      .map((rule) => ({ rule, made: consider(pair, rule) }));
    const decided = considered.find(({ made }) => made.by === 'verdict');
    if (decided?.made.by === 'verdict') return this.#decided(pair, decided.rule, decided.made.verdict, compared);
    const silent = considered.map(({ rule, made }) => silenceInWords(pair, rule, made));
    const guarded = considered.some(({ made }) => made.by === 'unless');
    const text = `${both(pair.a, pair.b)} are of one fact and ${OUTCOMES[pair.comparison.outcome]}; no rule has anything to say of that`;
    const steps = [compared, ...silent.map(({ text: reason }) => this.#step(reason))];
    return this.#apart(
      guarded ? 'guarded' : 'rules-silent',
      text,
      silent.flatMap(({ wanted }) => wanted),
      steps,
    );
  }

  #decided(pair: ClaimPair, rule: Rule, { relation, confidence = 1 }: Rule['verdicts'][number], compared: Step): Apart {
    const sure = pair.score * confidence;
    if (sure < rule.confidenceFloor) {
      const text = `the rule ${rule.id} calls it ${relation}, but is sure of it by ${sure.toFixed(2)} only, where it asks for ${rule.confidenceFloor.toFixed(2)}`;
      return this.#apart('below-floor', text, ['a surer link: more wording shared around the two values'], [compared, this.#step(text)]);
    }
    if (rule.leastCertainty !== undefined) {
      const text = `the rule ${rule.id} calls it ${relation}, but is less certain of it than ${rule.leastCertainty.toFixed(2)}, which the settings ask for`;
      return this.#apart('below-floor', text, ['a lower floor in the settings, or a surer link'], [compared, this.#step(text)]);
    }
    const text = `the rule ${rule.id} calls it ${relation}, but both sides give one value: there are no two positions to report`;
    return this.#apart('one-position', text, ['the two values would have to differ'], [compared, this.#step(text)]);
  }
}

/** Influences told of each sign. */
const SHOWN = 3;
/** Log odds from which an influence is worth telling, in nats. */
const NOTICEABLE = 0.1;

function both(a: Claim, b: Claim): string {
  return `“${display(a)}” and “${display(b)}”`;
}

function share(part: number): string {
  return `${String(Math.round(100 * part))} %`;
}

function relatedInWords(relatedness: number): string {
  return `they share ${share(relatedness)} of the wording of the smaller one by weight, where ${share(RELATED)} are needed`;
}

function sentencesInWords({ containment, similarity }: Seen): string {
  return similarity === undefined
    ? `the sentences share ${share(containment)} of their wording`
    : `the sentences are one text, edited: ${share(similarity)} of the words are the same`;
}

/** Why a rule says nothing of a pair, and what it would want. */
function silenceInWords(pair: ClaimPair, rule: Rule, made: ReturnType<typeof consider>): { text: string; wanted: string[] } {
  if (made.by === 'select') {
    const missing = (rule.select.when && unmetInWords(rule.select.when, pair)) || 'its two sides are others';
    return { text: `the rule ${rule.id} is for other pairs: ${missing}`, wanted: [`for ${rule.id}: ${missing}`] };
  }
  if (made.by === 'unless') {
    const guard = conditionInWords(made.condition);
    return { text: `the rule ${rule.id} is silent by its guard: ${guard}`, wanted: [`for ${rule.id}: not that ${guard}`] };
  }
  const nearest = [...rule.verdicts].sort((x, y) => unmet(x.when, pair).length - unmet(y.when, pair).length)[0];
  const missing = nearest ? unmetInWords(nearest.when, pair) : 'it has no verdict';
  return {
    text: `no verdict of the rule ${rule.id} holds; the nearest, ${nearest?.relation ?? 'none'}: ${missing}`,
    wanted: [`for ${rule.id}: ${missing}`],
  };
}
