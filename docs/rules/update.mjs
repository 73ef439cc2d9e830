#!/usr/bin/env node
// Writes a page for each rule file, and the list of them: `npm run docs`, after a build. test/meta/rules.test.ts keeps them true.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentRule, documentRules } from '../../dist/check/document-rule.js';
import { shippedRules } from '../../dist/index.js';

const folder = import.meta.dirname;
for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(join(folder, name));
const rules = await shippedRules();
for (const rule of rules) writeFileSync(join(folder, `${rule.id}.md`), documentRule(rule));
writeFileSync(join(folder, 'README.md'), documentRules(rules));
