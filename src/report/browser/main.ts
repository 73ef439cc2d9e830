import type { PageData } from '../page-data.js';
import { Page } from './page.js';

const held = document.getElementById('report')?.textContent ?? '';
new Page(JSON.parse(held) as PageData, document.getElementById('page') ?? document.body).start();
