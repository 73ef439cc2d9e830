/** Milliseconds after which an address that changes with every key is written: browsers refuse to write too many. */
const REST = 250;

/** Keeps the browser's address in step with the page. */
export class AddressBar {
  #written = location.hash;
  #waiting: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  /** The address that stands there, or soon will. */
  get now(): string {
    return this.#waiting?.address ?? this.#written;
  }

  /** A place that "back" leads back from. */
  step(address: string): void {
    this.#settle();
    if (address !== this.#written) this.#write(address, 'pushState');
  }

  /** The same place, seen otherwise. */
  stay(address: string): void {
    this.#settle();
    this.#write(address, 'replaceState');
  }

  /** `stay`, once no further change comes. */
  rest(address: string): void {
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = { address, timer: setTimeout(() => this.#settle(), REST) };
  }

  /** The browser has gone elsewhere: what was to be written is of no more interest. */
  moved(): void {
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = undefined;
    this.#written = location.hash;
  }

  #settle(): void {
    if (!this.#waiting) return;
    const { address, timer } = this.#waiting;
    clearTimeout(timer);
    this.#waiting = undefined;
    this.#write(address, 'replaceState');
  }

  #write(address: string, how: 'pushState' | 'replaceState'): void {
    this.#written = address;
    try {
      history[how](undefined, '', address);
    } catch {
      // A browser that will not write it shows the page all the same.
    }
  }
}
