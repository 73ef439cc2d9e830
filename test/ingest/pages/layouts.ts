import {
  comments,
  dir,
  expected,
  figure,
  footer,
  linkedData,
  menu,
  openGraph,
  related,
  tags,
  withQuote,
  wordsFor,
  type Page,
} from './parts.js';
import { HARBOUR, LIBRARY, ORCHARD, RAIN, type Told } from './told.js';

const head = (told: Told, more = ''): string =>
  `<!DOCTYPE html>\n<html lang="${told.language}"${dir(told)}>\n<head><meta charset="utf-8"><title>${told.title} | ${told.outlet}</title>${more}</head>`;

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const longDay = (day: string): string => {
  const [year = '', month = '', of = ''] = day.split('-');
  const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return `${Number(of)} ${names[Number(month) - 1] ?? ''} ${year}`;
};

/** Pages of one story, each laid out as a family of sites lays them out. */
export const SINGLE: Readonly<Record<string, (told: Told) => Page>> = {
  'a weblog system: article, entry header, share buttons, related posts, comments': (told) => ({
    html: `${head(told, script(linkedData(told)))}<body class="single"><header id="masthead"><a href="/">${told.outlet}</a>${menu(told)}</header>
<div id="content" class="site-content"><main><article class="post hentry"><header class="entry-header"><h1 class="entry-title">${told.title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${told.day}T08:30:00+00:00">${longDay(told.day)}</time></span> <span class="byline">${told.author}</span></div></header>
<div class="sharedaddy"><h3>${wordsFor(told).share}</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>
<div class="entry-content">${tags('p', told.paragraphs.slice(0, 2))}<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${told.caption}</p></div>
${tags('p', told.paragraphs.slice(2))}</div></article><div class="related-posts">${related(told)}</div>${comments(told)}</main><aside id="secondary" class="widget-area">${related(told)}</aside></div>${footer(told)}</body></html>`,
    stories: [expected(told, { captions: [told.caption] })],
  }),
  'a news portal of nested boxes, OpenGraph only': (told) => ({
    html: `${head(told, openGraph(told))}<body><div class="wrap"><div class="top">${menu(told)}</div><div class="row"><div class="col-8"><div class="box"><div class="inner"><h1>${told.title}</h1><h2 class="sub">${told.deck}</h2>
${figure(told)}<div class="story-body">${tags('p', withQuote(told))}</div><div class="tags">${menu(told)}</div></div></div></div><div class="col-4 sidebar"><div class="box">${related(told)}</div></div></div></div>${footer(told)}</body></html>`,
    stories: [expected(told, { paragraphs: withQuote(told), captions: [told.caption] })],
  }),
  'microdata on the elements, no JSON-LD': (told) => ({
    html: `<!doctype html><html lang="${told.language}"><head><title>${told.title} - ${told.outlet}</title><meta name="application-name" content="${told.outlet}"></head><body>
<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${told.title}</h1><meta itemprop="datePublished" content="${told.day}"><p class="standfirst">${told.deck}</p>
<div itemprop="articleBody">${tags('p', told.paragraphs)}</div></div><div class="most-read">${related(told)}</div></body></html>`,
    stories: [expected(told)],
  }),
  'one form around everything, paragraphs parted by line breaks': (told) => ({
    html: `${head(told, openGraph(told))}<body><form id="aspnetForm" action="/page.aspx" method="post"><input type="hidden" name="__STATE" value="${'A9'.repeat(900)}"><table width="100%"><tr><td class="menu">${menu(told)}</td></tr>
<tr><td><span id="ctl00_title"><h1>${told.title}</h1></span><div id="ctl00_body" class="articleText">${told.paragraphs.join('<br /><br />')}</div></td><td class="side">${related(told)}</td></tr></table></form></body></html>`,
    stories: [expected(told)],
  }),
  'tables within tables, upper-case tags, font marks': (told) => ({
    html: `<HTML><HEAD><TITLE>${told.title} | ${told.outlet}</TITLE><META NAME="date" CONTENT="${told.day}"></HEAD><BODY BGCOLOR=white><TABLE BORDER=0 WIDTH=760><TR><TD COLSPAN=2>${menu(told)}</TD></TR>
<TR><TD WIDTH=160 VALIGN=top>${menu(told)}</TD><TD><TABLE><TR><TD><H1><FONT SIZE=5>${told.title}</FONT></H1>${told.paragraphs.map((text) => `<P><FONT FACE="Arial" SIZE=2>${text}</FONT>`).join('\n')}</TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>`,
    stories: [expected(told)],
  }),
  'an AMP page': (told) => ({
    html: `<!doctype html><html amp lang="${told.language}"${dir(told)}><head><meta charset="utf-8"><link rel="canonical" href="https://example.org/${told.day.replaceAll('-', '/')}/story"><script async src="https://cdn.example.org/v0.js"></script>${script(linkedData(told))}<style amp-boilerplate>body{visibility:hidden}</style></head>
<body><amp-sidebar id="s" layout="nodisplay">${menu(told)}</amp-sidebar><amp-ad type="x" width="300" height="250"><p>Buy this.</p></amp-ad><article><h1>${told.title}</h1><amp-img src="a.jpg" width="1" height="1"></amp-img><figure><amp-img src="b.jpg"></amp-img><figcaption>${told.caption}</figcaption></figure>
${tags('p', told.paragraphs)}</article><amp-list class="related"><h3>${wordsFor(told).related}</h3>${related(told)}</amp-list></body></html>`,
    stories: [expected(told, { captions: [told.caption] })],
  }),
  'a graph in the JSON-LD, the outlet by reference beside it': (told) => ({
    html: `${head(
      told,
      `<meta property="og:site_name" content="${told.outlet}">${script(
        JSON.stringify({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'Organization', '@id': '#org', name: told.outlet },
            { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': '/', name: 'Home' } }] },
            {
              '@type': ['NewsArticle', 'Thing'],
              headline: told.title,
              datePublished: told.day,
              publisher: { '@id': '#org' },
              author: [{ name: told.author }],
            },
          ],
        }),
      )}`,
    )}<body><nav>${menu(told)}</nav><div id="main"><h1>${told.title}</h1>${tags('p', told.paragraphs)}</div></body></html>`,
    stories: [expected(told)],
  }),
  'JSON-LD with raw line breaks and a comma too many': (told) => ({
    html: `${head(told)}<body><script type="application/ld+json">{ "@type": "NewsArticle", "headline": "${told.title}", "description": "one
two", "datePublished": "${told.day}T06:00:00Z", "publisher": {"name": "${told.outlet}",}, }</script><h1>${told.title}</h1><section>${tags('p', told.paragraphs)}</section></body></html>`,
    stories: [expected(told)],
  }),
  'the day in a time element alone, others’ days around it': (told) => ({
    html: `${head(told)}<body><div class="ticker breaking"><time datetime="2032-01-01">now</time><p>${wordsFor(told).others[0] ?? ''}</p></div><article><h1>${told.title}</h1><p class="meta"><time datetime="${told.day}">${told.day}</time></p>${tags('p', told.paragraphs)}</article><aside>${related(told)}</aside></body></html>`,
    stories: [expected(told)],
  }),
  'the day in the address alone': (told) => ({
    html: `${head(told, `<link rel="canonical" href="https://example.org/news/${told.day.replaceAll('-', '/')}/story.html">`)}<body>${menu(told)}<h1>${told.title}</h1><div class="text">${tags('p', told.paragraphs)}</div>${footer(told)}</body></html>`,
    stories: [expected(told)],
  }),
  'the day in words beneath the headline': (told) => ({
    html: `${head(told)}<body><header>${menu(told)}</header><div class="article"><h1>${told.title}</h1><div class="article-date">${told.language === 'en' ? longDay(told.day) : `${Number(told.day.slice(8))}/${Number(told.day.slice(5, 7))}/${told.day.slice(0, 4)}`}</div><div class="article-body">${tags('p', told.paragraphs)}</div></div></body></html>`,
    stories: [expected(told)],
  }),
  'saved by a browser, with the address it came from': (told) => ({
    html: `<!DOCTYPE html>\n<!-- saved from url=(0046)https://example.org/${told.day.replaceAll('-', '/')}/story -->\n<html lang="${told.language}"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${told.title} | ${told.outlet}</title><link rel="stylesheet" href="./story_files/main.css"></head><body><div id="app"><main><h1>${told.title}</h1>${tags('p', told.paragraphs)}</main></div></body></html>`,
    stories: [expected(told)],
  }),
  'no head, no body tag, only a fragment': (told) => ({
    html: `<h1>${told.title}</h1><time datetime="${told.day}">${told.day}</time>${tags('p', told.paragraphs)}`,
    stories: [{ paragraphs: told.paragraphs, date: told.day }],
  }),
  'broken markup: nothing closed, tags crossed': (told) => ({
    html: `<html><head><title>${told.title} | ${told.outlet}</title><meta property="article:published_time" content="${told.day}"><body><div class=page><div class=left>${menu(told)}<div class=main><h1>${told.title}</h1>${told.paragraphs
      .map((text) => `<p><b><i>${text.slice(0, 20)}</b></i>${text.slice(20)}`)
      .join('\n')}<div class=foot>`,
    stories: [expected(told)],
  }),
  'four hundred levels of unclosed boxes': (told) => ({
    html: `${head(told, openGraph(told))}<body>${'<div><font>'.repeat(200)}<h1>${told.title}</h1>${tags('p', told.paragraphs)}</body></html>`,
    stories: [expected(told)],
  }),
  'paragraphs as boxes': (told) => ({
    html: `${head(told, script(linkedData(told)))}<body><div id="root"><div class="c-nav">${menu(told)}</div><div class="c-article"><h1>${told.title}</h1><div class="c-body">${tags('div', told.paragraphs, ' class="c-text"')}</div></div></div></body></html>`,
    stories: [expected(told)],
  }),
  'advertisements and promotions between the paragraphs': (told) => ({
    html: `${head(told, openGraph(told))}<body><article><h1>${told.title}</h1>${told.paragraphs
      .map(
        (text, at) =>
          `<p>${text}</p>${at % 2 === 0 ? `<div class="ad-slot"><span>Advertisement</span><iframe src="https://ads.example"></iframe></div>` : `<div class="promo related"><a href="/x">${wordsFor(told).others[at % 4] ?? ''}</a></div>`}`,
      )
      .join('\n')}</article></body></html>`,
    stories: [expected(told)],
  }),
  'a quotation set apart, sub-headings, a list': (told) => ({
    html: `${head(told, script(linkedData(told)))}<body><main class="story"><h1>${told.title}</h1><p class="lede"><strong>${told.paragraphs[0] ?? ''}</strong></p>${tags('p', told.paragraphs.slice(1, 4))}<blockquote><p>${told.quote}</p></blockquote><h2>${told.deck}</h2>${tags('p', told.paragraphs.slice(4))}</main></body></html>`,
    stories: [expected(told, { paragraphs: withQuote(told) })],
  }),
  'two pictures with their captions, one in a gallery': (told) => ({
    html: `${head(told, openGraph(told))}<body><article><h1>${told.title}</h1>${figure(told)}${tags('p', told.paragraphs.slice(0, 3))}<div class="gallery"><figure><img src="2.jpg"><figcaption>${told.deck}</figcaption></figure></div>${tags('p', told.paragraphs.slice(3))}</article></body></html>`,
    stories: [expected(told, { captions: [told.caption, told.deck] })],
  }),
  'everything drawn by script, the text in the JSON-LD': (told) => ({
    html: `${head(told, script(linkedData(told, { articleBody: told.paragraphs.join('\n\n') })))}<body><div id="__next"></div><noscript>Please enable JavaScript.</noscript><script>window.__DATA__={"a":1}</script></body></html>`,
    stories: [expected(told)],
  }),
  'hidden parts: a cookie dialog, a paywall, a copy for printers': (told) => ({
    html: `${head(told, script(linkedData(told)))}<body><div class="cookie-banner" role="dialog"><p>We and our partners store information on your device, such as unique identifiers in cookies, to process personal data.</p></div><div style="display:none"><p>${told.paragraphs.join('</p><p>')}</p></div><article><h1>${told.title}</h1>${tags('p', told.paragraphs)}<div class="paywall" hidden><p>Subscribe to go on reading this story and thousands of others, for one coin a week.</p></div></article></body></html>`,
    stories: [expected(told)],
  }),
  'a wire story: place, day and agency at the head of the first paragraph': (told) => {
    const place =
      told.language === 'en'
        ? `PORT SELWYN, ${longDay(told.day)} (Harbour Wire) - `
        : `وادي النخيل ${Number(told.day.slice(8))}/${Number(told.day.slice(5, 7))}/${told.day.slice(0, 4)} (ضفاف) - `;
    const paragraphs = [`${place}${told.paragraphs[0] ?? ''}`, ...told.paragraphs.slice(1)];
    return {
      html: `${head(told)}<body><h1>${told.title}</h1>${tags('p', paragraphs)}</body></html>`,
      stories: [expected(told, { paragraphs })],
    };
  },
  'a page builder: sections, columns, widgets': (told) => ({
    html: `${head(told, openGraph(told))}<body><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget"><h1 class="elementor-heading-title">${told.title}</h1></div>${told.paragraphs
      .map(
        (text) =>
          `<div class="elementor-element elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`,
      )
      .join('')}</div></div></section>${footer(told)}</body></html>`,
    stories: [expected(told)],
  }),
  'a live blog of posts': (told) => ({
    html: `${head(told, script(linkedData(told, { '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'First post', datePublished: '2030-01-01' }] })))}<body>${menu(told)}<main class="live-blog"><h1>${told.title}</h1>${told.paragraphs
      .map(
        (text, at) =>
          `<article class="live-post" id="p${at}"><time datetime="${told.day}T1${at}:05">1${at}:05</time><p>${text}</p></article>`,
      )
      .join('')}</main></body></html>`,
    stories: [expected(told)],
  }),
  'a short item of three paragraphs': (told) => ({
    html: `${head(told, openGraph(told))}<body><div>${menu(told)}</div><div class="item"><h1>${told.title}</h1>${tags('p', told.paragraphs.slice(0, 3))}</div><div class="more-news">${related(told)}</div></body></html>`,
    stories: [expected(told, { paragraphs: told.paragraphs.slice(0, 3) })],
  }),
  'nothing names the headline but the title, no h1': (told) => ({
    html: `${head(told, openGraph(told))}<body><p class="crumbs"><a href="/">${wordsFor(told).menu[0] ?? ''}</a> / <a href="/p">${wordsFor(told).menu[1] ?? ''}</a></p><div class="body">${tags('p', told.paragraphs)}</div></body></html>`,
    stories: [expected(told)],
  }),
  'a weblog with its name before the headline, which is a lesser heading': (told) => ({
    html: `<html lang="${told.language}"><head><title>${told.outlet}: ${told.title}</title></head><body><div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title entry-title">${told.title}</h3><div class="post-body entry-content">${told.paragraphs.join('<br/><br/>')}<div style="clear:both"></div></div><div class="post-footer">${told.author} <abbr class="published" title="${told.day}">10:00</abbr></div></div></div><div class="sidebar section"><h2>Archive</h2>${related(told)}</div></body></html>`,
    stories: [{ paragraphs: told.paragraphs, outlet: told.outlet }],
  }),
  'the day and the text in one box, paragraphs by single line breaks, other headlines after them': (told) => ({
    html: `<html${dir(told)}><head><title>${told.outlet} - ${told.title}</title></head><body><div id="header">${menu(told)}</div><div class="news-details"><h2>${told.title}</h2><span class="date">${told.day}</span> ${told.paragraphs.join('<br>')}<br><br><b>${wordsFor(told).related}</b><br>${wordsFor(
      told,
    )
      .others.map((title, at) => `<a href="/${at}">${title}</a>`)
      .join('<br>')}</div></body></html>`,
    stories: [expected(told)],
  }),
  'a teaser, a table of figures and pointers to other stories within the story': (told) => ({
    html: `${head(told, script(linkedData(told)))}<body><main><article class="main"><h1>${told.title}</h1>${tags('p', told.paragraphs.slice(0, 2))}<article class="teaser"><h3>${wordsFor(told).others[1] ?? ''}</h3><p>${wordsFor(told).comments[0] ?? ''}</p></article>${tags('p', told.paragraphs.slice(2, 4))}<table><tr><th>2029</th><th>2030</th></tr><tr><td>120,000</td><td>95,000</td></tr></table><p>&nbsp;</p><p><strong>${wordsFor(told).related}: <a href="/3">${wordsFor(told).others[2] ?? ''}</a></strong></p>${tags('p', told.paragraphs.slice(4))}</article></main></body></html>`,
    stories: [expected(told)],
  }),
  'the site’s own name in the first heading': (told) => ({
    html: `${head(told, script(linkedData(told)))}<body><header><h1 class="logo"><a href="/">${told.outlet}</a></h1></header><article><h2>${told.title}</h2>${tags('p', told.paragraphs)}</article></body></html>`,
    stories: [expected(told)],
  }),
};

/** An Arabic page in an encoding of old. */
function encoded(told: Told, encoding: string, declared: string | undefined): Page {
  const meta = declared === undefined ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${declared}">`;
  return {
    html: `<html dir="rtl"><head>${meta}<title>${told.title} - ${told.outlet}</title><meta name="pubdate" content="${told.day}"><meta property="og:site_name" content="${told.outlet}"></head><body><table><tr><td>${menu(told)}</td></tr></table><h1>${told.title}</h1>${tags('p', told.paragraphs)}</body></html>`,
    encoding,
    stories: [expected(told)],
  };
}

function twoStories(first: Told, second: Told): Page {
  const story = (told: Told): string =>
    `<article class="full"><h2>${told.title}</h2><time datetime="${told.day}">${told.day}</time>${tags('p', told.paragraphs)}</article>`;
  return {
    html: `<!doctype html><html lang="${first.language}"><head><title>${first.outlet}</title><meta property="og:site_name" content="${first.outlet}"></head><body><nav>${menu(first)}</nav><main>${story(first)}${story(second)}</main>${footer(first)}</body></html>`,
    stories: [expected(first, { outlet: first.outlet }), expected(second, { outlet: first.outlet })],
  };
}

/** Pages that are themselves the case. */
export const PARTICULAR: Readonly<Record<string, Page>> = {
  'Windows-1256, declared': encoded(RAIN, 'windows-1256', 'windows-1256'),
  'Windows-1256, declared as UTF-8': encoded(LIBRARY, 'windows-1256', 'utf-8'),
  'Windows-1256, not declared': encoded(RAIN, 'windows-1256', undefined),
  'ISO-8859-6, declared': encoded(LIBRARY, 'iso-8859-6', 'iso-8859-6'),
  'UTF-8, declared as Windows-1256': encoded(RAIN, 'utf-8', 'windows-1256'),
  'two English stories on one page': twoStories(HARBOUR, { ...ORCHARD, outlet: HARBOUR.outlet }),
  'two Arabic stories on one page': twoStories(LIBRARY, { ...RAIN, outlet: LIBRARY.outlet }),
};
