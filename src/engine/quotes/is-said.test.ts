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
  La taxe « Brume » sera prélevée en mars, a répété le ministre des Ports.
  Le bâtiment « C » sera rasé, a promis la mairie.
  La ministre soutient que la clause « Abri » a été dévoyée.
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
  La mairie entend « Le Chant du quai » chaque midi.
  Le groupe compte « trois frondeurs ».
  L’homme, présenté comme « le cerveau du port », a fui.
  Elle promet de « désamiser » le port d’ici à mai.
  La maire s’est exprimée de la manière « colorée » qu’on lui connaît.
  Le mot peut désigner une « personne qui assure le passage des bacs entre deux rives voisines ».
  Il peut aussi renvoyer à un « dispositif permettant la liaison de deux quais sans gêner le passage ».
  Comme dans l’expression « faire le pont entre le marin qui part et celui qui reste ».
  L’insulte « tête de quai » signifie « marin d’eau douce » en vélan.
  Le pont, la « vieille dame » de Sarmont, fête ses cent ans.
  L’écrivaine a lu des pages de « La Digue » devant deux cents élèves.
  Le réalisateur affirme que « Brume » est son film le plus personnel.
  Pour son auteur, « Les Marées du soir » n’est pas un polar.
  Ana Delmas a dit avoir écrit « Quai des ombres » en trois mois.
  « Le Passeur » sort mercredi en Vélanie.
  « Les Filles du port » a reçu le prix du public.
  Avec « Horizons », le chanteur signe son cinquième disque.
  Après « Le Bac », la romancière revient avec « La Rive », une fresque familiale.
  Elle interprète Médée dans « Les Enfants du fleuve ».
  L’actrice s’est fait connaître avec « Nuits de Sarmont », en 1998.
  Le musée consacre une rétrospective, « Peindre la mer », aux artistes vélans.
  Le spectacle « Vents contraires » affiche complet.
  La pièce, « Un été à quai », sera jouée tout le mois.
  L’album « Sel » s’est vendu à dix mille exemplaires.
  Le chœur a entonné « Ô ma Vélanie » à la fin de la cérémonie.
  Le jeu vidéo « Pirates du lac » a été retiré de la vente.
  Le magazine « Mer et Rives » cesse de paraître.
  Interrogé par « La Vigie », le ministre a refusé de répondre.
  Dans un entretien à « La Vigie », la ministre a annoncé son départ.
  Le quotidien « Le Courrier » affirme que le maire savait.
  Selon « La Vigie », trois élus étaient au courant.
  D’après le site « Quai Info », la vente est faite.
  Le podcast « Au fil de l’eau » donne la parole aux bateliers.
  Le tableau « Jeune fille au filet » a été volé lundi.
  La sculpture « L’Attente » trônera sur la place.
  Sa bande dessinée, « Capitaine Sel », a été traduite en dix langues.
  Le conte « La Sirène et le pêcheur » est au programme du collège.
  Il a vu « La Grande Vague » six fois.
  Elle relit « Les Travailleurs du lac » chaque été.
  Le documentaire « Nos rivières » accuse l’industrie du papier.
  Le poème « À la dérive » a été lu à l’église.
  La loi dite « anti-filets » entrera en vigueur en mars.
  Les députés ont adopté la loi « Littoral pour tous ».
  La réforme « Port 2030 » prévoit douze mesures.
  Le gouvernement a défendu la loi « anticasse » devant le Sénat.
  Le ministre de l’Intérieur a présenté le plan « Nuits tranquilles ».
  L’amendement « barques et canots » a été rejeté.
  La « loi Delmas » a été censurée.
  La « taxe mouette » rapporte peu.
  Le « pacte des ports » a été signé par huit maires.
  L’accord, connu comme le « compromis d’Istrel », tient toujours.
  Le procès du « tueur du canal » s’ouvre mardi.
  L’affaire des « carnets bleus » embarrasse le palais.
  Le scandale du « port fantôme » a coûté son poste au ministre.
  Le « Renard du fleuve » a été arrêté par la police.
  Paul Roc, « Polo » pour ses amis, tient la buvette.
  Marie Vial, dite « la Louve », a fui le pays.
  Yves « le Grand » Lonnier a perdu son titre.
  Le boxeur, qu’on appelait « la Foudre », est mort samedi.
  Ses camarades l’appellent « le Professeur ».
  Les habitants ont surnommé le pont « la Girafe ».
  Le quartier est connu sous le nom de « Petit-Istrel ».
  Le préfet, que les pêcheurs nomment « le Capitaine », ne viendra pas.
  Les « Bleus » ont battu la Vélanie.
  Les « Mouettes » de Sarmont joueront la finale.
  Le club des « Dauphins » recrute.
  L’équipe nationale, les « Loups de mer », affronte l’Ostrie samedi.
  Le sous-marin « Intrépide » a plongé mardi.
  Le ferry « Reine Ana » a heurté le quai.
  Le voilier « Vent debout » a démâté.
  La frégate « Amiral-Lonnier » patrouille dans le détroit.
  La fusée « Pétrel » a décollé à l’aube.
  La sonde « Albatros » a atteint son orbite.
  La tempête « Gudrun » a fait trois morts.
  Le cyclone « Dora » s’éloigne des côtes.
  L’opération « Main tendue » a permis de nourrir mille familles.
  L’armée a lancé l’opération « Bouclier du nord » jeudi.
  Le programme « Lire à bord » a été supprimé.
  La campagne « Octobre bleu » débute lundi.
  La journée « Ports ouverts » a attiré la foule.
  L’appel à projets « Villes d’eau » est doté de deux millions.
  Le label « Port propre » sera remis en juin.
  L’appellation « beurre de Sarmont » est protégée.
  La marque « Sel d’Istrel » a déposé le bilan.
  Le parfum « Nuit vélane » est un succès.
  Le modèle « Rivage 3 » est rappelé par le constructeur.
  L’application « Mon Quai » permet de payer en ligne.
  La boutique « Au bon filet » a été cambriolée.
  Le bar « Le Vieux Phare » a fermé.
  L’hôtel « Bellevue » accueille les sinistrés.
  La discothèque « Le Hublot » a brûlé dans la nuit.
  Le centre « Les Tamaris » héberge trente enfants.
  La résidence « Clair Rivage » compte cent logements.
  L’école « Les Goélands » rouvrira lundi.
  Le mouvement « Debout Sarmont » appelle à la grève.
  La liste « Ensemble pour Istrel » a obtenu trois sièges.
  La coalition « Nouvelle Vélanie » est en tête.
  Le syndicat « Marins unis » a signé l’accord.
  L’ONG « Eaux libres » a saisi la justice.
  La fondation « Cœur de port » finance le projet.
  Le groupe Facebook « Les amis du quai » compte mille membres.
  La chaîne « Vélanie 24 » diffusera le débat.
  Le compte « @quai_libre » a été suspendu.
  Le mot-dièse « #SauvonsLeQuai » est en tête des tendances.
  L’« ubérisation » des bateliers inquiète.
  Le « greenwashing » a ses limites.
  Le « burn-out » touche un marin sur dix.
  Les « influenceurs » du port gagnent peu.
  La « blockchain » sert à suivre les cargaisons.
  Ces « deepfakes » circulent depuis lundi.
  Le « lâcher-prise » est à la mode.
  La « marchéabilité » se mesure en minutes.
  On appelle « étiage » le niveau le plus bas du fleuve.
  Les chercheurs nomment « eau grise » celle des éviers.
  Ce phénomène, appelé « seiche », soulève le lac.
  C’est ce que les marins appellent le « mal de terre ».
  Ce que les économistes nomment l’« effet de quai » joue à plein.
  Une technique dite de la « porte étroite » a été employée.
  L’indicateur dit « de vase » est suivi chaque mois.
  Le seuil « critique » a été franchi mardi.
  Les produits sont classés « toxiques » depuis 2011.
  Le département est placé en alerte « rouge ».
  Le dossier est marqué « confidentiel ».
  Le site est protégé au titre des « monuments d’intérêt local ».
  Le diplôme porte la mention « très bien ».
  Le mot « quai » a deux sens.
  Le verbe « larguer » a plusieurs emplois.
  La lettre « k » est rare en vélan.
  L’adjectif « maritime » figure dans la loi.
  L’emploi du mot « crise » a été évité par le ministre.
  Le terme de « génocide » ne figure pas dans la résolution.
  Le concept d’« île intelligente » est né en 2009.
  L’idée de « ville-port » a fait son chemin.
  La théorie du « ruissellement des eaux » est contestée.
  La politique du « zéro épave » coûte cher.
  La stratégie « tout bateau » a échoué.
  La méthode « Delmas » ne plaît pas à tous.
  Le système « aller-retour » a été abandonné.
  Le mode « avion » suffit.
  L’option « sans escale » coûte dix florins.
  Le bouton « Envoyer » ne répond plus.
  Ouvrez l’onglet « Paramètres » puis cochez « Privé ».
  Des autocollants « Touche pas à mon quai » ont fleuri sur les portes.
  Sur une banderole, « Plus de bacs, moins de taxes » s’étalait en lettres rouges.
  Un tract intitulé « Réveillez-vous » circule au port.
  Le panneau « Baignade interdite » a disparu.
  Un graffiti « Mort au péage » a été effacé.
  La foule portait des badges « Je vote quai ».
  Le slogan « Moins de vase, plus de vagues » n’a pas convaincu.
  La devise « Toujours à flot » orne le fronton.
  Ce « cadeau » fiscal coûtera deux millions.
  Ces « réformateurs » n’ont rien réformé.
  Le « miracle » vélan a fait long feu.
  Cet « accident » arrangeait bien du monde.
  Les soi-disant « volontaires » n’avaient pas le choix.
  La prétendue « enquête » n’a jamais eu lieu.
  Le régime organise des « élections » sans opposants.
  Les « vacances » du ministre ont duré deux jours.
  Le « vrai » patron du port habite à l’étranger.
  Un « ami » du maire a obtenu le marché.
  Le grand « débat » a réuni neuf personnes.
  Les « pour » et les « contre » se sont affrontés.
  Il a été condamné pour « vol en bande organisée ».
  Elle est soupçonnée de « corruption passive ».
  Trois policiers sont jugés pour « violences volontaires ».
  Le tribunal a requalifié les faits en « homicide involontaire ».
  Il est poursuivi du chef d’« escroquerie ».
  L’ordre de la « Mouette d’or » lui a été remis.
  Le prix « Plume de quai » récompense un premier roman.
  La catégorie « jeunes mousses » compte huit inscrits.
  Le chapitre « Ports » du budget baisse de moitié.
  La section « bateaux anciens » du musée ferme.
  Le volet « sécurité » de la réforme est prêt.
  La partie « recettes » du budget a été votée.
  Le préfet a annoncé le passage en vigilance « orange ».
  La ministre a confirmé le niveau d’alerte « rouge ».
  La mairie a annoncé un budget « vert » pour l’an prochain.
  Le maire dénonce les campagnes des médias « mainstream ».
  La ministre a présenté le label « rural ».
  Il regrette le temps des barques « maison ».
  Elle critique la méthode « Delmas ».
  L’opposition réclame un référendum d’initiative « partagée ».
  Ana Delmas craint une saison « blanche » pour la pêche.
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
  Le maire s’est dit « inquiet » lundi.
  Elle a accusé ses adversaires de « mentir ».
  Les élus ont quitté la salle en criant « trahison ».
  La directrice du port a dénoncé devant les élus une gestion « très opaque ».
  La mairie entend « faire payer les bateaux ».
  Le groupe compte « rouvrir la ligne ».
  Le préfet présente le pont comme « une chance pour la ville ».
  La ministre a présenté la loi comme « un texte d’équilibre ».
  Le maire définit le port comme « une chance pour tous les enfants de la ville et des environs ».
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
  Le romancier résume son livre : « Un homme attend le bac. »
  Pour son auteur, le film est « une lettre d’amour au port ».
  La critique salue « un roman d’une grande douceur ».
  Le quotidien juge la réforme « bâclée ».
  « Mon disque parle d’ici », explique le chanteur.
  L’actrice décrit un tournage « éprouvant ».
  La ministre a défendu une loi « juste et attendue ».
  Le député fustige une loi « écrite par les armateurs ».
  L’opposition raille un « plan de carton ».
  Le préfet a dit que l’opération était « une réussite totale ».
  L’armée parle d’une opération « menée avec précision ».
  Le capitaine affirme que le navire est « en parfait état ».
  L’entraîneur s’est dit « fier de ses Mouettes ».
  Le joueur a parlé d’« un match fou ».
  Le président du club déplore « un arbitrage partial ».
  Le marin raconte : « J’ai vu la vague. »
  « Voilier ou barque, peu importe », sourit le patron.
  Le tribunal estime que les faits sont « d’une extrême gravité ».
  L’avocat dénonce une condamnation « pour l’exemple ».
  Elle rejette ces accusations, qu’elle juge « sans fondement ».
  Il conteste « toute forme de corruption ».
  Le parquet a requis une peine « à la hauteur des faits ».
  La défense a demandé au juge de « rester sourd à la rumeur ».
  Le maire veut « remettre la ville à flot ».
  La directrice refuse de « céder à la peur ».
  Les riverains s’inquiètent d’un chantier « interminable ».
  Le syndicat réclame « des actes, pas des mots ».
  L’ONG appelle à « ne pas détourner le regard ».
  La chercheuse évoque un phénomène « sans précédent connu ».
  Le climatologue parle d’une « année hors norme ».
  Le médecin a constaté « de multiples fractures ».
  « Ce mot me fait peur », confie-t-elle.
  « Le mot n’est pas trop fort », insiste l’élu.
  Le ministre a employé des mots durs : « C’est une trahison. »
  Sur sa banderole, elle a écrit : « Rendez-nous le bac ! »
  La foule scandait « le quai est à nous ».
  Les manifestants criaient « Lonnier, démission ! »
  Le slogan est d’Ana Delmas, qui répète : « Un quai pour chacun. »
  Elle se décrit « têtue mais loyale ».
  Le roi a remercié « les femmes et les hommes de ce pays ».
  Le chef de la junte menace de « représailles immédiates ».
  Le candidat ironise sur « les vacances du ministre ».
  La sénatrice dit redouter « un été de tous les dangers ».
  Le gardien se rappelle « une odeur de brûlé ».
  Selon l’enquête, le pilote était « épuisé ».
  « Une légende ! », s’amuse le patron du bar.
  Le maire a assuré aux habitants que « personne ne dormirait dehors ».
  D’après lui, le plan est « mort-né ».
  L’expert relève « une usure anormale » des câbles.
  Le témoin décrit « un bruit de tonnerre ».
  « Quai libre » : c’est, dit-elle, « le nom que nous avons choisi ensemble ».
  La ministre s’est dite « choquée » par ces images.
  Le syndicat critique une décision « brutale ».
  Le maire a qualifié le projet d’« irréaliste ».
  La cour a trouvé la peine « excessive ».
`);

test('les titres, les termes et l’ironie ne sont pas montrés comme des propos', () => {
  const shown = NOBODY_SAYS.filter(isShown);
  // Two look like speech to any grammar: « ont parlé de la « clause… » », « a reconnu l’état de « catastrophe… » ».
  expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(2);
});

test('ce que quelqu’un dit est montré', () => {
  expect(SOMEBODY_SAYS.filter((line) => !isShown(line))).toEqual([]);
});
