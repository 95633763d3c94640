/**
 * Words that say nothing of what happened: they link, point or help, and any two sentences may share them. Without accents, in lower
 * case, three letters or more; the list is that of the grammars, by kind.
 */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    // Articles, pronouns, determiners.
    'les des une aux cet cette ces ceux celle celles celui elle elles eux leur leurs lui mes mon nos notre nous ses son sien tes ton vos votre vous',
    'qui que quoi dont lequel laquelle lesquels lesquelles auquel quel quelle quels quelles cela ceci chacun chacune chaque aucun aucune',
    'autre autres certain certains certaine certaines meme memes plusieurs quelque quelques tel telle tels telles tous tout toute toutes',
    // Prepositions, conjunctions, adverbs.
    'afin ainsi alors apres assez aussi autour avant avec beaucoup bien car chez comme comment contre dans deja dehors depuis derriere dessus',
    'devant donc durant encore enfin ensuite entre environ hors ici jamais jusque jusqu lors lorsque mais malgre mieux moins non notamment',
    'ont ori par parce parmi pas pendant peu plus plutot pour pourquoi pres presque puis puisque quand quant sans sauf selon seulement sinon',
    'soit sous souvent sur surtout tandis tant tot toujours tres trop vers voici voila',
    // Helping verbs.
    'ete etre est sont etait etaient sera seront serait seraient soient fut furent suis sommes avoir avait avaient aura auront aurait ayant eut',
    'fait faire faits faite faites fera feront faisait font doit doivent devait devra devrait peut peuvent pouvait pourra pourrait pouvoir',
    'veut veulent voulait vont aller allait venir vient venait',
    // Words of time: what is dated has its date apart.
    'jour jours semaine semaines mois annee annees ans heure heures minute minutes matin soir nuit lendemain veille date moment fois',
    'dernier derniere prochain prochaine debut fin hier demain aujourd hui tard',
    // Small numbers.
    'deux trois quatre cinq six sept huit neuf dix',
  ]
    .join(' ')
    .split(' '),
);

/** Of two sentences, the one that has such a word tells of another time that the same thing happened. */
export const SERIES_WORDS: ReadonlySet<string> = new Set(
  'premier premiere second seconde deuxieme troisieme quatrieme cinquieme nouveau nouvel nouvelle nouveaux nouvelles autre encore reprise anniversaire edition'.split(
    ' ',
  ),
);
