import { LANGUAGE_CODES } from '../languages/packs.js';
import { SELF_TEST_LINE } from '../report/self-test.js';
import { obeysExplicitMode, terminalBidi, visual } from '../text/display.js';
import { settingsFor } from './config.js';
import { editorCommand } from './editor.js';
import { OUR_RULES, readRuleFolders } from './rule-folders.js';
import { wantsColour } from './terminal.js';
import { version } from './version.js';

/** `tabayun doctor`: what a report of a problem should say. 2 where the configuration or a rule is broken. */
export async function doctor(): Promise<number> {
  const { stdout, env, versions } = process;
  const rules = await readRuleFolders([OUR_RULES]);
  const config = await settingsFor([], {}).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  const facts: readonly (readonly [string, string])[] = [
    ['tabayun', version()],
    ['node', `${versions.node}, ICU ${versions['icu'] ?? 'absent'}, Unicode ${versions['unicode'] ?? 'unknown'}`],
    ['system', `${process.platform} ${process.arch}`],
    ['languages', LANGUAGE_CODES.join(', ')],
    ['rules', `${rules.rules.length} of ours${rules.errors.length > 0 ? `, ${rules.errors.length} broken` : ''}`],
    ['configuration', config instanceof Error ? config.message : (config.config ?? 'none found from here upwards')],
    [
      'terminal',
      stdout.isTTY ? `${env['TERM'] ?? 'unnamed'}${programOf(env)}, ${stdout.columns} columns` : 'none: standard output is a file or pipe',
    ],
    ['colour', wantsColour(env, stdout.isTTY) ? 'yes' : 'no'],
    [
      'bidi',
      `auto means "${terminalBidi(env)}" on this terminal${obeysExplicitMode(env) ? ', "app" in a review, which tells it to leave text alone' : ''}`,
    ],
    ['editor', editorCommand(env, 'FILE', 1, 1).join(' ')],
  ];
  for (const [name, value] of facts) stdout.write(`${`${name}:`.padEnd(15)} ${value}\n`);
  stdout.write(`
Right to left: which line reads as Arabic should, from the right, letters joined, "Reuters" at the left end?
  1  ${visual(SELF_TEST_LINE, { bidi: 'off' })}
  2  ${visual(SELF_TEST_LINE, { bidi: 'app' })}
Line 1: this terminal orders text by itself, use --bidi terminal. Line 2: it does not, use --bidi app.
`);
  return config instanceof Error || rules.errors.length > 0 ? 2 : 0;
}

function programOf(env: NodeJS.ProcessEnv): string {
  const program = env['TMUX'] ? 'tmux' : env['TERM_PROGRAM'];
  return program === undefined ? '' : ` (${program})`;
}
