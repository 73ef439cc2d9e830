import type { Report } from '../src/model/report.js';

export function largeReport(count: number): Report;
