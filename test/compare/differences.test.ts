import { describe, expect, it } from 'vitest';
import { differences, type Difference } from '../../src/compare/differences.js';
import { lay } from '../../src/compare/lay.js';
import { arabic } from '../../src/languages/ar/index.js';
import { passage } from './passages.js';

function found(a: string, b: string): Difference[] {
  return differences(lay(passage(a), passage(b), arabic));
}

describe('two passages differ in', () => {
  it('words at the two ends of a scale', () => {
    const opposite = expect.objectContaining({ kind: 'opposite', name: 'direction', a: 0, b: 2 });
    expect(found('ارتفاع أسعار الشاي', 'أسعار الشاي تنخفض')).toContainEqual(opposite);
  });

  it('what holds steady and what moves', () => {
    expect(found('استقرار أسعار الشاي', 'أسعار الشاي تنخفض')).toContainEqual(
      expect.objectContaining({ kind: 'opposite', name: 'still-direction' }),
    );
  });

  it('what one thing does, though both words stand on both sides', () => {
    const turned = found('تراجع الشاي يرفع سعر البن', 'ارتفاع الشاي يهبط بسعر البن').filter(({ kind }) => kind === 'turned');
    expect(turned.map(({ name }) => name)).toContain('direction');
  });

  it('a denial on one side', () => {
    expect(found('غرق العبارة دون ضحايا', 'غرق العبارة وسقوط ضحايا').map(({ kind, name }) => `${kind} ${name}`)).toContain(
      'denial without',
    );
    expect(found('الوزير ينفي بيع الميناء', 'الوزير يعلن بيع الميناء').map(({ kind, name }) => `${kind} ${name}`)).toContain(
      'denial event:deny',
    );
  });

  it('a thing of the same family in the same place', () => {
    expect(found('ارتفاع أسعار الذهب عالميا', 'ارتفاع أسعار النفط عالميا')).toContainEqual(
      expect.objectContaining({ kind: 'replaced', of: 'thing', family: 'commodity', place: 'slot' }),
    );
  });

  it('who did it to whom', () => {
    expect(found('اليونان تدعو قبرص إلى القمة', 'قبرص تدعو اليونان إلى القمة').map(({ kind, name }) => `${kind} ${name}`)).toContain(
      'swapped about',
    );
  });

  it('nothing where one is the other', () => {
    expect(found('غرق قارب صيد قرب صور', 'غرق قارب صيد قرب صور')).toEqual([]);
  });
});
