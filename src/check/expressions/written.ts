import type { Condition, Rule, SideCondition } from '../rule.js';

/** A text in a rule that is an expression or a pattern, and where it stands. */
export interface Written {
  readonly is: 'expression' | 'pattern';
  readonly source: string;
  readonly pointer: string;
}

/** Every expression and pattern of a rule. */
export function writtenIn(rule: Pick<Rule, 'select' | 'unless' | 'verdicts'>): Written[] {
  const { sides, when } = rule.select;
  return [
    ...ofSide(sides?.a, '/select/sides/a'),
    ...ofSide(sides?.b, '/select/sides/b'),
    ...ofCondition(when, '/select/when'),
    ...(rule.unless ?? []).flatMap((condition, index) => ofCondition(condition, `/unless/${index}`)),
    ...rule.verdicts.flatMap((verdict, index) => ofCondition(verdict.when, `/verdicts/${index}/when`)),
  ];
}

function ofCondition(condition: Condition | undefined, pointer: string): Written[] {
  if (!condition) return [];
  const { where, a, b } = condition;
  return [
    ...(where === undefined ? [] : [{ is: 'expression', source: where, pointer: `${pointer}/where` } as const]),
    ...ofSide(a, `${pointer}/a`),
    ...ofSide(b, `${pointer}/b`),
  ];
}

function ofSide(side: SideCondition | undefined, pointer: string): Written[] {
  return (['quote', 'context'] as const).flatMap((key) => {
    const source = side?.[key];
    return source === undefined ? [] : [{ is: 'pattern', source, pointer: `${pointer}/${key}` } as const];
  });
}
