declare module 'arabic-persian-reshaper' {
  /** Replaces Arabic letters by the presentation forms their neighbours call for. */
  interface Shaper {
    convertArabic(text: string): string;
  }
  const reshaper: { readonly ArabicShaper: Shaper };
  export default reshaper;
}
