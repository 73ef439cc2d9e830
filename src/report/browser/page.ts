import type { PageData } from '../page-data.js';
import { UI_LANGUAGES } from '../words/index.js';
import { AddressBar } from './address-bar.js';
import { addressOf, placeOf, queryOf } from './address.js';
import { drawFilters, drawHeader, toggled, type Wishes } from './controls.js';
import { drawFinding } from './detail.js';
import { add, el, type Child } from './dom.js';
import { NO_FILTERS, type Filters } from './filter.js';
import { drawKeys, listenToKeys } from './keys.js';
import { List } from './list.js';
import { printAll } from './print.js';
import { drawAgreed, drawSources, drawUnread } from './sources.js';
import { spoken, startState, THEMES, type State, type View } from './state.js';

/** The page: draws what the state says, and changes the state as it is asked to. */
export class Page {
  readonly #state: State;
  readonly #root: HTMLElement;
  readonly #list: List;
  readonly #detail = el('main', { class: 'detail', id: 'detail', tabindex: -1 });
  readonly #wishes: Wishes;
  readonly #address = new AddressBar();

  constructor(data: PageData, root: HTMLElement) {
    this.#state = startState(data);
    this.#root = root;
    this.#list = new List(this.#state, (at, how) => this.#open(at, how));
    this.#wishes = {
      filter: (filters) => this.#filter(filters),
      show: (view) => this.#show(view),
      nextLanguage: () => this.#nextLanguage(),
      nextTheme: () => this.#nextTheme(),
      keys: () => drawKeys(this.#state),
    };
  }

  start(): void {
    this.#follow();
    if (this.#state.selected === undefined && isWide()) this.#state.selected = this.#state.shown[0];
    this.#draw();
    addEventListener('hashchange', () => {
      this.#address.moved();
      this.#follow();
      this.#draw();
    });
    new ResizeObserver(() => this.#drawDetail()).observe(this.#detail);
    printAll(this.#state, this.#root);
    listenToKeys({
      state: this.#state,
      move: (by) => this.#move(by),
      read: () => this.#read(),
      back: () => this.#back(),
      toggle: (severity) => this.#filter(toggled(this.#state.filters, severity)),
      language: this.#wishes.nextLanguage,
      theme: this.#wishes.nextTheme,
      keys: this.#wishes.keys,
    });
  }

  /** Goes where the address points; a finding that its filters hide is shown without them. */
  #follow(): void {
    const state = this.#state;
    const place = placeOf(location.hash, state.data);
    if (place === undefined) return;
    state.view = place.view;
    if (queryOf(place.filters, state.data) !== queryOf(state.filters, state.data)) this.#apply(place.filters);
    const at = place.id === undefined ? -1 : state.data.findings.findIndex(({ id }) => id === place.id);
    if (at < 0) {
      if (!isWide()) state.selected = undefined;
      return;
    }
    if (!state.shown.includes(at)) this.#apply(NO_FILTERS);
    state.selected = at;
  }

  /** The address of what is shown: of a finding where one was asked for and is still open. */
  #here(asked = placeOf(this.#address.now, this.#state.data)?.id): string {
    const { view, selected, filters, data } = this.#state;
    const open = selected === undefined ? undefined : data.findings[selected]?.id;
    return addressOf({ view, filters, ...(view === 'findings' && open !== undefined && open === asked ? { id: open } : {}) }, data);
  }

  #draw(): void {
    const state = this.#state;
    const { words, page } = spoken(state);
    const focused = document.activeElement?.id;
    document.documentElement.lang = state.language;
    document.documentElement.dir = words.direction;
    const header = drawHeader(state, this.#wishes);
    const panes =
      state.view === 'findings'
        ? el(
            'div',
            { class: `panes${state.selected === undefined ? '' : ' open'}` },
            el('aside', { 'aria-label': page.listLabel }, drawFilters(state, this.#wishes), this.#list.root),
            this.#detail,
          )
        : el('main', { class: 'wide', id: 'detail', tabindex: -1 }, this.#wideView());
    this.#root.replaceChildren(el('a', { class: 'skip', href: '#detail', click: (event) => this.#skip(event) }, page.skip), header, panes);
    if (state.view === 'findings') {
      this.#list.reveal();
      this.#drawDetail();
      this.#drawStatus();
    }
    if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  }

  #wideView(): Child {
    const show = (document: number): void => {
      this.#state.view = 'findings';
      this.#filter({ ...NO_FILTERS, source: document });
      this.#show('findings');
    };
    if (this.#state.view === 'sources') return drawSources(this.#state, show);
    return this.#state.view === 'agreed' ? drawAgreed(this.#state) : drawUnread(this.#state);
  }

  #drawDetail(): void {
    const { selected, data, view } = this.#state;
    if (view !== 'findings') return;
    const { words, page } = spoken(this.#state);
    const finding = selected === undefined ? undefined : data.findings[selected];
    const { paddingLeft, paddingRight } = getComputedStyle(this.#detail);
    const room = this.#detail.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const width = Math.max(LEAST_WIDE, Math.min(Math.floor(room), MOST_WIDE));
    this.#detail.replaceChildren();
    const drafted = data.documents.some(({ draft }) => draft === true);
    const nothing = drafted ? words.nothingOfDraft : words.nothing;
    add(
      this.#detail,
      finding === undefined
        ? [el('p', { class: 'empty' }, data.findings.length === 0 ? nothing : page.choose)]
        : [this.#steering(), drawFinding(finding, this.#state, width)],
    );
  }

  /** Back to the list, and to the findings before and after this one. */
  #steering(): HTMLElement {
    const { page } = spoken(this.#state);
    const { shown, selected } = this.#state;
    const at = selected === undefined ? -1 : shown.indexOf(selected);
    const button = (id: string, text: string, by: number): HTMLElement =>
      el('button', { type: 'button', id, disabled: shown[at + by] === undefined, click: () => this.#move(by) }, text);
    return el(
      'div',
      { class: 'steering' },
      el('button', { type: 'button', id: 'back', click: () => this.#back() }, page.back),
      el('span', { class: 'soft' }, at < 0 ? '' : page.shown(at + 1, shown.length)),
      button('previous', page.previous, -1),
      button('next', page.next, 1),
    );
  }

  #drawStatus(): void {
    const { shown, data, filters } = this.#state;
    const { page } = spoken(this.#state);
    const status = document.getElementById('status');
    if (status)
      status.textContent = shown.length === 0 && data.findings.length > 0 ? page.noneMatch : page.shown(shown.length, data.findings.length);
    const clear = document.getElementById('clear');
    if (clear) clear.hidden = queryOf(filters, data) === '';
  }

  #filter(filters: Filters): void {
    const { search } = this.#state.filters;
    const typed = filters.search !== search;
    const goesOn = typed && search !== '' && filters !== NO_FILTERS;
    this.#apply(filters);
    // A word that is typed is one step, however many letters it has.
    if (goesOn) this.#address.rest(this.#here());
    else this.#address.step(this.#here());
    // While someone types, the field must stay the one they type in.
    if (!typed || filters === NO_FILTERS) {
      this.#draw();
      return;
    }
    this.#list.reveal();
    this.#drawDetail();
    this.#drawStatus();
  }

  #apply(filters: Filters): void {
    const state = this.#state;
    state.filters = filters;
    state.shown = state.finder.find(filters);
    if (state.selected !== undefined && !state.shown.includes(state.selected)) state.selected = isWide() ? state.shown[0] : undefined;
    this.#list.root.scrollTop = 0;
  }

  #open(at: number, how: 'move' | 'read'): void {
    const state = this.#state;
    const wasOpen = state.selected !== undefined;
    state.selected = at;
    const address = this.#here(state.data.findings[at]?.id);
    // Going through the list must not fill the history; opening a finding is a step that "back" undoes.
    if (how === 'move') this.#address.rest(address);
    else this.#address.step(address);
    if (!wasOpen) {
      this.#draw();
      return;
    }
    this.#list.reveal();
    this.#detail.scrollTop = 0;
    this.#drawDetail();
  }

  #move(by: number): void {
    const { shown, selected, view } = this.#state;
    if (view !== 'findings' || shown.length === 0) return;
    const at = selected === undefined ? (by > 0 ? -1 : shown.length) : shown.indexOf(selected);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (next !== undefined) this.#open(next, 'move');
  }

  #read(): void {
    this.#detail.querySelector('h2')?.focus();
  }

  #back(): void {
    const { filters } = this.#state;
    if (document.activeElement?.id === 'search' && filters.search !== '') {
      const search = document.getElementById('search') as HTMLInputElement;
      search.value = '';
      this.#filter({ ...filters, search: '' });
      return;
    }
    if (!isWide()) this.#state.selected = undefined;
    this.#address.stay(addressOf({ view: 'findings', filters }, this.#state.data));
    this.#draw();
    this.#list.root.focus();
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.#read();
  }

  #show(view: View): void {
    if (!isWide()) this.#state.selected = undefined;
    this.#state.view = view;
    this.#address.step(addressOf({ view, filters: this.#state.filters }, this.#state.data));
    this.#draw();
    scrollTo(0, 0);
  }

  #nextLanguage(): void {
    const { language } = this.#state;
    this.#state.language = UI_LANGUAGES[(UI_LANGUAGES.indexOf(language) + 1) % UI_LANGUAGES.length] ?? language;
    this.#draw();
  }

  #nextTheme(): void {
    const { theme } = this.#state;
    this.#state.theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? theme;
    document.documentElement.dataset['theme'] = this.#state.theme;
    this.#draw();
  }
}

/** Beside the list there is room for a finding; the style sheet says the same. */
function isWide(): boolean {
  return matchMedia('(min-width: 60rem)').matches;
}

/** How wide a timeline may be, in pixels. */
const LEAST_WIDE = 260;
const MOST_WIDE = 860;
