/** Small words around reported speech: what stands inside a verb group, what gives a source, where things are said, what only names. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Third-person auxiliaries, as one subject has them and as several do. */
export const AUXILIARIES: ReadonlySet<string> = list(
  'a avait aura aurait eut est était sera serait fut va allait ont avaient auront auraient eurent sont étaient seront seraient vont',
);

/** Stand between the subject and its verb. */
export const CLITICS: ReadonlySet<string> = list("ne n' se s' lui leur nous vous l' y en me m'");

/** Verbs that carry a verb of saying: « a tenu à préciser », « tente de rassurer », « veut rappeler ». */
export const CARRIERS =
  /^(?:[tv](?:ient|iennent|enait|enaient|enue?s?)|tent(?:e|ent|ait|é)|veut|veulent|voul(?:ait|aient|u)|souhait(?:e|ait|é)|cherch(?:e|é|ait)|va|vont|pu|peut|dû|doit|fini(?:t|ssent)?|empress(?:é|ée|és)|content(?:e|é|ée)|croit|cru|oser?|osé)$/u;

/** « fait savoir », « laissé entendre », « fait part », « mis en garde »: first word and what follows. */
export const SPEECH_PHRASES: readonly (readonly [first: RegExp, then: RegExp])[] = [
  [/^f(?:ai(?:t|re|sant|sai(?:en)?t)|ont|i(?:ren)?t)$/u, /^(?:savoir|valoir|part|remarquer|observer|état|connaître)$/u],
  [/^laiss(?:er?|é|ent|ait|ant)$/u, /^(?:entendre|échapper|tomber)$/u],
  [/^m(?:is|et|ettent|ett?ait|ettant)$/u, /^en$/u],
];

/** Beside -ment words and days, what may stand between a verb and its subject or its object. */
export const ADVERBS: ReadonlySet<string> = list(
  'ainsi également aussi encore déjà notamment ensuite enfin alors toutefois cependant néanmoins pourtant donc même surtout plutôt souvent toujours ' +
    'pas jamais plus bien mieux hier demain tantôt aujourd hui matin soir midi après-midi dernier dernière prochain prochaine fois plusieurs ' +
    'peu ici là tout vite volontiers quasiment lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre mi-avril fin début courant',
);

/** Words that govern the noun after them: it is no subject then. */
export const PREPOSITIONS: ReadonlySet<string> = list(
  "de d' du des à au aux par avec dans sur pour contre chez en entre sous vers envers devant derrière après avant depuis dès lors selon sans parmi comme via " +
    'auprès malgré outre hormis sauf jusque pendant durant',
);

/** Open a new clause. */
export const CLAUSE_OPENERS: ReadonlySet<string> = list(
  "que qu' qui dont où lorsque lorsqu' quand si puisque parce car comme alors tandis",
);

/** Things in which people speak; with a preposition they are where it was said. */
export const MEDIUM_NOUNS =
  'communiqué|entretien|interview|tribune|tweet|message|lettre|courrier|vidéo|discours|allocution|déclaration|(?:conférence|point) (?:de )?presse|billet|post|story|éditorial|enregistrement|podcast|émission|audition|réquisitoire|plaidoirie|livre|mémoires|rapport|document|matinale|direct';

/** Networks and stations on which people speak; the rest of the name has capitals. */
export const NETWORKS =
  'Twitter|X|Facebook|Instagram|TikTok|YouTube|Telegram|Mastodon|Bluesky|LinkedIn|BFM(?:TV)?|LCI|RMC|RTL|CNews|Public|Sud|Radio|TF1|M6|Canal|France|Europe';

/** Before a verb, these turn its subject after it: « comme l’explique X ». */
export const TURNING: ReadonlySet<string> = list("comme où que qu' dont ainsi tel telle");

/** Nouns of words: what stands in the marks is spoken of, not said. */
export const TERM_NOUNS =
  /^(?:(?:mot|terme|expression|formule|concept|notion|mention|slogan|étiquette)s?|(?:sur|pré)?nom|pseudonyme|sobriquet|catégorie|rubrique|hashtag|titre|intitulé|pronom|verbe|adjectif|bouton|pancarte)$/u;

/** Right before the mark, these announce a name or a term. */
export const NAMING =
  /^(?:dite?s?|(?:re)?baptis\p{L}+|(?:sous-)?titré\p{L}*|intitul\p{L}+|(?:sur|dé|re)?nomm\p{L}+|appel(?:ée?s?|le|lent|ai(?:en)?t)|estampill\p{L}+|étiquet\p{L}+|soi-disant|siglée?|marquée?|prétendu\p{L}*)$/u;

/** Right before words with a capital, they announce a work or a place and no speech. */
export const NEAR_NAME = /^(?:avec|dans|chez|depuis|sous|devant)$/u;

/** Inside the marks, signs of a sentence rather than a name: a pronoun subject, a negation, a common verb. */
export const SENTENCE_SIGNS =
  /(?<![\p{L}'’])(?:(?:je|nous|vous|on|ils?|elles?|tu|ça|ne|est|sont|étai(?:en)?t|ser(?:a|ont|ait|aient)|a|ont|av(?:ait|ons|ez|aient)|aur(?:a|ont|ait|aient)|faut|f(?:ait|ont)|peu(?:t|vent)|doi(?:t|vent)|va|vont|veu(?:t|lent))(?!\p{L})|(?:j|n|c)['’]\p{L}|ce (?:sont|serait|n['’])|\p{L}{3,}(?:ez|aient|èrent)(?!\p{L}))/iu;

/** Give a source without a verb; the words parted by one space. */
export const ACCORDING =
  /^(?:selon|dixit|d' après|à en croire|(?:aux (?:yeux|dires)|de l' (?:avis|aveu)(?: même)?)(?: d(?:e|'))?|de source)(?= )/u;

/** Nouns of time, « ce jour », « la veille », and of « de son côté », « pour sa part »: nobody. */
export const TIME_NOUNS =
  /^(?:fois|jours?|journée|semaines?|mois|ans?|années?|heures?|minutes?|moments?|temps|soir|soirée|matin|matinée|nuit|week-end|veille|lendemain|instant|suite|fin|début|époque|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|1er|\d+|côté|part|tour)$/u;

/** Words that open a sentence with a capital and are no name, beside determiners, pronouns, prepositions and adverbs. */
export const FUNCTION_WORDS: ReadonlySet<string> = list(
  "et mais ou or ni puis bref oui non c' ceci cela ça celui celle ceux je j' tu t' tout tous toute toutes moins beaucoup trop très quel quelle quels quelles voici voilà aucun aucune rien personne chacun chacune joint jointe côté quant afin faute grâce loin face suite votre vos autre autres jusqu' reste restent vient pourquoi comment combien madame monsieur exit place",
);

/** Words that open a relative clause. */
export const RELATIVE = /^(?:qui|que|qu['’]|dont|où|(?:l[ea]s?|du|des|aux?)quel(?:le)?s?)$/u;

/** « Elle nie avoir dit : « … » »: the words are those that she denies; « elle dément : « … » » introduces her own. */
export const DENIES = /^(?:ni|contest|récus|réfut)(?:e|ent|ait|aient|é)$|^démen(?:t|tent|tait|taient|ti)$/u;

/** Whoever does this meets the words of somebody else: « a reçu un message : « … » ». */
export const HEARS =
  /^(?:re(?:çu|çoit|çoivent|cevant)|lu|lit|entend(?:u|ait)?|découv(?:ert|re|rent)|déchiffr\p{L}+|trouve)$/u;

/** Before an infinitive, these tell what somebody will do. */
export const INTENDS = /^(?:entend(?:ent|ait|aient)?|compt(?:e|ent|ait|aient))$/u;

/** Nouns of words that a crowd cries or a wall bears: nobody's who is named near them. */
export const SHOWN_WORDS = /^(?:slogan|pancarte|banderole|inscription|affiche|graffiti|cri|chant|hashtag)s?$/u;

/** Nouns that make the one after « de », « chez », « pour » speak: « Réaction de X : ». */
export const ANSWERS =
  /^(?:répon|réacti|explicati|conclusi|précisi)(?:on|se)s?$|^(?:mêmes?|avis|mot|verdict|commentaire|constat|témoignage|analyse|cloche)$/u;

/** Words that have an owner: « la phrase de X : ». */
export const WORDS_OF = /^(?:mot|phrase|propos|parole|formule|citation|adage|proverbe|devise)s?$/u;

/** After « à », where or when somebody speaks; no part of who they are. */
export const NO_COMPLEMENT =
  /^(?:presse|audience|issue|sortie|suite|radio|télé(?:vision)?|barre|tribune|foule|antenne|micro|chaîne|agence|occasion|époque|lendemain|sortir|cours|terme|moment|sujet|côté)$/u;

/** Nouns of what somebody says, before « que » or « de ». */
export const SAYING = /^(?:promesse|assurance|affirmation|conviction|certitude|menace|regret|souhait)s?$/u;

/** What a paper calls its questions and answers, or says of them. */
export const ANNOUNCES_INTERVIEW =
  /(?<!\p{L})(?:entretiens?|interviews?|grand oral|propos recueillis|questions? à|(?:nos|vos|trois|cinq|dix) questions|(?:r[ée]pond|s['’]explique|se confie|rencontre avec|nous reçoit))(?!\p{L})/iu;

/** The one who is asked. */
export const SECOND_PERSON = /(?<!\p{L})(?:vous|votre|vos|tu|t['’]|ton|tes)(?!\p{L})/iu;

/** First person: such words are nobody else’s. */
export const FIRST_PERSON = /(?<![\p{L}'’])(?:[jm]['’]|(?:je|moi|m[aeo]n?|mes|nous|notre|nos)(?!\p{L}))/iu;
