import { describe, expect, it } from 'vitest';
import { ingestArticle, ingestArticles } from '../../src/ingest/article.js';
import { LANGUAGES } from '../../src/languages/packs.js';

const options = { languages: LANGUAGES };
const SAMPLES: readonly (readonly [language: string, text: string])[] = [
  ['ar', 'افتتح المجلس الجسر يوم الأحد، بعد أربعة أشهر من الموعد المحدد لانتهاء الأعمال فيه.'],
  ['ar', 'افتتاح جسر وادي النخيل'],
  ['en', 'The council opened the bridge on Sunday, four months after the works should have ended.'],
  ['en', 'Bridge opens four months late'],
  ['fr', 'Le conseil municipal a annoncé dimanche que le pont serait fermé pendant trois mois pour des travaux, selon la mairie.'],
  ['fa', 'شورای شهر روز یکشنبه اعلام کرد که پل جدید برای سه ماه بسته خواهد شد و از مردم خواست از راه‌های دیگر استفاده کنند.'],
  ['ur', 'شہری کونسل نے اتوار کو اعلان کیا ہے کہ نیا پل تین ماہ کے لیے بند رہے گا اور لوگ دوسرے راستے استعمال کریں۔'],
  ['und', '市議会は日曜日に新しい橋を開通させたと発表した。'],
  ['und', '2024 – 31,4 %'],
];

describe('the language of an article that declares none', () => {
  it.each(SAMPLES)('%s: %s', async (language, text) => {
    expect((await ingestArticles([{ text }], options)).map((article) => article.language)).toEqual([language]);
  });

  it('running Arabic and English are recognised without statistics', () => {
    expect([SAMPLES[0], SAMPLES[1], SAMPLES[2]].map((sample) => ingestArticle({ text: sample![1] }, options).language)).toEqual([
      'ar',
      'ar',
      'en',
    ]);
  });

  it('menus in another language do not decide', () => {
    expect(ingestArticle({ text: `Home\n\nFacebook Twitter WhatsApp Telegram\n\n${SAMPLES[0]![1]}` }, options).language).toBe('ar');
  });

  it('a declared language is taken by its primary subtag, nonsense is not', () => {
    expect([' AR-sa', 'en_GB', 'x', '??'].map((language) => ingestArticle({ text: SAMPLES[2]![1], language }, options).language)).toEqual([
      'ar',
      'en',
      'en',
      'en',
    ]);
  });
});
