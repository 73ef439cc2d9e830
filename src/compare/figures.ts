import type { DurationValue, NumericValue, OrdinalValue } from '../model/mention.js';
import type { Unit } from './units.js';

/**
 * What a figure may be, as text: equal for equal figures however they are written. Of "1.250" it is not known whether the mark separates thousands, so
 * that it is two.
 */
export function figuresOf({ key, mention }: Pick<Unit, 'key' | 'mention'>): string[] {
  const value = mention?.value as Partial<NumericValue & OrdinalValue & DurationValue> | undefined;
  if (value?.min !== undefined && value.max !== undefined)
    return value.min === value.max ? [String(value.min)] : [`${value.min}-${value.max}`];
  if (value?.value !== undefined) return [String(value.value)];
  if (value?.iso !== undefined) return [value.iso.replace(/\D+/gu, ' ').trim()];
  if (!/^[\d.,/\-]+$/u.test(key)) return [key];
  const plain = key.replaceAll(',', '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(key) ? [String(Number(key.replace(/[.,]/gu, '')))] : [];
  return [Number.isNaN(Number(plain)) ? key : String(Number(plain)), ...grouped];
}
