import type { Told } from './told.js';

/** What a reader of a page would copy out of it. */
export interface Expected {
  readonly paragraphs: readonly string[];
  /** Absent where the page does not state it. */
  readonly date?: string;
  readonly outlet?: string;
  readonly captions?: readonly string[];
}

/** A page as a site would serve it. */
export interface Page {
  readonly html: string;
  /** What it is stored in; UTF-8 where absent. */
  readonly encoding?: string;
  readonly stories: readonly Expected[];
}

export function expected(told: Told, more: Partial<Expected> = {}): Expected {
  return { paragraphs: told.paragraphs, date: told.day, outlet: told.outlet, ...more };
}

export function withQuote({ paragraphs, quote }: Told): string[] {
  return [...paragraphs.slice(0, 4), quote, ...paragraphs.slice(4)];
}

export const tags = (name: string, texts: readonly string[], attributes = ''): string =>
  texts.map((text) => `<${name}${attributes}>${text}</${name}>`).join('\n');

export const dir = (told: Told): string => (told.language === 'ar' ? ' dir="rtl"' : '');

interface Words {
  readonly menu: readonly string[];
  readonly related: string;
  readonly others: readonly string[];
  readonly share: string;
  readonly copyright: string;
  readonly read: string;
  readonly comments: readonly string[];
  readonly published: string;
}

const WORDS: Readonly<Record<Told['language'], Words>> = {
  en: {
    menu: ['Home', 'Politics', 'Business', 'Sport', 'Weather', 'Contact us'],
    related: 'Related stories',
    others: [
      'Council votes on the new bus depot next week',
      'Swimming pool stays shut until autumn',
      'Choir of the dockers turns one hundred',
      'Road works: where to expect queues',
    ],
    share: 'Share this article',
    copyright: 'All rights reserved. No part of this site may be reproduced without permission.',
    read: 'Read more',
    comments: ['I was there and it was far more than that, believe me.', 'About time! My sister waited for this the whole winter.'],
    published: 'Published',
  },
  ar: {
    menu: ['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'الطقس', 'اتصل بنا'],
    related: 'اقرأ أيضاً',
    others: [
      'المجلس يناقش موازنة النقل الأسبوع المقبل',
      'مهرجان التمور يبدأ نهاية الشهر',
      'فريق المدينة يتأهل إلى النهائي',
      'إغلاق جزئي لشارع الميناء',
    ],
    share: 'شارك المقال',
    copyright: 'جميع الحقوق محفوظة. يمنع نسخ محتوى الموقع من دون إذن.',
    read: 'اقرأ المزيد',
    comments: ['كنت هناك والوضع كان أصعب مما كتبتم بكثير والله.', 'شكراً لكم على التغطية المستمرة منذ الصباح.'],
    published: 'نشر في',
  },
};

export const wordsFor = (told: Told): Words => WORDS[told.language];

export function menu(told: Told): string {
  return `<ul class="menu">${wordsFor(told)
    .menu.map((entry, at) => `<li><a href="/s/${at}">${entry}</a></li>`)
    .join('')}</ul>`;
}

export function related(told: Told): string {
  const { related: heading, others } = wordsFor(told);
  return `<h3>${heading}</h3><ul>${others.map((title, at) => `<li><a href="/n/${at}"><img src="/t/${at}.jpg" alt="">${title}</a><time datetime="2031-12-2${at}">2${at}</time></li>`).join('')}</ul>`;
}

export function comments(told: Told): string {
  return `<section id="comments" class="comments-area"><h2>Comments</h2>${wordsFor(told)
    .comments.map((text) => `<article class="comment"><h3>Guest</h3><time datetime="2031-12-30T10:00">30</time><p>${text}</p></article>`)
    .join('')}</section>`;
}

export function figure(told: Told): string {
  return `<figure class="lead"><img src="/i/1.jpg" alt="photo"><figcaption>${told.caption}</figcaption></figure>`;
}

export function footer(told: Told): string {
  return `<footer><p>${wordsFor(told).copyright}</p><nav>${menu(told)}</nav></footer>`;
}

export function linkedData(told: Told, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: told.title,
    datePublished: `${told.day}T08:30:00+03:00`,
    dateModified: `${told.day}T11:05:00+03:00`,
    author: { '@type': 'Person', name: told.author },
    publisher: { '@type': 'Organization', name: told.outlet, logo: { '@type': 'ImageObject', url: 'https://example.org/logo.png' } },
    ...more,
  });
}

export function openGraph(told: Told): string {
  return `<meta property="og:type" content="article"><meta property="og:title" content="${told.title}">
<meta property="og:site_name" content="${told.outlet}"><meta property="og:description" content="${told.deck}">
<meta property="article:published_time" content="${told.day}T08:30:00+00:00"><meta property="article:author" content="${told.author}">`;
}
