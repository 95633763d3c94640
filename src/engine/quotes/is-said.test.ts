import { expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { findQuotations } from './find-quotations.ts';

function isShown(text: string): boolean {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const article: Article = { text, blocks, publication: null, updatedOn: null, dateline: null, related: [] };
  return findQuotations(article).quotations.length > 0;
}

const lines = (table: string) =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One marked passage a line, that nobody says: works, names, bands, laws, operations, terms, irony, foreign words, slogans on things. */
const NOBODY_SAYS = lines(`
  Ana Delmas publie son premier roman, « Les Heures lentes », chez un éditeur de Sarmont.
  Le film « La Nuit du phare » a reçu trois prix au festival de Brévennes.
  Yves Lonnier a présenté vendredi son documentaire « Le Port et la mer ».
  Elle chante « Reviens-moi » sur la scène de l’Opéra vélan.
  Dans « Le Dernier Quai », l’actrice joue une gardienne de phare.
  L’exposition « Mille ans de voiles » ouvre mardi au musée d’Istrel.
  L’auteur de « La Marée » a expliqué mardi qu’il quittait la Vélanie.
  Invitée de l’émission « Quai libre », la ministre a défendu sa réforme.
  Ana Delmas a déclaré mardi sur le plateau de « Vélanie ce soir » que le quai fermerait.
  La série « Les Gardiens du port », diffusée en mars, a séduit la critique.
  Il a tourné « Un hiver à Sarmont » en six semaines.
  Le tube « Danse avec moi » passe en boucle dans les cafés de Brévennes.
  L’essai « Pourquoi les ponts tombent » est en tête des ventes.
  La chanson « Nous irons à Istrel » est devenue un hymne.
  Son tableau « Le Fleuve » a été vendu aux enchères samedi.
  L’article « La mer monte plus vite » est paru dans une revue savante.
  Selon le « Courrier de Sarmont », le maire doit partir.
  Le « Canal du soir » révèle l’existence d’un second rapport.
  Le journal « La Vigie » a publié la liste des élus.
  Il tient la chronique « Vu du quai » depuis dix ans.
  Le député Yves Lonnier, dit « le Moine », a été réélu.
  Ana Delmas, alias « la Mouette », tient un bar sur le port.
  Celui que l’on surnomme « le Renard » a été arrêté lundi.
  Yves Lonnier, surnommé « le roi du quai », est mort mardi.
  Jean « Jo » Amrani a remporté la course.
  Le baron de la drogue « El Gato » a été extradé.
  L’association « Un toit pour tous » héberge vingt familles.
  Le collectif « Sauvons le quai » a déposé un recours mercredi.
  Le bateau « Belle Étoile » a coulé au large d’Istrel.
  Le navire-école « Sarmont » a quitté le port lundi.
  Le restaurant « Chez Ana » a rouvert ses portes.
  Le parti « Vélanie debout » compte trois députés.
  Le groupe de rock « Les Amarres » donne un concert gratuit.
  La loi « Ports et littoral » a été adoptée mardi par les députés.
  Le projet de loi « plein emploi » arrive en commission.
  Le plan « Mer propre » coûtera deux millions.
  La ministre a annoncé le lancement du plan « Rues calmes » dès l’automne.
  Le maire a confirmé que l’opération « Quai net » reprendrait en mars.
  L’opération, baptisée « Filet d’or », a mobilisé deux cents gendarmes.
  Selon le préfet, l’opération « Filet d’or » a mobilisé deux cents gendarmes.
  Le programme « Un élève, un voilier » a profité à mille enfants.
  Le label « Village fleuri » a été retiré à Brévennes.
  Le dispositif « Dernière ligne droite » sera reconduit, a annoncé la mairie.
  La mention « sans engagement » figure en bas du contrat.
  Le mot « patrie » divise l’assemblée.
  Le terme « quai » vient du gaulois.
  L’expression « partir en sucette » est entrée au dictionnaire.
  La notion de « bien commun » revient dans tous les discours.
  Le concept de « ville du quart d’heure » a fait école.
  Les « frondeurs » du parti ont voté contre.
  Le procès des « ruches empoisonnées » s’ouvre lundi.
  Les « ponts de singe » ont été démontés cet été.
  Les élus ont longuement parlé de la « clause du grand-père ».
  Le vote d’une « règle d’or » budgétaire divise la coalition.
  Le premier « pacte de quai » avait duré deux ans.
  Une « zone de faibles vagues » sera créée devant le port.
  L’affaire dite « des trois barques » a été classée.
  L’étude a porté sur les maisons dites « intelligentes ».
  La « cancel culture » inquiète les universités.
  Le « fact-checking » s’apprend désormais à l’école.
  La technique du « slow steaming » réduit la consommation.
  Les « happy few » ont payé mille florins.
  Ce sport, le « street workout », séduit les jeunes de Sarmont.
  Le verdict de la « justice » du régime était connu d’avance.
  Les « experts » de la télévision n’avaient rien vu venir.
  Cette « petite » erreur a coûté un million.
  Le quai « provisoire » tient depuis trente ans.
  Sur les pancartes, le slogan « Quai pour tous » dominait.
  Des pancartes « Non au péage » étaient accrochées aux balcons.
  Une banderole « Lonnier, démission » barrait la façade.
  Le hashtag « #QuaiPourTous » a été repris dix mille fois.
  Il portait un tee-shirt « I love Sarmont ».
  L’agence classe la Vélanie « AA- ».
  La vigilance « orange » a été levée à midi.
  Le vol était classé « secret défense » depuis 1990.
  Istrel, en vélan « la ville des vents », compte mille habitants.
  Le mot vélan « brune », qui veut dire « vent du soir », a donné son nom au parc.
  Cliquez sur « Accepter et continuer » pour valider.
  La rubrique « Questions fréquentes » du site a été mise à jour.
  L’équipe joue au stade « Ana-Delmas ».
  Le gouvernement a reconnu l’état de « catastrophe naturelle » dans dix communes.
  Le texte crée un délit d’« entrave au quai ».
  Il a été mis en examen pour « abus de confiance ».
  Deux hommes sont poursuivis pour « association de malfaiteurs ».
  Le parquet a ouvert une enquête pour « mise en danger de la vie d’autrui ».
  Ana Delmas, condamnée pour « diffamation », a fait appel.
  Des médias « mainstream » ont relayé la rumeur.
  L’insulte « tête de quai » signifie « marin d’eau douce » en vélan.
  Le pont, la « vieille dame » de Sarmont, fête ses cent ans.
`);

/** One marked passage a line, that somebody says. */
const SOMEBODY_SAYS = lines(`
  « Le quai fermera », a déclaré Ana Delmas.
  « Non », a répondu la ministre.
  « Jamais ! », s’est exclamé le maire.
  Ana Delmas juge le texte « trop flou ».
  La ministre s’est dite « très inquiète » pour le port.
  Il a qualifié le quai de « danger public ».
  Pour Yves Lonnier, la mesure est « un pansement sur une jambe de bois ».
  Selon l’Office des ports, le quai est « proche de la ruine ».
  Le juge évoque une « erreur d’appréciation ».
  La défense a plaidé un « moment d’égarement ».
  Le syndicat dénonce un « passage en force » du gouvernement.
  L’opposition réclame un « vrai débat » sur le quai.
  La maire promet un « effort sans précédent » pour les écoles.
  Le président a appelé à « l’unité » du pays.
  Il a demandé aux élus de « cesser de mentir ».
  Ana Delmas a dit vouloir « tourner la page ».
  Le porte-parole a évoqué des « discussions franches » avec les pêcheurs.
  Le ministre a salué « une avancée historique ».
  Ana Delmas regrette « le silence » de la mairie.
  Le rapport pointe « de graves défaillances » dans l’entretien du pont.
  La directrice a admis que le toit était « en mauvais état ».
  Le maire a prévenu qu’il ne céderait « pas un pouce ».
  « Faux », rétorque l’avocat.
  « C’est une honte », lâche un pêcheur.
  Le quai est « proche de la ruine », d’après Ana Delmas.
  Yves Lonnier a prévenu : « Il pleuvra. »
  La consigne du préfet est claire : « Restez chez vous. »
  Ana Delmas soupire. « On nous a oubliés. »
  « Tout est à refaire », résume le patron du port, Yves Lonnier.
  Les pêcheurs, « à bout de souffle » selon leur syndicat, ont bloqué le port.
  Le maire s’est félicité d’un « succès collectif ».
  Elle a mis en garde contre « une dérive autoritaire ».
  La ministre a fait part de sa « profonde tristesse ».
  Le chef de l’État a exprimé son « soutien total » aux habitants.
  Il a invoqué des « raisons personnelles » pour partir.
  Le procureur a réclamé « une peine exemplaire », affirmant que le port était sûr.
  Elle se souvient : « Il faisait nuit. »
  « Bravo », a lancé la foule.
  L’élu a critiqué « l’amateurisme » du gouvernement.
  Le patron du port parle d’« une année noire ».
  La préfète a rappelé que le quai n’était « pas une piste de course ».
  « Un peu de patience », demande le gardien.
  « La pire saison depuis dix ans », selon Ana Delmas.
  « Plus jamais ça », ont scandé les manifestants.
  « Nous n’avons plus rien », pleure un habitant de Brévennes.
  Le roi a répété son « attachement à la paix ».
  La compagnie affirme avoir agi « en toute transparence ».
  Elle assure n’avoir « rien à se reprocher ».
  Il a avoué avoir « perdu pied ».
  Le général a ordonné de « tenir la digue ».
  Le collectif exige « un moratoire immédiat » sur les péages.
  L’avocate a plaidé la relaxe, dénonçant « un dossier vide ».
  « Merci à tous », a conclu Ana Delmas.
  « Fermez le quai ! », a crié un homme.
  Le pêcheur raconte une nuit « d’enfer ».
  L’Union vélane a condamné « avec la plus grande fermeté » cette attaque.
  Le ministre veut « aller vite » sur ce dossier.
  Le navire « n’a jamais quitté le port », jure son capitaine.
  Le syndicat « dénonce fermement cette décision ».
  L’élue veut « tout dire, enfin », quitte à déplaire.
  L’arbitre voit dans ce vote « un aveu de faiblesse ».
  Le texte, jugé « trop cher » par l’opposition, sera revu.
  Ana Delmas accuse « ceux qui ruinent le port ».
  « Une honte ! » Le mot est de l’avocat.
  La mairie ne veut pas d’un « port pour les riches ».
  Le capitaine a hurlé « tous aux canots » avant de sauter.
  Le jury a retenu « la force du récit et la beauté de la langue ».
  Dans sa lettre, le pêcheur demande « pardon à ses enfants ».
  Le préfet, qui déplore « un manque de moyens », a écrit au ministre.
  La cour a relevé « l’absence de toute preuve ».
  Les riverains, eux, ne décolèrent pas : « Personne ne nous écoute. »
  Le candidat se voit en « président des oubliés ».
  Le médecin parle d’un « état très grave ».
  Pour elle, « rien n’est joué ».
  Le délégué syndical, « déçu mais pas surpris », quitte la table, dit-il.
`);

test('les titres, les termes et l’ironie ne sont pas montrés comme des propos', () => {
  const shown = NOBODY_SAYS.filter(isShown);
  // Two look like speech to any grammar: « ont parlé de la « clause… » », « a reconnu l’état de « catastrophe… » ».
  expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(2);
});

test('ce que quelqu’un dit est montré', () => {
  expect(SOMEBODY_SAYS.filter((line) => !isShown(line))).toEqual([]);
});
