/** What may hide in a text, and the remark that says so. The text itself stays as it is: evidence is verbatim. */
const HIDDEN: readonly (readonly [remark: string, pattern: RegExp])[] = [
  ['bidi-controls', /[\u202a-\u202e\u2066-\u2069]/u],
  // ESC, and the one-byte forms of CSI, OSC and their like.
  ['terminal-escapes', /[\u001b\u0090\u009b\u009d-\u009f]/u],
  ['control-characters', /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u008f\u0091-\u009a\u009c]/u],
  ['replacement-characters', /\ufffd/u],
];

/** Remarks on the characters of `text`, in a fixed order. */
export function remarksOn(text: string): string[] {
  return HIDDEN.filter(([, pattern]) => pattern.test(text)).map(([remark]) => remark);
}
