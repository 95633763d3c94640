import { expect, test } from 'vitest';
import { readBareText } from '../engine/articles.ts';
import type {
  AnnotatedArticle,
  Attribution,
  Publication,
  QuotationId,
  SpeakerId,
  TimeBasis,
  TimexType,
  TimexValue,
} from '../engine/model.ts';
import { analysisLines } from './analysis-lines.ts';

const style = { width: 74, bold: (words: string) => words, dim: (words: string) => words };
const text =
  '« La digue tiendra », a dit hier dans un communiqué Ana Mirel, maire de Sarmont, « cette année encore ». Elle juge « prudent » d’attendre environ deux heures. « On verra. »';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mirel = 'ana-mirel' as SpeakerId;

const quotation = (attribution: Attribution, ...said: readonly string[]) => ({
  id: `citation-${said[0]}` as QuotationId,
  kind: said[0] === 'prudent' ? ('mixed' as const) : ('direct' as const),
  segments: said.map((words) => ({ ...at(`« ${words} »`), content: at(words) })),
  attribution,
  medium: attribution.kind === 'stated' ? at('dans un communiqué') : null,
  rule: attribution.kind === 'unidentified' ? ('none' as const) : ('incise' as const),
  evidence: [],
  confidence: 0.9,
});

const time = (words: string, type: TimexType, value: string, basis: TimeBasis, event: string | null) => ({
  ...at(words),
  id: `date-${value}`,
  type,
  value: value as TimexValue,
  approximate: type === 'DURATION',
  basis,
  rule: 'deictic-day',
  confidence: 0.7,
  event: event === null ? null : at(event),
});

const publication = { value: '2026-03-24', basis: 'dateline', source: at('hier') } as Publication;
const article: AnnotatedArticle = {
  ...readBareText(text, null),
  publication,
  speakers: [{ id: mirel, name: 'Ana Mirel', kind: 'person' }],
  quotations: [
    quotation(
      { kind: 'stated', speaker: mirel, source: at('Ana Mirel'), cue: at('a dit') },
      'La digue tiendra',
      'cette année encore',
    ),
    quotation({ kind: 'resolved', speaker: mirel, source: at('Elle'), cue: at('juge') }, 'prudent'),
    quotation({ kind: 'unidentified', source: null, cue: null }, 'On verra.'),
  ],
  times: [
    time(
      'hier',
      'DATE',
      '2026-03-23',
      { kind: 'counted', from: { kind: 'publication', value: publication.value } },
      'a dit hier',
    ),
    time('deux heures', 'DURATION', 'PT2H', { kind: 'stated' }, null),
  ],
};

const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/[\u00A0\u202F]/g, ' ').trimEnd());

test('l’analyse se lit d’un coup : qui, quand, ce qui reste à vérifier', () => {
  expect(plain(analysisLines(article, [{ code: 'W-NO-DECK', line: 3 }], style))).toEqual([
    'Sans titre',
    'Publié le 24 mars 2026, d’après la dépêche : « hier »',
    '',
    'Qui a dit quoi : 3 citations',
    '',
    '  1  « La digue tiendra » … « cette année encore »',
    '     qui        Ana Mirel',
    '     verbe      « a dit »',
    '     où         « dans un communiqué »',
    '     forme      directe',
    '     pourquoi   Le verbe et le nom suivent la citation.',
    '     certitude  forte (0,90)',
    '',
    '  2  « prudent »',
    '     qui        « Elle » désigne Ana Mirel, d’après le reste du texte.',
    '     verbe      « juge »',
    '     forme      mêlée à la phrase',
    '     pourquoi   Le verbe et le nom suivent la citation.',
    '     certitude  forte (0,90)',
    '',
    '  3  « On verra. »',
    '     qui        source non identifiée',
    '     forme      directe',
    '     pourquoi   Ni la phrase ni ses voisines ne nomment avec assez de',
    '                certitude celui qui parle.',
    '     certitude  forte (0,90)',
    '',
    'Quand : 2 dates, dont 1 sur l’axe',
    '',
    '  2026-03-23  « hier », compté depuis la publication',
    '              → a dit hier',
    '              date, bonne (0,70), règle deictic-day',
    '',
    '  PT2H        « deux heures », dit en entier, à peu près',
    '              durée, bonne (0,70), règle deictic-day',
    '',
    'À vérifier : 1 remarque',
    '',
    '  attention  ligne 3  pas de chapô',
  ]);
});

test('sans citation, sans date et sans remarque, elle le dit', () => {
  expect(
    plain(analysisLines({ ...readBareText('Oui.', null), quotations: [], speakers: [], times: [] }, [], style)),
  ).toEqual([
    'Sans titre',
    'Sans date de publication',
    '',
    'Qui a dit quoi : aucune citation',
    '',
    'Quand : aucune date',
  ]);
});

test('ce qu’une personne a décidé se dit tel, sans certitude, et des propos rapportés n’ont pas de guillemets', () => {
  const decided = { rule: 'correction', evidence: [], confidence: 1 } as const;
  const corrected = { kind: 'corrected', speaker: mirel, source: at('Elle'), cue: null } as const;
  const said = quotation(corrected, 'prudent');
  const reported = { ...quotation({ ...corrected, source: null }, 'prudent'), kind: 'indirect' } as const;
  const times = [time('hier', 'DATE', '2026-03-22', { kind: 'corrected' }, null)];
  const lines = analysisLines(
    { ...article, quotations: [said, reported].map((one) => ({ ...one, ...decided })), times },
    [],
    style,
  );
  expect(lines.filter((line) => /^\s+(?:1|2|qui|pourquoi|certitude)\s/u.test(line))).toEqual([
    '  1  « prudent »',
    '     qui        Ana Mirel (l’analyse lisait «\u00A0Elle\u00A0»)',
    '     pourquoi   Corrigé par la rédaction.',
    '  2  prudent',
    '     qui        Ana Mirel',
    '     pourquoi   Corrigé par la rédaction.',
  ]);
  expect(lines.join('\n')).toContain('« hier », date corrigée par la rédaction');
});
