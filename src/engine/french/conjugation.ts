/**
 * Third-person forms of French verbs from their infinitive: the ones in which a newspaper reports speech.
 * The paradigms are those of any school grammar (Bescherelle models 6 to 20 for -er, 19 and 52 to 98 for the others), written here by hand.
 */

export type Mood = 'finite' | 'participle' | 'gerund' | 'infinitive';
type Form = { readonly form: string; readonly mood: Mood; readonly plural: boolean };

/** Ending of the infinitive, then: present singular, plural, stem of the imperfect, participle, past singular, plural, stem of the future. */
const IRREGULAR: readonly (readonly string[])[] = (
  'crire crit crivent criv crit crivit crivirent crir;' +
  'sourire sourit sourient souri souri sourit sourirent sourir;' +
  'dire dit disent dis dit dit dirent dir;' +
  'duire duit duisent duis duit duisit duisirent duir;' +
  'lire lit lisent lis lu lut lurent lir;' +
  'croire croit croient croy cru crut crurent croir;' +
  'faire fait font fais fait fit firent fer;' +
  'vouloir veut veulent voul voulu voulut voulurent voudr;' +
  'voir voit voient voy vu vit virent verr;' +
  'connaître connaît connaissent connaiss connu connut connurent connaîtr;' +
  'prendre prend prennent pren pris prit prirent prendr;' +
  'aindre aint aignent aign aint aignit aignirent aindr;' +
  'ndre nd ndent nd ndu ndit ndirent ndr;' +
  'mettre met mettent mett mis mit mirent mettr;' +
  'suivre suit suivent suiv suivi suivit suivirent suivr;' +
  'conclure conclut concluent conclu conclu conclut conclurent conclur;' +
  'enir ient iennent en enu int inrent iendr;' +
  'quérir quiert quièrent quér quis quit quirent querr;' +
  'entir ent entent ent enti entit entirent entir;' +
  'ir it issent iss i it irent ir'
)
  .split(';')
  .map((row) => row.split(' '));

/** @returns Third-person forms, simple tenses of the indicative and conditional, participles in both genders and numbers, gerund, infinitive. */
export function conjugate(infinitive: string): Form[] {
  return infinitive.endsWith('er') ? conjugateFirstGroup(infinitive) : conjugateOther(infinitive);
}

function conjugateOther(infinitive: string): Form[] {
  const row = IRREGULAR.find(([ending]) => infinitive.endsWith(ending!))!;
  const root = infinitive.slice(0, -row[0]!.length);
  const [, present, presents, imperfect, participle, past, pasts, future] = row.map((part) => root + part);
  return [
    ...finite([present!, `${imperfect}ait`, past!, `${future}a`, `${future}ait`], false),
    ...finite([presents!, `${imperfect}aient`, pasts!, `${future}ont`, `${future}aient`], true),
    ...participles(participle!),
    { form: `${imperfect}ant`, mood: 'gerund', plural: false },
    { form: infinitive, mood: 'infinitive', plural: false },
  ];
}

function conjugateFirstGroup(infinitive: string): Form[] {
  const stem = infinitive.slice(0, -2);
  const stressed = stressedStem(stem);
  // « révèlera » and « révélera » are both in print; « appellera » has one spelling.
  const future = /[eé]([^aeiouyéèêîïôû])$/u.test(stem) ? `${stressed}er` : `${stem}er`;
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  return [
    ...finite([`${stressed}e`, `${soft}ait`, `${soft}a`, `${future}a`, `${future}ait`], false),
    ...finite([`${stressed}ent`, `${soft}aient`, `${stem}èrent`, `${future}ont`, `${future}aient`], true),
    ...participles(`${stem}é`),
    { form: `${soft}ant`, mood: 'gerund', plural: false },
    { form: infinitive, mood: 'infinitive', plural: false },
  ];
}

/** Before a mute e: rappel- → rappell-, rejet- → rejett-, martel- → martèl-, répét- → répèt-. */
function stressedStem(stem: string): string {
  if (/(?:appel|jet|grommel)$/u.test(stem)) return stem + stem.at(-1);
  return stem.replace(/[eé]([^aeiouyéèêîïôû])$/u, 'è$1');
}

const finite = (forms: readonly string[], plural: boolean): Form[] =>
  forms.map((form) => ({ form, mood: 'finite', plural }));

const participles = (masculine: string): Form[] =>
  ['', 'e', 's', 'es'].map((ending) => ({
    form: masculine.endsWith('s') && ending === 's' ? masculine : masculine + ending,
    mood: 'participle',
    plural: ending.endsWith('s'),
  }));
