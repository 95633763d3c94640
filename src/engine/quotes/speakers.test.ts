import { expect, test } from 'vitest';
import type { Article, Block } from '../model.ts';
import { findQuotations } from './find-quotations.ts';

/** Who says each marked passage, paragraphs parted by ¶; `?` when nobody is named. */
function voices(marked: string): string {
  const text = marked.replaceAll('¶', '\n\n');
  const blocks: Block[] = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]+/gu))
    blocks.push({ kind: 'paragraph', start: index, end: index + words.length });
  const article: Article = { text, blocks, publication: null, updatedOn: null, dateline: null, related: [] };
  const { quotations, speakers } = findQuotations(article);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations
    .map(({ attribution }) => (attribution.kind === 'unidentified' ? '?' : names.get(attribution.speaker)!))
    .join(' | ');
}

/** One case a line: the text, ` = `, the voices in order. */
function check(title: string, table: string): void {
  test(title, () => {
    const cases = table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/ = ?/u) as [string, string]);
    expect(cases.map(([text]) => [text, voices(text)])).toEqual(cases);
  });
}

check(
  '« ce dernier » et « celle-ci » sont les derniers nommés de leur genre et de leur nombre',
  `
  La ministre des Ports, Ana Delmas, a reçu mardi la maire de Sarmont. Cette dernière a jugé le dialogue « franc et utile ». = la maire de Sarmont
  Ana Delmas a rencontré Yves Lonnier lundi. Ce dernier s’est dit « prêt à signer dès demain ». = Yves Lonnier
  Ana Delmas a rencontré Yves Lonnier lundi. Elle s’est dite « prête à signer dès demain ». = Ana Delmas
  Le directeur a écrit à Ana Delmas. Celle-ci a répondu que l’affaire était « close depuis longtemps ». = Ana Delmas
  Le maire a reçu les pêcheurs lundi. Ces derniers réclament « un moratoire immédiat ». = les pêcheurs
  Ana Delmas et Luc Amrani siègent au port. Pour ce dernier, « le quai est un gouffre ». = Luc Amrani
  `,
);

check(
  '« l’élue », « la quinquagénaire » : celle dont on parle, non un élu nouveau',
  `
  « Je tiendrai mes promesses », assure Jeanne Arnoux. L’élue de Sarmont promet « un budget honnête ». = Jeanne Arnoux | Jeanne Arnoux
  « Je tiendrai mes promesses », assure Jeanne Arnoux. Le préfet de Sarmont promet « un budget honnête ». = Jeanne Arnoux | le préfet de Sarmont
  Ana Delmas préside le port depuis 2010. La quinquagénaire rêve d’« un port sans voitures ». = Ana Delmas
  `,
);

check(
  'le nom d’un autre, dans le complément, n’est pas celui de la fonction',
  `
  Le porte-parole de la présidente Hélène Marin, Victor Bost, s’est dit « surpris par ces rumeurs ». = Victor Bost
  Le porte-parole de la présidente Hélène Marin, Victor Bost, a démenti. « C’est faux », a-t-il dit. = Victor Bost
  Le directeur de l’hôpital Victor Bost s’est dit « surpris par ces rumeurs ». = Victor Bost
  Le père de Ana Delmas, Jules Delmas, est mort. « Il m’a tout appris », confie Mme Delmas. = Ana Delmas
  « Nous sommes prêts », a assuré lundi soir à la télévision vélane Luc Amrani. = Luc Amrani
  `,
);

check(
  'un sigle ou un groupe ne sont pas un prénom',
  `
  La députée VD de Brévennes Ana Delmas craint « un hiver sans bateaux ». = Ana Delmas
  Le député (VD) de Brévennes, Luc Amrani, craint « un hiver sans bateaux ». = Luc Amrani
  Luc Amrani, député VD de Brévennes et ancien marin, craint « un hiver sans bateaux ». = Luc Amrani
  Le président du groupe Vélanie debout à l’Assemblée Luc Amrani a dénoncé « un vote de la honte ». = Luc Amrani
  La présidente de la région Ana Delmas a dénoncé « un vote de la honte ». = Ana Delmas
  `,
);

check(
  'une relative est sautée jusqu’au bout, même avec une virgule',
  `
  Yves Lonnier, avec lequel Ana Delmas avait fondé le club, raconte : « Nous étions jeunes. » = Yves Lonnier
  Ana Delmas, dont le père, pêcheur, est mort en mer, confie : « Je n’oublie rien. » = Ana Delmas
  Le préfet Luc Amrani, qui a reçu Ana Delmas, puis les pêcheurs, a parlé de « discussions constructives ». = Luc Amrani
  Selon le maire, qui était là, Ana Delmas, son adjointe, a dit : « Je pars. » = Ana Delmas
  `,
);

check(
  'ce que l’on reçoit, lit ou se voit demander est d’un autre',
  `
  Ana Delmas a reçu un message de Yves Lonnier : « Rends l’argent. » = Yves Lonnier
  Ana Delmas a reçu un message : « Rends l’argent. » = ?
  Ana Delmas a balayé la critique : « Ce n’est rien. » = Ana Delmas
  Ana Delmas s’était vu demander par Yves Lonnier « des excuses publiques ». = Yves Lonnier
  Ana Delmas s’était mise à demander « des excuses publiques ». = Ana Delmas
  `,
);

check(
  'nier avoir dit, refuser de dire : ces mots ne sont pas dits',
  `
  Yves Lonnier nie avoir déclaré que le port était « un repaire de voleurs ». =
  Yves Lonnier refuse de dire s’il est « candidat à sa succession ». =
  Yves Lonnier a déclaré que le port était « un repaire de voleurs ». = Yves Lonnier
  `,
);

check(
  'le passif donne la parole à son agent',
  `
  Le projet, jugé « trop cher » par l’opposition, sera revu. = l’opposition
  Luc Amrani est accusé par Ana Delmas d’avoir « menti au conseil ». = Ana Delmas
  Luc Amrani, accusé d’avoir « menti au conseil », se tait. =
  Luc Amrani, que ses proches décrivent comme « un homme discret », a disparu. = ses proches
  `,
);

check(
  '« à en croire », « de l’aveu de », « pour lui », un rapport : des sources',
  `
  À en croire Ana Delmas, le quai est « proche de la ruine ». = Ana Delmas
  De l’aveu même du maire, le quai est « proche de la ruine ». = le maire
  Aux yeux de Yves Lonnier, le texte est « une provocation inutile ». = Yves Lonnier
  D’après le rapport, le quai est « proche de la ruine ». = le rapport
  Yves Lonnier réclame une enquête. Pour lui, « le port est devenu une passoire ». = Yves Lonnier
  D’après le cadran, il était « midi à peine ». =
  `,
);

check(
  'le mot qui annonce une réponse donne la parole à son complément',
  `
  Réponse du préfet : « Le port est une passoire. » = le préfet
  Réaction de Yves Lonnier : « Le port est une passoire. » = Yves Lonnier
  Portrait de Yves Lonnier : « Le port est une passoire. » = ?
  Ana Delmas et Yves Lonnier sont d’accord : « Il faut fermer le port. » = ?
  `,
);

check(
  'après des mots dits, un verbe inconnu devant son sujet fait parler',
  `
  Ana Delmas est en tête. « C’est gagné ! », exulte son directeur de campagne. = son directeur de campagne
  Ana Delmas est en tête. « C’est gagné ! », a pesté Luc Amrani. = Luc Amrani
  Ana Delmas est en tête. « C’est gagné ! », affiche géante sur le quai. = ?
  `,
);

check(
  'le verbe est dans les marques',
  `
  La Confédération des pêcheurs « dénonce fermement cette décision ». = la Confédération des pêcheurs
  Yves Lonnier « n’a rien à voir avec nous », assure Ana Delmas. = Ana Delmas
  Le quai « doit fermer avant l’hiver », selon Ana Delmas. = Ana Delmas
  La Confédération des pêcheurs « unis par la mer » s’est réunie. =
  `,
);

check(
  'la voix continue au paragraphe suivant, sauf si l’on a parlé d’un autre',
  `
  « Le quai est perdu », a dit Ana Delmas.¶« Nous le savions depuis dix ans. » = Ana Delmas | Ana Delmas
  « Le quai est perdu », a dit Ana Delmas. Le maire Yves Lonnier a été prévenu lundi soir.¶« Nous le savions depuis dix ans. » = Ana Delmas | ?
  `,
);

check(
  'à chacun son verbe dans une même phrase',
  `
  Ana Delmas (VD) a dénoncé « un vote de la honte », Luc Amrani (PS) saluant au contraire « un geste fort pour tous ». = Ana Delmas | Luc Amrani
  Si Ana Delmas dénonce « un vote de la honte », Luc Amrani y voit « un geste fort pour tous ». = Ana Delmas | Luc Amrani
  Ana Delmas veut négocier, posant comme préalable « la fin des blocages ». = Ana Delmas
  « C’est un vote de la honte », a lancé Ana Delmas à Luc Amrani, qui lui a répondu : « Restez donc. » = Ana Delmas | Luc Amrani
  `,
);

check(
  'un pronom dont un seul prénom a le genre',
  `
  Yves Lonnier est venu avec Ana Delmas. « Il m’a tout appris », confie-t-elle. « Elle exagère », sourit-il. = Ana Delmas | Yves Lonnier
  Yves Lonnier est venu avec Luc Delmas. « Il m’a tout appris », confie-t-elle. = ?
  `,
);

check(
  'des mots sans verbe gardent la voix de la phrase d’avant, si nul autre n’est nommé',
  `
  « Je pars », a dit Ana Delmas. Lundi, la maire de Sarmont ira au port « avec tous ceux qui le souhaitent vraiment, malgré le froid ». = Ana Delmas | ?
  « Je pars », a dit Ana Delmas. Lundi, elle ira au port « avec tous ceux qui le souhaitent vraiment, malgré le froid ». = Ana Delmas | Ana Delmas
  « Je pars », a dit Ana Delmas, avec la promesse que le port « restera ouvert à tous ». = Ana Delmas | Ana Delmas
  « On est fatigués. On veut partir. » « Ça fait dix ans que ça dure », souffle Ana Delmas. = Ana Delmas | Ana Delmas
  « On est fatigués. On veut partir. » Puis : « Ça fait dix ans que ça dure », souffle Ana Delmas. = ? | Ana Delmas
  `,
);

check(
  'à deux sujets, un seul verbe : chacun ses mots',
  `
  Les syndicats y voient « une régression sociale », le patronat « une avancée nécessaire ». = les syndicats | le patronat
  Les syndicats y voient « une régression sociale », et pour le port « une avancée nécessaire ». = les syndicats | les syndicats
  `,
);

check(
  'les mots d’un autre que l’on rappelle',
  `
  Le maire rappelle les mots de Ana Delmas : « Le port ira mieux. » = Ana Delmas
  Le maire rappelle la date de la réunion : « Le port ira mieux. » = le maire
  `,
);

check(
  'un prénom courant a son genre, quelle que soit sa fin',
  `
  Paul Roc a vu Jeanne Arnoux. « J’ai crié », se souvient-elle. = Jeanne Arnoux
  Michel Roc a vu Rachel Arnoux. « J’ai crié », se souvient-elle. = Rachel Arnoux
  Camille Roc a été élue. « J’ai crié », se souvient-elle. = Camille Roc
  `,
);

check(
  'le nom s’arrête avant le lieu, le verbe ou le complément d’un autre',
  `
  « Je regrette », a dit le prévenu à l’audience. = le prévenu
  « Je regrette », a dit l’adjoint à la culture. = l’adjoint à la culture
  La comédienne joue une gardienne. « Un rôle rêvé », confie-t-elle. = la comédienne
  La ministre veut la durcir. Elle promet « des peines exemplaires ». = la ministre
  `,
);

check(
  'une chose n’empêche « elle » de parler que si elle s’écrit',
  `
  Ana Delmas est venue. La réunion a été longue. Elle a dénoncé « un projet injuste et coûteux ». = Ana Delmas
  Ana Delmas est venue. La lettre a été longue. Elle dénonce « un projet injuste et coûteux ». = ?
  `,
);

check(
  'l’ancien président n’est pas le président, « est maire » est une fonction',
  `
  L’ancien président Paul Roche a parlé. « Il ruine le pays », accuse l’ex-président. Le président a promis « une réponse ferme ». = Paul Roche | le président
  Jeanne Roux est maire de Brévennes depuis 2014. « Ma commune se vide », regrette la maire. = Jeanne Roux
  Jeanne Roux est venue. Maire de Brévennes, Luc Amrani gronde. « Ma commune se vide », regrette la maire. = la maire
  Marc, 54 ans, dort dans sa voiture. « L’hiver est long », dit-il. = Marc
  Hier, 54 ans après, la mer monte. « L’hiver est long », dit-il. = ?
  `,
);

check(
  'plusieurs sujets d’un verbe au pluriel parlent ensemble',
  `
  La CGT, FO et la CFDT ont appelé à « amplifier la mobilisation ». = la CGT, FO et la CFDT
  Selon la CGT, FO et la CFDT ont appelé à « amplifier la mobilisation ». = FO et la CFDT
  `,
);

check(
  'le verbe qui suit une relative est celui de son antécédent',
  `
  Ces chiffres, que le ministre Luc Amrani qualifie de « purement indicatifs », inquiètent les pêcheurs. = Luc Amrani
  Ces chiffres, que le ministre Luc Amrani a publiés, sont « purement indicatifs », minimise le préfet. = le préfet
  Malgré les appels au calme de Luc Amrani, qui a dénoncé « des actes isolés », la nuit a été agitée. = Luc Amrani
  `,
);

check(
  'une apposition se ferme ; sinon c’est le sujet',
  `
  Au côté du député Paul Roc, la ministre promet « une ville apaisée ». = la ministre
  Au côté du député Paul Roc, le maire de Sarmont, Ana Delmas sourit. « Une ville apaisée », promet le maire. = Paul Roc
  `,
);

check(
  'un autre verbe que celui de l’agent, une question, celui à qui l’on parle',
  `
  Le député Paul Roc, soutenu par le maire Luc Amrani, promet « une ville apaisée ». = Paul Roc
  Yves Lonnier a-t-il dit que le port était « un repaire de voleurs » ? =
  Ana Delmas est venue. A-t-elle menti ? Non, a-t-elle dit, ajoutant que le port était « un repaire de voleurs ». = Ana Delmas
  Luc Amrani se souvient de son père. « Tu seras marin », lui répétait-il. = ?
  Luc Amrani a revu son père. « Tu seras marin », répétait-il. = Luc Amrani
  La ministre a reçu le préfet et la maire. « On nous ment », a lâché celle-ci. = la maire
  `,
);

check(
  '« elle » qui reprend le sujet, et le complément qui parle',
  `
  Le maire a évoqué « une simple erreur administrative » ; la ministre, elle, parle d’« une faute grave ». = le maire | la ministre
  Le maire a évoqué « une simple erreur administrative » ; devant la ministre, il parle d’« une faute grave ». = le maire | le maire
  La loi passe sous les huées de l’opposition, qui a dénoncé « un coup de force ». = l’opposition
  Le ministre Luc Amrani a plaidé, assurant que la loi était « utile au pays », sous les huées de l’opposition, qui a dénoncé « un coup de force ». = Luc Amrani | l’opposition
  La loi passe sous les huées du public, qui a duré « un peu trop longtemps ». =
  Même analyse de la part de Luc Amrani : « Ce serait une folie. » = Luc Amrani
  `,
);

check(
  'le verbe, quand une relative, un lieu ou un aparté le sépare de son sujet',
  `
  La maire Ana Delmas qui s’est rendue hier à Istrel, s’est dite « très satisfaite ». = Ana Delmas
  Un avis que ne partage pas Ana Delmas, secrétaire nationale de l’ODP, qui regrette « un texte bâclé et dangereux ». = Ana Delmas
  Le maire a reçu Ana Delmas et la présidente de l’ODP, qui regrette « un texte bâclé et dangereux ». = la présidente de l’ODP
  « Le quai est perdu », est venu dire devant le port le directeur du site, Paul Roc. = Paul Roc
  « Le quai est perdu », a répété de son côté Paul Roc, secrétaire du comité. = Paul Roc
  « Le quai est perdu », a abondé face aux pêcheurs la présidente du comité, Ana Delmas. = Ana Delmas
  « Le quai est perdu », a entendu lundi au port la présidente du comité, Ana Delmas. = ?
  Le maire, la voix rauque, a indiqué que « la ville suivra l’avis voté » par le Sénat. = le maire
  Le texte a été jugé « dangereux et mal écrit » par le Sénat. = le Sénat
  Les élus mènent depuis lundi une grève. Le maire vient de déclarer : « Je cède, le quai restera. » = le maire
  `,
);

check(
  'celui qui a parlé garde la parole, quel que soit le nom cité au passage',
  `
  Après l’audience que lui a accordée le roi Luc Amrani, Paul Roc a jugé que le port était « sauvé pour longtemps ». « Je pars content », a-t-il dit. = Paul Roc | Paul Roc
  Ana Delmas a expliqué que le pont fermerait en mai.¶« Nous n’avons pas le choix, les câbles sont usés. » = Ana Delmas
  Le pont fermera en mai.¶« Nous n’avons pas le choix, les câbles sont usés. » = ?
  Pour le délégué Paul Roc, le rôle des pompiers « semble avoir été oublié », a-t-il regretté. = Paul Roc
  Le maire a choisi un cadeau pour le délégué Paul Roc. Le rôle des pompiers « semble avoir été oublié », a-t-il regretté. = le maire
  Selon un porte-parole du port, le quai est fermé. Mais « le pilote a pu freiner à temps », a-t-il indiqué. = un porte-parole du port
  Une dizaine de délégués de l’ODP ont bloqué le port. « Le quai est à nous », ont-ils crié. = une dizaine de délégués de l’ODP
  `,
);

check(
  'le nom entier, ni plus court ni plus long',
  `
  À l’initiative de Paul Luc Roc, maire de Sarmont, un front se crée. « Nous tiendrons », a lancé le maire. = Paul Luc Roc
  L’adjoint au maire de Sarmont Paul Roc a dit : « Nous tiendrons. » = Paul Roc
  « Nous tiendrons », a écrit sur son compte Facebook Paul Roc. = Paul Roc
  « Nous tiendrons », a écrit Facebook lundi. = Facebook
  Le ministre Paul de Villard est arrivé. M. de Villard a dit : « Nous tiendrons. » = Paul de Villard
  Le délégué ODP-VD Paul Roc a dit : « Nous tiendrons. » = Paul Roc
  Le P-DG du port, Paul Roc, est inquiet. « Nous tiendrons », a-t-il dit. = Paul Roc
  Le secrétaire-général de l’ODP, Paul Roc, a dit : « Nous tiendrons. » = Paul Roc
  Hier, le même Paul Roc a dit : « Nous tiendrons. » = Paul Roc
  « On a crié », raconte Lise, une voisine. « Plus d’eau, plus rien », témoigne-t-elle. = Lise | Lise
  « Nous tiendrons », raconte Istrel, un rapport à la main. « Plus rien », témoigne-t-elle. = Istrel | ?
  `,
);

check(
  'les mots d’une foule ne sont pas à qui la compte',
  `
  Le maire dénombrait cent marcheurs, sur fond de slogans : « Rendez le pont », « Le quai est à nous tous ». = ?
  Le maire dénombrait cent marcheurs, sur fond de grève : « Le quai est à nous tous. » = le maire
  `,
);

check(
  'une ligne qui n’est qu’un nom donne la parole au paragraphe qui la suit',
  `
  Le plus content : Paul Roc (Sarmont)¶« Nous avons bien joué. Les garçons ont tout donné. » = Paul Roc
  Luc Amrani, capitaine¶« Nous reviendrons plus forts. » = Luc Amrani
  L’adieu à Luc Amrani (Istrel)¶« Nous reviendrons plus forts. » = ?
  Luc Amrani, la fin d’un règne¶« Nous reviendrons plus forts. » = ?
  `,
);

check(
  '« Et de préciser que » : celui qui parlait, non celui dont il parle',
  `
  Ana Delmas a jugé le port « sauvé pour longtemps ».¶Et de préciser que le roi « a voulu ce chantier depuis des années ». « Il y tient », a-t-elle dit. = Ana Delmas | Ana Delmas | Ana Delmas
  Ana Delmas a jugé le port « sauvé pour longtemps ».¶Et le roi a précisé que la reine « a voulu ce chantier depuis des années ». = Ana Delmas | le roi
  `,
);

check(
  'ni un lieu, ni l’objet d’une relative ne prend la place de qui parle',
  `
  « On est contents », a affirmé le conseiller du district Saint-Jars, Luc Amrani. = Luc Amrani
  « On est contents », a affirmé le conseiller du district Jars Amrani. = Jars Amrani
  « Nous partons », a dit Paul Roc. La cour qui jouxte le préfet est vide. « Nous reviendrons », a-t-il glissé. = Paul Roc | Paul Roc
  « Nous partons », a dit Paul Roc. Au port, le préfet est seul. « Nous reviendrons », a-t-il glissé. = Paul Roc | le préfet
  Le groupe parle par la voix du député de Sarmont Paul Roc, qui juge que le texte « tue le port et la ville ». = Paul Roc
  « Êtes-vous prêt à partir ? », attaque dès la première réunion Ana Delmas, députée. = Ana Delmas
  `,
);

check(
  'le nom que quelqu’un donne à une chose est de lui, même en un mot',
  `
  Ana Delmas a qualifié le scrutin de « mascarade ». = Ana Delmas
  Ana Delmas a traité son rival de « girouette ». = Ana Delmas
  Yves Lonnier crie au « complot ». = Yves Lonnier
  Yves Lonnier a comparé le conseil à « un théâtre d’ombres ». = Yves Lonnier
  La marée a tapissé le quai de « vase ». =
  `,
);

check(
  'qui est interrogé parle, et non qui l’interroge',
  `
  Le maire Paul Roc, interrogé par la Radio du port, a assuré que « le quai tiendra bon ». = Paul Roc
  Paul Roc, interrogé par la Radio du port, a jugé le quai « tout à fait sûr ». = Paul Roc
  Paul Roc est accusé par Ana Delmas de « mentir ». = Ana Delmas
  `,
);

check(
  'un verbe moins courant rapporte aussi, tout près des guillemets',
  `
  « Jamais ! » s’insurge Ana Delmas. = Ana Delmas
  « Le quai tiendra ! » rectifie Paul Roc. = Paul Roc
  Ana Delmas a corrigé les épreuves de « La Marée ». =
  `,
);
