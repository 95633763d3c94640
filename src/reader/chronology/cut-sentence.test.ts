import { expect, test } from 'vitest';
import { cutSentence, missingMarks } from './cut-sentence.ts';

/** ⟦ ⟧ around what happened, { } around its date. */
const cut = (text: string, event: string, date: string) => {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return cutSentence({ text, event: spanOf(event), date: spanOf(date) })
    .map(({ words, isEvent, isDate }) => {
      const dated = isDate ? `{${words}}` : words;
      return isEvent ? `⟦${dated}⟧` : dated;
    })
    .join('');
};

test('ce qui s’est passé et sa date se distinguent de la phrase, l’un dans l’autre ou l’un après l’autre', () => {
  expect(cut('Hier soir, le pont a fermé.', 'le pont a fermé', 'Hier soir')).toBe('{Hier soir}, ⟦le pont a fermé⟧.');
  expect(cut('Le pont a fermé hier, dit-on.', 'Le pont a fermé hier', 'hier')).toBe(
    '⟦Le pont a fermé ⟧⟦{hier}⟧, dit-on.',
  );
  expect(cut('le 3 mai', 'le 3 mai', 'le 3 mai')).toBe('⟦{le 3 mai}⟧');
});

test('une phrase prise au milieu de propos retrouve le guillemet qui lui manque, et lui seul', () => {
  const whole = (text: string) => {
    const { before, after } = missingMarks(text);
    return `${before}${text}${after}`.replaceAll('\u00A0', ' ');
  };
  expect(whole('Ce matin, on les a mis dans un autocar. »')).toBe('« Ce matin, on les a mis dans un autocar. »');
  expect(whole('« Il viendra lundi.')).toBe('« Il viendra lundi. »');
  expect(whole('Je ne sais pas ce qui date de janvier."')).toBe('"Je ne sais pas ce qui date de janvier."');
  expect(whole('Il dit « oui » lundi, puis mardi « non ». »')).toBe('« Il dit « oui » lundi, puis mardi « non ». »');
  for (const sound of ['Lundi, il pleut.', '« Oui », dit-il lundi.', 'Il a dit lundi : « Non. »', 'Le "oui" de lundi.'])
    expect(whole(sound)).toBe(sound);
});
