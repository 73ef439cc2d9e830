import { Command, CommanderError, Option } from 'commander';
import { checkOptions, filesFromOption, repeatable, reportOptions, rulesOption, uiLanguageOption, type CheckFlags } from './options.js';
import type { ExtractFlags } from './extract.js';
import { reviewOptions, type ReviewFlags } from './review-options.js';
import type { RuleTestFlags } from './rules-test.js';
import type { WatchFlags } from './watch.js';
import type { WhyNotFlags } from './why-not.js';
import { version } from './version.js';

const EXIT_CODES = `
Exit codes:
  0  nothing at or above --fail-on
  1  something
  2  usage, configuration, or an input that could not be read (the others are still checked and reported)`;

/**
 * Runs one command line, without the program's name, and gives its exit code. Commands load what they need when they run: the terminal
 * UI, the engine and the writers cost nothing until then.
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code = 0;
  const finish = (result: number): void => {
    code = result;
  };
  const program = build(finish);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

function build(finish: (code: number) => void): Command {
  const program = new Command('tabayun')
    .description('Finds where several articles on one event contradict each other, and what a copy changed. Arabic and English.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`tabayun: ${onOneLine(text)}\n`) })
    .addHelpText(
      'after',
      `
Examples:
  tabayun check articles/                          compare all articles of a folder
  tabayun check a.md b.txt wire.jsonl -f html > report.html
  tabayun review articles/                         decide on the findings in the terminal
  tabayun help check                               all options of a command`,
    );
  addCheck(program, finish);
  addWatch(program, finish);
  addReview(program, finish);
  addExtract(program, finish);
  addRules(program, finish);
  addExplain(program, finish);
  addWhyNot(program, finish);
  addDoctor(program, finish);
  return program;
}

type Finish = (code: number) => void;

function addCheck(program: Command, finish: Finish): void {
  const command = program
    .command('check')
    .description('find where articles contradict each other')
    .argument('[inputs...]', 'files, folders or globs; - reads standard input');
  for (const option of [...reportOptions(), ...checkOptions()]) command.addOption(option);
  command
    .addHelpText(
      'after',
      `${EXIT_CODES}

Formats:
  text         every finding with its quotes and steps, for a terminal
  html         a page to work with: list, search, timelines, who copied whom
  markdown     for a merge request or a wiki      csv     a row a witness, for a spreadsheet
  json         everything, for explain, review and programs
  sarif        code scanning and editors          junit   GitLab, Jenkins
  github       annotations and summary page       rdjson  reviewdog
  claimreview  schema.org ClaimReview, for archives of fact-checks

Inputs are .txt, .md (front matter: title, source, published, language, url, role), web pages (.html), articles as objects in .json and
.jsonl, feeds (.xml, .rss, .atom, JSON Feed), exports in JSON-LD and ninjs, lists of files (.opml), and .gz or .zip of these. In folders,
.tabayunignore leaves out what it names, as .gitignore does.

Examples:
  tabayun check 'event/*.md'
  tabayun check event/ --output json=out/report.json --output html=out/report.html
  tabayun check event/ --suppress 44b68e67 --reason 'both figures are official'
  tabayun check event/ --ui-language ar --output html=out/report.html
  tabayun check event/ -f github --fail-on warning      annotations in a GitHub workflow
  tabayun check --draft story.md published/             what an unpublished story says otherwise than the published ones
  tabayun check event/ -f rdjson | reviewdog -f=rdjson
  tabayun check archive/ --cache --changed-since origin/main      what a branch brings in, against everything
  curl -s https://example.org/story | tabayun check - archive/
  pbpaste | tabayun check - archive/ --as-of 2031-05-02`,
    )
    .action(async (inputs: string[], flags: CheckFlags) => {
      finish(await (await import('./check.js')).check(inputs, flags));
    });
}

function addWatch(program: Command, finish: Finish): void {
  const command = program
    .command('watch')
    .description('check again whenever an article changes; say what is new, resolved, reopened')
    .argument('[inputs...]', 'files, folders or globs')
    .option('--json', 'one JSON object a round instead of lines');
  for (const option of checkOptions()) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Ends with Ctrl+C, exit code 0. What has not changed is not read again.

Examples:
  tabayun watch event/
  tabayun watch event/ --json | jq -r '.fresh[].message'`,
    )
    .action(async (inputs: string[], flags: WatchFlags) => {
      finish(await (await import('./watch.js')).watch(inputs, flags));
    });
}

function addReview(program: Command, finish: Finish): void {
  const command = program
    .command('review')
    .description('decide on findings, one by one, in the terminal')
    .argument('[inputs...]', 'a JSON report of "check", or files to check first');
  for (const option of [...reviewOptions(), ...checkOptions()]) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Keys: j/k or arrows move, Enter opens, Esc goes back, / filters, ? lists all keys, q leaves. c confirms, d dismisses, s superseded,
u unsure, z takes back; w writes a correction packet, e opens the source in your editor.

Every decision is saved at once, a line of its own, in REPORT.decisions.jsonl; the next review goes on from there.

Examples:
  tabayun review out/report.json
  tabayun review out/report.json --ui-language ar --reviewer Rana
  tabayun review event/                            checks the articles first`,
    )
    .action(async (inputs: string[], flags: ReviewFlags) => {
      finish(await (await import('./review.js')).review(inputs, flags));
    });
}

function addExtract(program: Command, finish: Finish): void {
  program
    .command('extract')
    .description('print every date, number, name … of the articles, one JSON object a line')
    .argument('[inputs...]', 'files, folders or globs; - reads standard input')
    .option('--reference <time>', 'publication time that relative dates count from: 2013-02-12T04:30:00')
    .option('--language <code>', 'language of articles that declare none, ar or en')
    .addOption(filesFromOption())
    .addHelpText(
      'after',
      `
Examples:
  tabayun extract article.md
  git ls-files -z '*.md' | tabayun extract --files-from -
  echo 'The minister arrived on Tuesday.' | tabayun extract - --language en --reference 2031-05-02`,
    )
    .action(async (inputs: string[], flags: ExtractFlags) => {
      finish(await (await import('./extract.js')).extract(inputs, flags));
    });
}

function addRules(program: Command, finish: Finish): void {
  const rules = program
    .command('rules')
    .description('list, show, test, validate or begin rules')
    .addHelpText(
      'after',
      `
Examples:
  tabayun rules show count
  tabayun rules new ferry-load --in house-rules      a file to start from, with comments
  tabayun rules test ferry-load --rules house-rules
  tabayun rules test --gold event/gold.jsonl --baseline rules-baseline.json`,
    );
  interface Flags {
    readonly rules?: string[];
    readonly json?: boolean;
  }
  rules
    .command('list', { isDefault: true })
    .description('every rule with what it reports')
    .addOption(rulesOption())
    .option('--json', 'as JSON')
    .action(async (flags: Flags) => finish(await (await import('./rules.js')).listRules(flags.rules ?? [], flags.json ?? false)));
  rules
    .command('show')
    .description('one rule in full: what it is asked about, what it says, its examples')
    .argument('<id>')
    .addOption(rulesOption())
    .option('--json', 'as its file has it')
    .action(async (id: string, flags: Flags) =>
      finish(await (await import('./rules.js')).showRule(id, flags.rules ?? [], flags.json ?? false)),
    );
  rules
    .command('test')
    .description('run the examples of the rules: those that must fire and those that must stay silent')
    .argument('[ids...]', 'only these')
    .addOption(rulesOption())
    .addOption(
      new Option('--gold <file>', 'annotations of the articles beside them: precision by rule (repeatable)').argParser(repeatable(String)),
    )
    .option('--baseline <file>', 'fail where a rule tells less or worse of the annotated articles than this says')
    .option('--write-baseline <file>', 'write what the rules tell now')
    .action(async (ids: string[], flags: RuleTestFlags) => finish(await (await import('./rules-test.js')).testRules(ids, flags)));
  rules
    .command('validate')
    .description('check rule files against the schema; each error names file, line and what was expected')
    .argument('[dirs...]', 'folders of rules (default: ours)')
    .action(async (dirs: string[]) => finish(await (await import('./rules.js')).validateRules(dirs)));
  rules
    .command('new')
    .description('write a rule file to start from, with comments and examples')
    .argument('<id>', 'small letters, digits and hyphens; the name of the file')
    .option('--in <dir>', 'the folder it goes to', 'rules')
    .action(async (id: string, flags: { in: string }) => finish(await (await import('./rules.js')).newRule(id, flags.in)));
}

function addExplain(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description('the steps behind one finding, with the words each rests on')
    .argument('<report>', 'a JSON report of "check"')
    .argument('<id>', 'the id of a finding, or its first letters')
    .option('--no-color', 'no colour')
    .option('--bidi <mode>', 'auto, app, terminal or off')
    .addOption(uiLanguageOption())
    .addHelpText(
      'after',
      `
Examples:
  tabayun explain out/report.json 195e657fb15b0c85
  tabayun explain out/report.json 195e --ui-language ar     the first letters will do where they are of one id`,
    )
    .action(async (report: string, id: string, flags: Pick<CheckFlags, 'color' | 'bidi' | 'uiLanguage'>) => {
      finish(await (await import('./explain.js')).explain(report, id, flags));
    });
}

function addWhyNot(program: Command, finish: Finish): void {
  const command = program
    .command('why-not')
    .description('why two quotes are not reported against each other: which stage kept them apart, and what would have to differ')
    .argument('<a>', 'words of one article, spelled in any way')
    .argument('<b>', 'words of another, or of the same')
    .argument('[inputs...]', 'files, folders or globs, or a JSON report of "check", whose files are read again')
    .option('--in-a <document>', 'the article the first quote is from: id, file, address or source')
    .option('--in-b <document>', 'the article the second quote is from')
    .option('--json', 'the answer as one JSON object')
    .option('--draft <file>', 'as of "check"')
    .addOption(uiLanguageOption());
  for (const option of checkOptions()) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
Quote one value each, such as a date or a figure with its noun. Of several places or values, the answer is about the two that came farthest.

Exit codes:
  0  the question is answered, whatever the answer
  2  a quote stands in none of the articles; usage, configuration, or an input that could not be read

Examples:
  tabayun why-not '28 April 2031' 'at the end of May' event/
  tabayun why-not '40 shops' '60 shops' event/ --in-b 'Coast Wire'
  tabayun why-not 'Monday' 'Tuesday' out/report.json --json`,
    )
    .action(async (a: string, b: string, inputs: string[], flags: WhyNotFlags) => {
      finish(await (await import('./why-not.js')).whyNot(a, b, inputs, flags));
    });
}

function addDoctor(program: Command, finish: Finish): void {
  program
    .command('doctor')
    .description('what this terminal does with right-to-left text, versions, configuration and rules found')
    .action(async () => finish(await (await import('./doctor.js')).doctor()));
}

function onOneLine(text: string): string {
  return text
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
}
