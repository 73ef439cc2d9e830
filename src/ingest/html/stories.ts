import { namesOf, isWithin, wordsOf, type PageElement } from './dom.js';
import { OTHERS } from './metadata.js';

/** Words that make a paragraph of a story, in code units; and all paragraphs of one together. */
const PARAGRAPH = 40;
const STORY = 250;
const LEAST_PARAGRAPHS = 2;
/** Share of a page's paragraphs from which an `<article>` is what the page is about. */
const MOST_OF_PAGE = 0.6;

/** Posts of a live blog are one story told by the hour. */
const LIVE = /live-?(?:blog|update|feed|post|stream|entry|coverage)|liveblog|ticker-entr/u;
/** A post's head is a time of day and little else. */
const CLOCK = /^\P{L}*\p{N}{1,2}[:.\u066b]\p{N}{2}/u;

/**
 * The parts of a page that hold a story each: several where several `<article>`s have a heading and paragraphs of their own, else one, which is
 * the page where no `<article>` holds most of it.
 */
export function storiesOf(body: PageElement, live: boolean): PageElement[] {
  const articles = [...body.querySelectorAll('article')].filter((article) => isStory(article));
  // An article around articles is a list of them, or a story with its posts.
  const outer = articles.filter((article) => !articles.some((other) => other !== article && other.contains(article)));
  if (outer.length > 1) return live || outer.every(isPost) ? [body] : outer;
  const [only] = outer;
  return only && paragraphLength(only) >= MOST_OF_PAGE * paragraphLength(body) ? [only] : [body];
}

function isStory(article: PageElement): boolean {
  const heading = article.querySelector('h1, h2, h3');
  if (!heading || isWithin(article, (around) => around !== article && OTHERS.test(namesOf(around)))) return false;
  return paragraphs(article).length >= LEAST_PARAGRAPHS && paragraphLength(article) >= STORY;
}

function isPost(article: PageElement): boolean {
  return (
    isWithin(article, (around) => LIVE.test(namesOf(around))) ||
    CLOCK.test(wordsOf(article.querySelector('time'))) ||
    CLOCK.test(wordsOf(article))
  );
}

export function paragraphs(root: PageElement): PageElement[] {
  return [...root.querySelectorAll('p')].filter((paragraph) => wordsOf(paragraph).length >= PARAGRAPH);
}

function paragraphLength(root: PageElement): number {
  return paragraphs(root).reduce((sum, paragraph) => sum + wordsOf(paragraph).length, 0);
}
