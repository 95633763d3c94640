import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, BlockKind, TimeExpression } from '../model.ts';
import { readDay } from '../text/calendar.ts';
import { findTimes } from './find-times.ts';
import { article, axis, TUESDAY, times, values } from './notation.ts';

test('une date entière se lit dans ses mots', () => {
  expect(values('Le pont a été inauguré le mardi 4 mai 2010.')).toEqual(['le mardi 4 mai 2010=2010-05-04']);
  expect(values('Le pont a rouvert le 04/05/2010, puis fermé le 1er janvier 98.')).toEqual([
    'le 04/05/2010=2010-05-04',
    'le 1er janvier 98=1998-01-01',
  ]);
  expect(values('Elle est née un vingt-deux août, en 1931.')).toEqual(['vingt-deux août=2020-08-22', '1931=1931']);
});

test('un jour qui n’existe pas n’est pas une date', () => {
  expect(values('Rendez-vous le 30 février ou le 31/04/2021.')).toEqual([]);
  expect(values('Le train de 0 heure 75 et le 12:75.')).not.toContain('12:75=2021-06-15T12:75');
});

test('le temps du verbe choisit l’année et la semaine', () => {
  expect(values('Le maire a démissionné jeudi.')).toEqual(['jeudi=2021-06-10']);
  expect(values('Le maire sera reçu jeudi.')).toEqual(['jeudi=2021-06-17']);
  expect(values('Le procès s’est ouvert jeudi.')).toEqual(['jeudi=2021-06-10']);
  expect(values("Le comité s'est réuni jeudi.")).toEqual(['jeudi=2021-06-10']);
  expect(values('La caravane est partie jeudi.')).toEqual(['jeudi=2021-06-10']);
  expect(values('La salle est ouverte jeudi.')).toEqual(['jeudi=2021-06-17']);
  expect(values('Le juge a entendu les témoins le 3 septembre.')).toEqual(['le 3 septembre=2020-09-03']);
  expect(values('Le juge doit entendre les témoins le 3 septembre.')).toEqual(['le 3 septembre=2021-09-03']);
  expect(values('La visite est prévue lundi.')).toEqual(['lundi=2021-06-21']);
  expect(values('Le suspect aurait fui lundi.')).toEqual(['lundi=2021-06-14']);
  expect(values('C’est le 1er octobre que la crèche ouvrira.')).toEqual(['le 1er octobre=2021-10-01']);
});

test('« dernier » et « prochain » l’emportent sur le verbe', () => {
  expect(values('Le vote de mardi dernier sera refait mardi prochain.')).toEqual([
    'mardi dernier=2021-06-08',
    'mardi prochain=2021-06-22',
  ]);
});

test('le jour de la semaine choisit le mois ou l’année', () => {
  expect(values('Le bal aura lieu samedi 3.')).toEqual(['samedi 3=2021-07-03']);
  expect(values('Jeudi 15 personnes ont voté.')).toEqual(['Jeudi=2021-06-10']);
  expect(values('Il est mort un samedi 29 février.')).toEqual(['samedi 29 février=2020-02-29']);
});

test('l’option décide du côté, à la place du verbe', () => {
  const value = (prefer: 'past' | 'future' | 'nearest') =>
    findTimes(article('Réunion vendredi.'), { prefer }).times.map((time) => time.value);
  expect(value('past')).toEqual(['2021-06-11']);
  expect(value('future')).toEqual(['2021-06-18']);
  expect(value('nearest')).toEqual(['2021-06-18']);
});

test('la veille et le lendemain se comptent de la dernière date dite', () => {
  expect(
    values('Le 3 mars 2015, la digue a cédé. La veille, il avait plu ; le lendemain, le village était vide.'),
  ).toEqual(['Le 3 mars 2015=2015-03-03', 'La veille=2015-03-02', 'le lendemain=2015-03-03']);
  expect(values('Il avait fui la veille.')).toEqual(['la veille=2021-06-14']);
  expect(values('À la veille de l’ouverture, tout reste à faire.')).toEqual([]);
  expect(values('En 1978, le volume est parti le lundi suivant.').at(-1)).toBe('le lundi suivant=XXXX-WXX-1');
});

test('dans le récit d’une autre année, les dates sans année la suivent', () => {
  expect(values('Arrêté le 3 mars 2015, il a été libéré le 12 juin. Deux ans plus tard, il est parti.')).toEqual([
    'le 3 mars 2015=2015-03-03',
    'le 12 juin=2015-06-12',
    'Deux ans plus tard=2017',
  ]);
  expect(values('Élue le 3 mars 2015, elle sera candidate le 12 septembre.').at(-1)).toBe('le 12 septembre=2021-09-12');
});

test('ce qui se compte de la parution', () => {
  expect(values('Il y a deux ans, l’usine brûlait.')).toEqual(['Il y a deux ans=2019']);
  expect(values('Le chantier finira dans trois mois.')).toEqual(['dans trois mois=2021-09']);
  expect(values('La semaine dernière, il a neigé ; le mois prochain, il fera chaud.')).toEqual([
    'La semaine dernière=2021-W23',
    'le mois prochain=2021-07',
  ]);
  expect(values('Il est parti hier soir.')).toEqual(['hier soir=2021-06-14TEV']);
});

test('un intervalle est une seule expression', () => {
  expect(values('Le salon s’est tenu du 28 avril au 3 mai 2019.')).toEqual([
    '28 avril au 3 mai 2019=2019-04-28/2019-05-03',
  ]);
  expect(values('Le tournoi aura lieu les 3 et 4 juillet.')).toEqual(['les 3 et 4 juillet=2021-07-03/2021-07-04']);
  expect(values('Le conseil se réunira les 3 et 17 juillet.')).toEqual(['les 3=2021-07-03', '17 juillet=2021-07-17']);
  expect(values('La grève a duré de novembre 2018 à février 2019.')).toEqual([
    'novembre 2018 à février 2019=2018-11/2019-02',
  ]);
});

test('durées, fréquences, siècles et saisons ont leur type', () => {
  const typed = (text: string) => times(text).map(({ type, value }) => `${type} ${value}`);
  expect(typed('Il a parlé environ deux heures.')).toEqual(['DURATION PT2H']);
  expect(typed('Le comité siège tous les jeudis, trois fois par mois.')).toEqual(['SET XXXX-WXX-4', 'SET P1M']);
  expect(typed('Le château date du XVIe siècle.')).toEqual(['DATE 15XX']);
  expect(typed('Au printemps prochain, la ligne rouvrira.')).toEqual(['DATE 2022-SP']);
  expect(typed('Au troisième trimestre 2020, tout a changé.')).toEqual(['DATE 2020-Q3']);
  expect(typed('Le lundi de Pâques 2022 sera férié.')).toEqual(['DATE 2022-04-18']);
});

test('« environ », « vers » : la valeur est approchée', () => {
  expect(times('Il a parlé environ deux heures.')[0]?.approximate).toBe(true);
  expect(times('Il a parlé deux heures.')[0]?.approximate).toBe(false);
});

test.each([
  'Quelque 2 000 manifestants ont défilé.',
  'Le gouvernement a recouru à l’article 49.3.',
  'La sonde s’est posée sur la planète Mars.',
  'Il a été élu président du club.',
  'La résolution 2254 est restée sans effet.',
  'L’A320 s’est posé ; la Peugeot 2008 attendait.',
  'Ils ont gagné 3-1, devant 2018 spectateurs.',
  'Un homme de 38 ans a été blessé.',
  'Des élèves de 12 à 15 ans ont chanté.',
  'À 60 ans, il court.',
  'Elle a reçu une quinzaine de lettres.',
  'Jeanne Mercœur, 52 ans, dirige l’usine.',
  'Le billet coûte 2018 euros.',
  'Rendez-vous le ٣ mai.',
])('rien à dater dans « %s »', (text) => {
  expect(values(text)).toEqual([]);
});

test('un événement se dit avec les mots de sa phrase', () => {
  expect(axis('Jeudi, le maire a démissionné.')).toEqual(['2021-06-10 le maire a démissionné']);
  expect(axis('Le maire, jeudi, a démissionné.')).toEqual(['2021-06-10 Le maire, jeudi, a démissionné']);
  expect(
    axis('Le sommet auquel la chancelière doit participer jeudi à Lisbonne, avec ses alliés, reste incertain.'),
  ).toEqual(['2021-06-17 la chancelière doit participer jeudi à Lisbonne']);
  expect(axis('Elle a rendu compte de son entretien du 3 juin avec le préfet.')).toEqual([
    '2021-06-03 son entretien du 3 juin avec le préfet',
  ]);
  expect(axis('Les deux villes ont signé le 2 juin, à Nantes, un accord sur l’eau.')).toEqual([
    '2021-06-02 Les deux villes ont signé le 2 juin, à Nantes, un accord sur l’eau',
  ]);
});

test('la date d’un participe ou d’un nom n’est pas celle du verbe', () => {
  expect(axis('L’affaire tient à une exposition ouverte le 17 mai dans l’ancienne halle.')).toEqual([
    '2021-05-17 une exposition ouverte le 17 mai dans l’ancienne halle',
  ]);
  expect(axis('Les enquêteurs reviennent sur l’incendie du 3 mai.')).toEqual(['2021-05-03 l’incendie du 3 mai']);
});

test('des mots de temps en tête ne racontent rien', () => {
  expect(axis('La veille de l’ouverture du procès, dimanche, des éleveurs ont manifesté.')).toEqual([
    '2021-06-13 des éleveurs ont manifesté',
  ]);
  expect(axis('À compter du 1er juillet, dix-neuf lignes passeront aux départements.')).toEqual([
    '2021-07-01 dix-neuf lignes passeront aux départements',
  ]);
});

test('compté d’une autre date que le verbe ne le permet, rien ne va sur la frise', () => {
  expect(axis('Le sommet est prévu le 3 juillet. Deux ans plus tôt, elle était partie.')).toEqual([
    '2021-07-03 Le sommet est prévu le 3 juillet',
    '2019 elle était partie',
  ]);
  expect(axis('En 2020, la digue a cédé ; dix ans plus tard, elle tenait encore.')).toEqual(['2020 la digue a cédé']);
});

test('une phrase trop longue se coupe avant un complément', () => {
  const [event] = axis(
    'La présidente portugaise Amália Teixeira a informé ce 15 juin 2021 son homologue espagnol Diego Romero de la teneur de ses longues conversations avec les ministres.',
  );
  expect(event).toBe(
    '2021-06-15 La présidente portugaise Amália Teixeira a informé ce 15 juin 2021 son homologue espagnol Diego Romero',
  );
});

test.each([
  ['une loi', 'La loi du 29 juillet 1881 protège la presse.'],
  ['une rue', 'Il habite rue du 8 mai 1945.'],
  ['un commencement', 'La guerre dure depuis le 3 mars 2011.'],
  ['une déclaration', 'Le maire a déclaré jeudi que tout irait bien.'],
  ['une déclaration, la date devant', 'Jeudi, le maire a déclaré que tout irait bien.'],
  ['un renvoi à qui annonce', 'Le port a rouvert, ont annoncé lundi les autorités.'],
  ['un communiqué', 'Dans un communiqué publié jeudi, la mairie se défend.'],
  ['une statistique', 'En 2019, les ventes ont progressé de 3 %.'],
  ['une date de mise à jour', 'Brévennes. Mis à jour le 14 juin 2021.'],
  ['une durée', 'Le procès a duré trois semaines.'],
  ['une heure', 'Le cortège est parti à 14 heures.'],
  ['un vague présent', 'Aujourd’hui, les abeilles ont disparu.'],
])('%s n’est pas sur la frise', (_, text) => {
  expect(values(text)).not.toEqual([]);
  expect(axis(text)).toEqual([]);
});

test('rien ne se compte d’une loi ni d’une rue', () => {
  expect(values('Malgré la loi du 9 décembre 1905, la veille, il a refusé.').at(-1)).toBe('la veille=2021-06-14');
});

test('sans date de parution, le texte donne la sienne ou les valeurs restent ouvertes', () => {
  const text = 'Le roi a reçu ce 4 mai 2009 le ministre. La veille, il l’avait refusé.';
  const { publication, times: found } = findTimes(article(text, null));
  expect(publication).toEqual({ value: '2009-05-04', basis: 'inferred', source: { start: 14, end: 27 } });
  expect(found.map(({ value }) => value)).toEqual(['2009-05-04', '2009-05-03']);
  const [open] = times('Le roi doit partir le 22 novembre.', null);
  expect(open).toMatchObject({ value: 'XXXX-11-22', basis: { kind: 'open' }, event: null });
});

test('le chapô ne répète pas le corps, l’intertitre n’a pas d’événement', () => {
  expect(
    axis(
      '> La maire a démissionné le 3 juin.\n\nLa maire a quitté ses fonctions le 3 juin.\n\n## Tout a commencé le 2 juin',
    ),
  ).toEqual(['2021-06-03 La maire a quitté ses fonctions le 3 juin']);
  expect(axis('> La maire a démissionné le 3 juin.\n\nElle part.')).toEqual([
    '2021-06-03 La maire a démissionné le 3 juin',
  ]);
});

test('dit deux fois dans une phrase, un jour n’a qu’un événement', () => {
  expect(axis('> Les promus ont gagné samedi soir.\n\nSamedi 12 juin, les promus ont gagné à Sarmont.')).toEqual([
    '2021-06-12 les promus ont gagné à Sarmont',
  ]);
  expect(axis('Samedi 12 juin, le bac a repris et a servi toute la journée du 12 juin.')).toHaveLength(1);
  expect(axis('Samedi 12 juin, le bac a repris. Le 12 juin, la mairie a fermé ses portes.')).toHaveLength(2);
});

test('« une semaine après, le 10 juin » : un seul événement, celui de la date', () => {
  const text = 'Le 3 juin, le pont a fermé. Une semaine après, le 10 juin, il rouvrait aux piétons.';
  expect(axis(text)).toEqual(['2021-06-03 le pont a fermé', '2021-06-10 il rouvrait aux piétons']);
  expect(axis('Jeudi 3 juin, vendredi 4 juin, le pont a fermé tôt.')).toHaveLength(2);
});

test('les titres liés, la signature et le crédit ne sont pas lus', () => {
  const text = 'Par Jean Lenoir le 3 juin\n\nLire aussi : Le 2 juin, tout a brûlé';
  const plain = article(text);
  const kinds: BlockKind[] = ['byline', 'related'];
  const blocks = plain.blocks.map((block, i) => ({ ...block, kind: kinds[i]! }));
  expect(findTimes({ ...plain, blocks }).times).toEqual([]);
});

const PIECES = [
  'le 3 mai 2017',
  'jeudi',
  'la veille',
  'deux ans plus tard',
  'il y a trois mois',
  'du 4 au 8 juin',
  'en 1998',
  'le 30 février',
  'à 14 h',
  'les années 1990',
  '« ',
  ' »',
  '(',
  ')',
  ', ',
  '. ',
  'a été signé',
  'sera',
  'que',
  'Le ministre',
  '\n\n',
  '12/13/2020',
  '0',
  'mars',
  'l’été',
  '2000',
  '31/04/2021',
  '29 février 1900',
  'l’an 0',
  'entre 1990 et 1980',
  'il y a 9999 ans',
  'dans 900 siècles',
  '٣ mai',
  '３ mai ２０１７',
  '1'.repeat(40),
  '\r\n',
  '\u00A0',
  '😀',
  'jusqu’à',
  'celle du',
  'C’était',
];

function isLawful(text: string, found: readonly TimeExpression[], blocks: readonly Block[]): void {
  let last = 0;
  found.forEach(({ id, start, end, event }, i) => {
    expect(id).toBe(`date-${i + 1}`);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
    const block = blocks.find((b) => b.start <= start && end <= b.end);
    expect(block).toBeDefined();
    if (!event) return;
    expect(event.start).toBeGreaterThanOrEqual(block!.start);
    expect(event.end).toBeLessThanOrEqual(block!.end);
    expect(text.slice(event.start, event.end).trim()).toBe(text.slice(event.start, event.end));
  });
}

test('quel que soit le texte : des passages en ordre, dans leur bloc, et nulle exception', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.constantFrom(TUESDAY, '0001-01-01', '9999-12-31', null), (pieces, publishedOn) => {
      const whole = article(pieces.join(' '), publishedOn);
      isLawful(whole.text, findTimes(whole).times, whole.blocks);
    }),
    { numRuns: 300 },
  );
});

const REAL_DAY = /^\d{4}-\d\d-\d\d/u;

test('quels que soient les chiffres, aucune valeur n’est un jour qui n’existe pas', () => {
  const number = fc.integer({ min: 0, max: 9999 });
  const month = fc.constantFrom('janvier', 'février', 'mars', 'juin', 'sept.', 'brumaire');
  const date = fc.oneof(
    fc.tuple(number, month, number).map(([d, m, y]) => `le ${d % 40} ${m} ${y}`),
    fc.tuple(number, number, number).map(([d, m, y]) => `le ${d % 40}/${m % 15}/${y}`),
    fc.tuple(number, number, month).map(([a, b, m]) => `du ${a % 40} au ${b % 40} ${m}`),
    fc.tuple(number, fc.constantFrom('jours', 'mois', 'ans', 'siècles')).map(([n, unit]) => `il y a ${n} ${unit}`),
    fc.tuple(number, fc.constantFrom('jours', 'semaines', 'ans')).map(([n, unit]) => `${n} ${unit} plus tard`),
  );
  fc.assert(
    fc.property(
      fc.array(date, { maxLength: 8 }),
      fc.constantFrom(TUESDAY, '0001-01-01', null),
      (dates, publishedOn) => {
        for (const { type, value } of times(dates.join(', '), publishedOn)) {
          if (type === 'DURATION' || type === 'SET') continue;
          for (const end of value.split('/')) if (REAL_DAY.test(end)) expect(readDay(end)).not.toBeNull();
          expect(value).not.toMatch(/NaN|Infinity|undefined|^-|\d{5}|^0000/u);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['Le quai rouvrira début mars 2022.', 'START'],
  ['Le quai rouvrira mi-mars 2022.', 'MID'],
  ['Le quai rouvrira à la fin de 2022.', 'END'],
  ['Le quai rouvrira au milieu de la semaine prochaine.', 'MID'],
  ['Le quai rouvrira mardi en fin de matinée.', undefined],
  ['Le quai rouvrira en mars 2022, à la fin.', undefined],
])('le début, le milieu et la fin d’une période se disent à part : %s', (text, modifier) => {
  expect(times(text)[0]!.modifier).toBe(modifier);
});

test('un s long n’est celui d’aucun mot, et ne fait pas d’erreur', () => {
  expect(values('Il a attendu trois trimestreſ, puis un ſamedi.')).toEqual([]);
});
