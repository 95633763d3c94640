import { expect, test } from 'vitest';
import { axis } from './notation.ts';

/** The label alone of each event. */
const labels = (text: string) => axis(text).map((line) => line.slice(line.indexOf(' ') + 1));

test('une phrase courte se dit entière, la date comprise', () => {
  expect(labels('Le conseil de Sarmont a voté le 3 juin, après deux heures de débat, le budget de la voirie.')).toEqual(
    ['Le conseil de Sarmont a voté le 3 juin, après deux heures de débat, le budget de la voirie'],
  );
});

test('ce qui suit la virgule n’est l’objet que si le verbe l’attend', () => {
  expect(labels('Les syndicats ont levé, jeudi, le préavis de grève.')).toEqual([
    'Les syndicats ont levé, jeudi, le préavis de grève',
  ]);
  expect(labels('La ville lui consacre, du 24 au 26 juin, un cycle de films.')).toEqual([
    'La ville lui consacre, du 24 au 26 juin, un cycle de films',
  ]);
  expect(labels('Le ministre a démissionné jeudi, le gouvernement vacille.')).toEqual([
    'Le ministre a démissionné jeudi',
  ]);
});

test('« Il était midi, jeudi, quand » : ce qui suit « quand » est l’événement', () => {
  expect(labels('Il était 2 h 20, jeudi 10 juin, quand l’Assemblée a adopté la loi.')).toEqual([
    'l’Assemblée a adopté la loi',
  ]);
  expect(labels('C’était en 2019, elle venait d’être élue au conseil.')).toEqual([
    'elle venait d’être élue au conseil',
  ]);
  expect(labels('C’était en 2019.')).toEqual([]);
});

test('une subordonnée n’est pas l’événement', () => {
  expect(labels('Ce 14 juin, alors que la pluie tombait sur la ville, la digue a cédé.')).toEqual(['la digue a cédé']);
});

test('une rencontre dont on dit la place et la date n’est pas le verbe qui suit', () => {
  expect(
    labels('Les maires, fâchés depuis un échange au sommet des villes, à Sarmont, en février 2021, ont ri du pont.'),
  ).toEqual(['un échange au sommet des villes, à Sarmont, en février 2021']);
});

test('une longue phrase se coupe avant une préposition plutôt qu’avant « de »', () => {
  expect(
    labels(
      'La commission a entendu le 3 juin pendant deux heures le directeur général de la compagnie dans la grande salle du conseil départemental de la province du nord.',
    ),
  ).toEqual(['La commission a entendu le 3 juin pendant deux heures le directeur général de la compagnie']);
});

test('loin du verbe, la date garde le nom qui la porte', () => {
  expect(
    labels(
      'Le conseil a débattu avec les habitants venus en grand nombre dans la salle et devant elle sans jamais vraiment parler de la manifestation qui a secoué Sarmont le 3 juin.',
    ),
  ).toEqual(['la manifestation qui a secoué Sarmont le 3 juin']);
});

test('le nom que la date accompagne suffit, jusqu’au verbe', () => {
  expect(labels('La réunion du 3 juin à Sarmont a déçu les élus.')).toEqual(['La réunion du 3 juin à Sarmont']);
  expect(labels('La ville compte, depuis l’effondrement le 3 juin de deux immeubles, vingt familles à loger.')).toEqual(
    ['l’effondrement le 3 juin de deux immeubles'],
  );
  expect(labels('Le juge a lu un carnet saisi le 3 juin au domicile du suspect.')).toEqual([
    'un carnet saisi le 3 juin au domicile du suspect',
  ]);
});

test('« celle du 3 juin » garde le nom qu’elle remplace, si sa phrase le dit', () => {
  expect(labels('Elle relie l’émeute de Sarmont à celle du 3 juin 2019.')).toEqual([
    'l’émeute de Sarmont à celle du 3 juin 2019',
  ]);
});

test('une relative garde le nom dont elle parle, une déclaration non', () => {
  expect(labels('Ils lèvent le préavis de grève qu’ils avaient déposé pour le 22 juin.')).toEqual([
    'le préavis de grève qu’ils avaient déposé pour le 22 juin',
  ]);
  expect(labels('La maire assure que le pont a fermé le 3 juin.')).toEqual(['le pont a fermé le 3 juin']);
});

test('des guillemets et des parenthèses ne restent jamais seuls', () => {
  expect(labels('« La Maison d’en face », copie restaurée, le 24 juin à la Cinémathèque de Sarmont.')).toEqual([
    '« La Maison d’en face », copie restaurée, le 24 juin à la Cinémathèque de Sarmont',
  ]);
  expect(labels('La péniche « Belle-Aude » a heurté le pont (il date de 1974) le 3 juin.').at(-1)).toBe(
    'La péniche « Belle-Aude » a heurté le pont (il date de 1974) le 3 juin',
  );
  expect(labels('« Nous avons signé le 3 juin un accord avec la ville, et il tient », dit-elle.')).toEqual([
    'Nous avons signé le 3 juin un accord avec la ville',
  ]);
});

test('une coupe ne laisse pas un guillemet ouvert', () => {
  expect(
    labels(
      'La commission a entendu le 3 juin pendant deux heures le directeur de la « grande maison avec jardin » puis celui du port et de la gare.',
    ),
  ).toEqual(['La commission a entendu le 3 juin pendant deux heures le directeur']);
});

test('un sujet loin de son verbe reste avec lui', () => {
  expect(
    labels('La commission mixte, qui se réunit deux fois par an, ne devait pas siéger avant le 10 juillet.'),
  ).toEqual(['La commission mixte, qui se réunit deux fois par an, ne devait pas siéger avant le 10 juillet']);
  expect(labels('Jeudi 3 juin, la « Belle-Aude », une péniche chargée de sable, a heurté le pont.')).toEqual([
    'la « Belle-Aude », une péniche chargée de sable, a heurté le pont',
  ]);
});

test('un participe en tête prend son sujet au-delà de la virgule', () => {
  expect(labels('Montée en première division le 3 juin, Brévennes compte un point.')).toEqual([
    'Montée en première division le 3 juin, Brévennes',
  ]);
});

test('un participe en tête ne va pas chercher le verbe de la suite', () => {
  expect(labels('Née en 1922, employée aux archives, elle a envoyé son manuscrit.')).toEqual([
    'Née en 1922, employée aux archives',
  ]);
});

test('un verbe précédé de son seul pronom prend son sujet au-delà de la virgule', () => {
  expect(labels('Ève Arvaux, la cheffe du service, l’a signalé aux deux maires par écrit, le 3 juin.')).toEqual([
    'Ève Arvaux, la cheffe du service, l’a signalé aux deux maires par écrit, le 3 juin',
  ]);
  expect(labels('Le 3 juin, elle l’a signalé aux deux maires.')).toEqual(['elle l’a signalé aux deux maires']);
});

test('« celle que » prend le nom qui la précède', () => {
  expect(labels('L’axe passe par la quatrième pile, celle que la péniche a heurtée le 3 juin.')).toEqual([
    'la quatrième pile, celle que la péniche a heurtée le 3 juin',
  ]);
});

test('dans une relative, la rencontre datée n’est pas le verbe de la phrase', () => {
  expect(
    labels(
      'Les deux maires, qui ne s’étaient plus écrit depuis une dispute à la foire, à Sarmont, en mai 2021, ont évoqué le bac.',
    ),
  ).toEqual(['une dispute à la foire, à Sarmont, en mai 2021']);
});

test('d’une phrase sans fin, on ne coupe pas un mot en deux', () => {
  for (let length = 0; length < 12; length++) {
    const text = `Le bac ${'attend '.repeat(60)}${'é'.repeat(length)} a servi le 3 juin ${'encore '.repeat(60)}`;
    expect(labels(text).join(' ')).toMatch(/^(?:(?:attend|é+|a|servi|le|3|juin|encore) ?)+$/u);
  }
});

test('d’un mot de liaison, d’un article ou d’un verbe sans suite, rien ne dépasse', () => {
  expect(labels('Notamment, le 3 juin, le maire a refusé de signer.')).toEqual(['le maire a refusé de signer']);
  expect(labels('Le maire a parlé le 3 juin, mais.')).toEqual(['Le maire a parlé le 3 juin']);
});

test('« qui » et le participe sont dits du dernier nom libre, pas de toute la phrase', () => {
  expect(
    labels('Elles jouent en avril contre le vainqueur de la rencontre de Brévennes, qui se joue le 17 juin.').at(-1),
  ).toBe('le vainqueur de la rencontre de Brévennes, qui se joue le 17 juin');
  expect(labels('Ils refusent la réforme du bac, présentée le 20 mai.')).toEqual([
    'la réforme du bac, présentée le 20 mai',
  ]);
  expect(labels('Le maire a perdu la mairie, battu le 20 mai par Ana Delmas.')).toEqual([
    'Le maire a perdu la mairie, battu le 20 mai par Ana Delmas',
  ]);
});

test('après « et », un autre verbe est un autre événement ; un autre nom non', () => {
  expect(labels('Les deux villes ont rompu en 1998 et ont renoué le 3 juin.')[0]).toBe(
    'Les deux villes ont rompu en 1998',
  );
  expect(labels('Le maire a reçu le 3 juin les élus et les syndicats.')).toEqual([
    'Le maire a reçu le 3 juin les élus et les syndicats',
  ]);
});

test('un participe en tête prend le nom commun qui suit ; « parti » en est un', () => {
  expect(labels('Fermé le 3 juin à cause de la crue, le pont rouvre.')).toEqual([
    'Fermé le 3 juin à cause de la crue, le pont',
  ]);
  expect(labels('Parti lundi d’une grange, le feu gagne le bois.')).toEqual(['Parti lundi d’une grange, le feu']);
});

test('un infinitif n’est pas le décor de ce qui suit', () => {
  expect(labels('Elle verra la préfète, avant de prononcer le 18 juin un discours au port.')).toEqual([
    'prononcer le 18 juin un discours au port',
  ]);
});

test('le sujet reste, au-delà d’une relative courte', () => {
  expect(labels('Le gardien, dont le bail expire cet été, a quitté lundi la maison du pont.').at(-1)).toBe(
    'Le gardien, dont le bail expire cet été, a quitté lundi la maison du pont',
  );
});

test('sans trois mots pour le dire, pas d’événement', () => {
  expect(labels('Jeudi 10 juin.')).toEqual([]);
  expect(labels('Rendez-vous jeudi.')).toEqual([]);
});
