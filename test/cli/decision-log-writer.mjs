// Appends entries to a log of decisions with the built program's own log, one after another, and prints the name of each once it is kept.
import { DecisionLog } from '../../dist/cli/decision-log.js';

const [path, name, count] = process.argv.slice(2);
const log = await DecisionLog.open(path);
const about = {
  rule: 'count',
  kind: 'number',
  subject: 'ضحايا الفيضان',
  positions: [{ value: '37', key: 'k', sources: ['وكالة الساحل'] }],
};
for (let at = 1; at <= Number(count); at += 1) {
  const entry = `${name}-${at}`;
  const said = {
    entry,
    at: '2031-05-03T09:00:00.000Z',
    by: name,
    finding: `f${at}`,
    values: 'v',
    change: { note: 'ن'.repeat(at * 7) },
    about,
  };
  await log.append(said);
  process.stdout.write(`${entry}\n`);
}
await log.close();
