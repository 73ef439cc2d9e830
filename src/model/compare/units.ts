/** What a unit measures and how many of the dimension's base unit it is. Temperatures convert by offset and are left alone. */
interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** Units that convert, by SI symbol or UCUM code. Sources: SI brochure; NIST SP 811 appendix B. */
const UNITS: Readonly<Record<string, Unit>> = {
  mm: { dimension: 'length', factor: 0.001 },
  cm: { dimension: 'length', factor: 0.01 },
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  '[in_i]': { dimension: 'length', factor: 0.0254 },
  '[ft_i]': { dimension: 'length', factor: 0.3048 },
  '[yd_i]': { dimension: 'length', factor: 0.9144 },
  '[mi_i]': { dimension: 'length', factor: 1609.344 },
  '[nmi_i]': { dimension: 'length', factor: 1852 },
  g: { dimension: 'mass', factor: 0.001 },
  kg: { dimension: 'mass', factor: 1 },
  t: { dimension: 'mass', factor: 1000 },
  '[lb_av]': { dimension: 'mass', factor: 0.453_592_37 },
  '[oz_av]': { dimension: 'mass', factor: 0.028_349_523 },
  m2: { dimension: 'area', factor: 1 },
  km2: { dimension: 'area', factor: 1e6 },
  har: { dimension: 'area', factor: 1e4 },
  '[acr_us]': { dimension: 'area', factor: 4046.873 },
  '[sft_i]': { dimension: 'area', factor: 0.092_903_04 },
  '[smi_us]': { dimension: 'area', factor: 2_589_998 },
  L: { dimension: 'volume', factor: 0.001 },
  m3: { dimension: 'volume', factor: 1 },
  '[bbl_us]': { dimension: 'volume', factor: 0.158_987 },
  '[gal_us]': { dimension: 'volume', factor: 0.003_785_412 },
  'km/h': { dimension: 'speed', factor: 1 },
  'm/s': { dimension: 'speed', factor: 3.6 },
  '[mi_i]/h': { dimension: 'speed', factor: 1.609_344 },
  '[kn_i]': { dimension: 'speed', factor: 1.852 },
  W: { dimension: 'power', factor: 1 },
  kW: { dimension: 'power', factor: 1e3 },
  MW: { dimension: 'power', factor: 1e6 },
  GW: { dimension: 'power', factor: 1e9 },
};

/** Factor from `from` to `to`, 1 for the same unit, `undefined` where the two do not measure the same thing. */
export function conversion(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [a, b] = [UNITS[from], UNITS[to]];
  return a && b && a.dimension === b.dimension ? a.factor / b.factor : undefined;
}

/** What a unit measures; the unit itself where it converts to nothing. */
export function dimensionOf(unit: string): string {
  return UNITS[unit]?.dimension ?? unit;
}
