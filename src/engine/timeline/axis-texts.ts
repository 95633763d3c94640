/**
 * Forty short stories of an invented country, with their dates: ⟦what a reader wants on the axis⟧, a dated happening, past or to come; and
 * {what nobody wants there}, the date of a statement, of a figure, of a budget, of a law, a length, an age, a habit, a beginning.
 * The first line of each says when it was printed.
 */
export const AXIS_TEXTS = `
2021-06-15
Le conseil régional de Vélanie a adopté ⟦lundi soir⟧ le plan de sauvetage des chantiers navals, après {neuf heures} de débats. Le texte, qui engage 40 millions d’euros sur {trois ans}, doit encore être validé par le préfet avant d’entrer en vigueur ⟦le 1er septembre⟧. L’opposition, qui avait quitté la salle ⟦en fin de matinée⟧, a promis de saisir le tribunal. « Nous ne laisserons pas faire », a prévenu {mardi} Solène Arvaux. Le premier plan, voté ⟦en 2016⟧, avait été annulé ⟦deux ans plus tard⟧ pour un vice de forme. Le conseil vote {chaque année} un budget de 900 millions d’euros.

2021-06-15
Un cycliste de {34 ans} a été mortellement blessé ⟦dimanche⟧ sur la route de Brévennes. Il était {environ 7 h 30} lorsqu’une camionnette l’a percuté à la sortie d’un virage. Transporté à l’hôpital de Sarmont, il est décédé ⟦dans la nuit⟧. Le conducteur, un homme de {61 ans}, a été placé en garde à vue puis remis en liberté ⟦lundi⟧. Selon la préfecture, c’est le quatrième accident mortel sur cet axe {depuis janvier}. {En 2020}, douze personnes avaient perdu la vie sur les routes du canton, contre neuf {en 2019}. Une marche blanche sera organisée ⟦samedi 19 juin⟧ à {15 heures}.

2019-03-14
L’équipe de Sarmont a battu Port-Mirande 3-1 ⟦mercredi⟧ en demi-finale de la Coupe. Ana Lonnier a ouvert la marque dès la 12e minute, avant d’être remplacée à {la mi-temps}. Les Sarmontoises n’avaient plus atteint ce stade {depuis 2011}. Elles affronteront ⟦le 6 avril⟧ le vainqueur de la rencontre entre Brévennes et Oulmes, qui se joue ⟦ce jeudi⟧. Battu ⟦en 2014⟧ au même stade de la compétition, Port-Mirande devra se consoler avec le championnat, qui reprend ⟦dimanche⟧. « On y croit {depuis le premier jour} », a confié {jeudi} l’entraîneuse, en poste {depuis deux saisons}.

2022-10-07
Le groupe Delmas a publié un bénéfice net de 214 millions d’euros {au premier semestre}, en hausse de 8 % par rapport à {la même période de 2021}. {En septembre}, les ventes ont progressé de 3 %. Le constructeur, fondé ⟦en 1923⟧ à Sarmont, prévoit de fermer ⟦fin 2023⟧ son usine d’Oulmes, qui emploie 430 personnes. Les syndicats ont été reçus ⟦jeudi⟧ au siège. Une grève a débuté ⟦vendredi matin⟧. La direction vise une marge de 6 % {en 2025}, a-t-elle indiqué {jeudi} dans un communiqué. L’action a perdu 4 % {depuis le début de l’année}.

2018-09-05
Ève Carondel, romancière et poète, est morte ⟦mardi⟧ à l’âge de {88 ans}, a annoncé {mercredi} sa maison d’édition. Née ⟦le 3 février 1930⟧ à Port-Mirande, elle avait publié son premier recueil ⟦en 1951⟧, alors qu’elle enseignait {depuis peu} dans un village de montagne. Le prix de l’Académie vélane lui fut décerné ⟦en 1974⟧ pour Les Salines. Elle s’était retirée de la vie publique ⟦après son élection à l’Académie, en 1989⟧. Pendant {trente ans}, elle écrivit {tous les matins} de {6 heures} à {midi}. Ses obsèques auront lieu ⟦vendredi⟧ dans l’intimité. Une exposition lui sera consacrée ⟦au printemps 2019⟧.

2023-01-30
Le procès de l’ancien directeur du port s’ouvre ⟦ce lundi⟧ devant le tribunal correctionnel de Sarmont. Bo Ferrand, {57 ans}, est jugé pour détournement de fonds publics, des faits commis {entre 2009 et 2014}. L’affaire avait éclaté ⟦en mars 2015⟧, quand une comptable avait alerté la chambre des comptes. Mis en examen ⟦le 12 novembre 2016⟧, il a toujours nié. Il encourt {dix ans} de prison et 150 000 euros d’amende, en vertu de la loi du {13 novembre 2007}. Le jugement devrait être mis en délibéré ⟦le 17 février⟧. « Mon client est serein », a assuré {dimanche} son avocat.

2020-11-21
Deux secousses ont été ressenties ⟦vendredi⟧ dans le massif de l’Arvan, sans faire de blessé. La première, de magnitude 4,1, s’est produite à {6 h 42} ; la seconde {une heure plus tard}. Le séisme de ⟦1909⟧, le plus violent jamais enregistré dans la région, avait détruit le village d’Oulmes. {Depuis}, les maisons sont bâties selon des règles strictes, fixées par un décret du {3 mai 1982}. {Chaque année}, le réseau national détecte quelque 300 secousses. Des ingénieurs inspecteront les barrages ⟦la semaine prochaine⟧. L’école, évacuée ⟦vendredi matin⟧, rouvrira ⟦lundi⟧.

2024-04-28
Les négociations entre la Vélanie et la Morvénie ont repris ⟦samedi⟧ à Genthod, {six mois} après leur suspension. Le cessez-le-feu conclu ⟦le 11 octobre⟧ n’a tenu que {quelques semaines}. ⟦Dans la nuit de jeudi à vendredi⟧, des tirs d’artillerie ont encore visé le port de Tazir, tuant trois pêcheurs. Le ministre vélane a estimé {dimanche} que la rencontre était « utile ». Les deux délégations se retrouveront ⟦le 4 mai⟧. La guerre, qui a éclaté ⟦en février 2022⟧, a fait plus de 9 000 morts. L’armée vélane occupe {depuis 2023} la rive gauche du fleuve.

2021-06-15
La fréquentation du musée de Sarmont a baissé de 41 % {en 2020}, selon des chiffres publiés {mardi}. {L’an dernier}, 96 000 visiteurs avaient poussé ses portes, contre 163 000 {en 2019}. Fermé ⟦le 30 octobre⟧ à cause de l’épidémie, le musée n’a rouvert que ⟦le 19 mai⟧. Sa directrice, nommée ⟦en janvier⟧, mise sur la rétrospective Ilmar Dostan, qui sera inaugurée ⟦jeudi⟧ et se tiendra jusqu’au {3 octobre}. Le budget {2021} a été amputé d’un tiers. Le musée est gratuit {le premier dimanche du mois}, et fermé {le mardi}.

2022-10-07
Un vent de tempête a balayé la côte ⟦dans la nuit de mercredi à jeudi⟧, privant d’électricité 30 000 foyers. Des rafales de 140 km/h ont été mesurées {vers 3 heures} à Port-Mirande. ⟦Jeudi⟧, une digue a cédé et le front de mer a été évacué. {Vendredi matin}, 4 000 foyers restaient privés de courant. La préfète a dit {jeudi} craindre « des dégâts considérables ». Météo-Vélanie prévoit un nouveau coup de vent ⟦dimanche⟧. C’est la plus forte tempête {depuis celle du 26 décembre 1999}, qui avait couché un tiers de la forêt.

2019-03-14
Les enseignants du secondaire seront en grève ⟦mardi 19 mars⟧ à l’appel de cinq syndicats. Ils protestent contre la réforme du baccalauréat, présentée ⟦en conseil des ministres le 20 février⟧ et qui doit s’appliquer {à la rentrée 2020}. Une première journée d’action, ⟦le 24 janvier⟧, avait réuni 12 000 personnes. Le ministre a répété {mercredi} qu’il ne reculerait pas. {Depuis dix ans}, le nombre d’heures d’enseignement a diminué de 7 %. {En 2018}, 1 800 postes ont été supprimés. Une rencontre est prévue ⟦vendredi⟧ au ministère. Les cours sont suspendus {le mercredi après-midi}.

2018-09-05
Une sonde de l’agence spatiale vélane a survolé ⟦le 1er septembre⟧ l’astéroïde Numa, à 78 millions de kilomètres de la Terre. Lancée ⟦en mai 2014⟧, elle avait quitté le sommeil ⟦il y a trois mois⟧. Les premières images, attendues ⟦la semaine prochaine⟧, permettront de mesurer l’objet, découvert ⟦en 1911⟧ par l’astronome Pia Dostan. Numa fait le tour du Soleil {en cinq ans et demi} et tourne sur lui-même {toutes les sept heures}. La mission s’achèvera ⟦en 2021⟧. « C’est un rendez-vous que nous préparions {depuis vingt ans} », a souri {mardi} la cheffe du projet.

2023-01-30
À {42 ans}, Ilse Arvaux vient de prendre la tête de la plus vieille librairie du pays. Arrivée à Sarmont ⟦en 2004⟧, cette fille de marins avait d’abord tenu une échoppe sur les quais, avant de la revendre ⟦en 2012⟧. Elle se lève {tous les jours} à {5 heures}. La maison, ouverte ⟦en 1837⟧ par deux frères imprimeurs, avait failli fermer {pendant la crise}. Le tribunal l’a placée en redressement ⟦le 8 juillet 2021⟧. {Depuis}, les ventes remontent. {En décembre}, elle a vendu 11 000 livres, le double de {décembre 2021}. Un café ouvrira à l’étage ⟦en avril⟧.

2020-11-21
Le parquet de Sarmont a ouvert ⟦jeudi⟧ une enquête pour homicide involontaire après la mort d’une fillette de {4 ans} dans une crèche. Les faits remontent au ⟦mardi 17 novembre⟧. Selon les premiers éléments, l’enfant avait été laissé seul {une vingtaine de minutes}. La directrice a été entendue ⟦vendredi⟧. L’établissement, agréé ⟦en 2013⟧, avait fait l’objet d’un contrôle ⟦en juin⟧. Il a été fermé ⟦mercredi⟧ par arrêté. « Tout sera fait pour établir la vérité », a déclaré {samedi} le procureur. Une autopsie sera pratiquée ⟦lundi⟧.

2024-04-28
⟦Dimanche⟧, les électeurs d’Oulmes ont élu leur maire au second tour. Irma Lenoir l’emporte avec 52,3 % des voix, devant le sortant, en place {depuis 2008}. La participation atteint 61 %, contre 54 % {il y a six ans}. Le premier tour, ⟦le 21 avril⟧, avait été annulé dans deux bureaux. Le conseil municipal se réunira ⟦vendredi 3 mai⟧ pour élire les adjoints. Née à Tazir, la nouvelle élue était entrée au conseil ⟦en 2014⟧. Elle s’est engagée {dans la soirée} à geler les impôts jusqu’en {2026}. Le budget {2024} devra être revu.

2021-06-15
Le prix du blé a atteint {lundi} 214 euros la tonne, un record {depuis huit ans}. La récolte {2020} avait été la plus faible {depuis 1983}, et celle de {2021} s’annonce médiocre après le gel qui a frappé les plaines ⟦du 5 au 8 avril⟧. Les semis ont pris {trois semaines} de retard. Le ministère doit dévoiler ⟦jeudi⟧ un plan d’aide. Les céréaliers, qui avaient bloqué le port ⟦le 2 juin⟧, se disent prêts à recommencer {dès la semaine prochaine}. {Au cours des cinq dernières années}, 400 exploitations ont disparu.

2022-10-07
La ligne de tramway entre la gare et l’hôpital sera mise en service ⟦le 12 novembre⟧, avec {huit mois} de retard. Le chantier, lancé ⟦en 2018⟧, avait été interrompu ⟦au printemps 2020⟧ puis ⟦en août dernier⟧, après la découverte d’une nécropole. Les rames circuleront {de 5 heures à minuit}, {toutes les six minutes} aux heures de pointe. La facture s’élève à 210 millions d’euros, contre 160 millions annoncés {en 2017}. {Lundi}, le maire a reconnu « des erreurs ». Une seconde ligne est à l’étude pour {l’horizon 2030}. Les essais ont commencé ⟦mardi⟧.

2019-03-14
Rencontre avec Pia Lonnier, volcanologue. Vous avez vu votre première éruption ⟦en 1986⟧. Qu’en gardez-vous ? J’avais {douze ans}. ⟦Le 4 août⟧, mon père nous a réveillés : le ciel était rouge. {Depuis ce jour}, je n’ai plus voulu faire autre chose. Vous repartez bientôt ? Oui, ⟦en mai⟧, pour l’île de Tor, dont le volcan s’est réveillé ⟦il y a trois semaines⟧. Nous y resterons {deux mois}. Dort-on, là-haut ? {Quatre heures par nuit}. La dernière grande éruption date de ⟦1902⟧ ; elle avait tué 400 pêcheurs. {Aujourd’hui}, l’île est évacuée {en une demi-journée}.

2018-09-05
Les pompiers luttaient {toujours mercredi} contre l’incendie qui ravage la forêt d’Arvan. Parti ⟦lundi après-midi⟧ d’une aire de pique-nique, le feu a déjà parcouru 1 900 hectares. Deux hameaux ont été évacués ⟦dans la nuit⟧. ⟦Mardi⟧, un pompier de {26 ans} a été grièvement brûlé. Un homme soupçonné d’avoir allumé un barbecue a été interpellé ⟦mercredi matin⟧. Le feu devrait être fixé ⟦d’ici à vendredi⟧, espèrent les secours. {Depuis le 1er juillet}, 6 000 hectares sont partis en fumée, dix fois plus que {durant tout l’été 2017}. L’accès aux massifs est interdit jusqu’au {15 septembre}.

2023-01-30
La députée Solène Carondel a démissionné ⟦samedi⟧ de son parti, {trois jours} après la publication d’une enquête sur ses notes de frais. Le bureau politique devait examiner son cas ⟦ce lundi⟧. Élue ⟦en 2017⟧ puis réélue ⟦en juin 2022⟧, elle siégera désormais parmi les non-inscrits. Dans un entretien accordé {dimanche} au Courrier, elle dénonce « un procès public ». Le parquet a ouvert ⟦vendredi⟧ une enquête préliminaire. L’affaire rappelle celle du sénateur Dostan, condamné ⟦en 2009⟧ à {deux ans} de prison avec sursis. La loi de {2013} oblige les élus à déclarer leurs biens.

2020-11-21
Une grotte ornée a été découverte {par hasard} ⟦en septembre⟧ près de Brévennes, ont annoncé {vendredi} les services du patrimoine. Les peintures, des chevaux et des mains, auraient {17 000 ans}. Trois spéléologues y ont pénétré ⟦le 12⟧ par un boyau de {40 centimètres}. Le site a été classé ⟦mercredi⟧. Une équipe de l’université s’y installera ⟦au début de l’année prochaine⟧ pour {dix-huit mois}. La dernière découverte de cette ampleur dans le pays remontait à ⟦1956⟧. La grotte ne sera jamais ouverte au public ; une réplique pourrait voir le jour {avant 2030}.

2024-04-28
Le festival des Voix de Port-Mirande se tiendra ⟦du 5 au 14 juillet⟧. Il accueillera Mira Lenoir ⟦le 6⟧, le chœur de Tazir ⟦le 9⟧ et, ⟦pour la clôture, dimanche 14⟧, un opéra inédit. La billetterie ouvre ⟦mardi⟧ à {10 heures}. Annulée ⟦en 2020⟧, la manifestation n’a retrouvé son public que {l’an dernier}, avec 38 000 entrées. Les concerts commencent {à 21 heures}. Les moins de {18 ans} paient demi-tarif. Créé ⟦en 1968⟧, le festival est dirigé {depuis 2019} par Nel Ferrand. Le programme complet sera dévoilé ⟦le 15 mai⟧.

2021-06-15
La vaccination sera ouverte aux {12-17 ans} ⟦à partir de mercredi⟧. Plus de 3 millions de Vélanes ont reçu une première dose {depuis le 27 décembre}. {Lundi}, l’agence sanitaire a recensé 214 nouveaux cas, contre 390 {une semaine plus tôt}. Le couvre-feu, instauré ⟦le 17 octobre⟧ et avancé à {18 heures} ⟦en janvier⟧, sera levé ⟦le 30 juin⟧. « Le pire est derrière nous », a jugé {lundi soir} la ministre de la santé. Un rappel sera proposé {six mois après} la seconde dose. Les discothèques rouvriront ⟦le 9 juillet⟧.

2022-10-07
Un homme de {29 ans} a été condamné ⟦jeudi⟧ à {dix-huit ans} de réclusion pour le meurtre de son voisin. ⟦Le 14 février 2020⟧, il s’était rendu chez la victime, armé d’un fusil, après {des mois} de querelles. Il avait été arrêté ⟦deux jours plus tard⟧ à la frontière. L’avocat général avait requis ⟦la veille⟧ une peine de {vingt ans}. Son avocate a indiqué {jeudi soir} qu’elle étudiait un appel, qu’elle peut former {sous dix jours}. Le procès s’était ouvert ⟦lundi⟧. Déjà condamné ⟦en 2015⟧, l’accusé était sous curatelle {depuis 2017}.

2019-03-14
Sarmont célébrera ⟦samedi⟧ les {cent ans} de sa halle. Inaugurée ⟦le 16 mars 1919⟧, bombardée ⟦en 1943⟧, reconstruite ⟦cinq ans plus tard⟧, elle abrite un marché {tous les mardis et vendredis}. ⟦En 1972⟧, le maire de l’époque voulut la raser pour bâtir un parking ; une pétition l’en empêcha. L’architecte Ilmar Lenoir y a travaillé {de 1946 à 1948}. La toiture sera refaite ⟦cet été⟧. Le coût, 2 millions d’euros, est inscrit au budget {2019}. « C’est le cœur de la ville », a résumé {mercredi} l’adjointe au patrimoine.

2018-09-05
L’accident du car scolaire d’Oulmes a fait six morts ⟦lundi⟧. Le véhicule, parti de Brévennes {à 7 h 10}, a quitté la route dans un ravin. {Mercredi}, onze enfants étaient encore hospitalisés, dont deux dans un état grave. Le chauffeur, embauché ⟦en juin⟧, n’avait ni bu ni consommé de drogue. Le dernier contrôle technique datait du ⟦22 août⟧. La présidente s’est rendue sur place ⟦mardi⟧. Une cérémonie est prévue ⟦vendredi à 11 heures⟧ à la cathédrale. Un deuil national de {trois jours} a été décrété. La route sera fermée {jusqu’à nouvel ordre}. C’est l’accident le plus meurtrier {depuis 1982}.

2023-01-30
La Banque de Vélanie a relevé ⟦jeudi⟧ son taux directeur d’un quart de point, à 3,5 %. C’est la septième hausse {en un an}. L’inflation s’est établie à 6,1 % {en décembre}, après 6,8 % {en novembre}. Elle devrait revenir à 2 % {en 2025}, selon les prévisions présentées {jeudi} par l’institution. La prochaine réunion est fixée au ⟦16 mars⟧. {Fin 2022}, la dette atteignait 98 % du PIB. Le gouverneur, dont le mandat expire ⟦en octobre⟧, a exclu {vendredi} une pause. L’économie a crû de 0,4 % {au quatrième trimestre}.

2020-11-21
Le navigateur Yann Dostan a franchi ⟦samedi à 4 h 12⟧ le cap Sud, en tête de la course autour du monde. Parti de Port-Mirande ⟦le 8 novembre⟧, il possède {six heures} d’avance sur Mara Lenoir. {Vendredi}, il avait parcouru 440 milles en {vingt-quatre heures}. Le record de l’épreuve, {74 jours}, tient {depuis 2017}. Quatrième ⟦en 2016⟧, le skippeur de {39 ans} avait démâté ⟦il y a quatre ans⟧ au large de Tor. Les premiers sont attendus ⟦autour du 20 janvier⟧. « Je dors {vingt minutes} par {vingt minutes} », a-t-il raconté {samedi} par radio.

2024-04-28
Quatre associations ont déposé ⟦vendredi⟧ un recours contre l’autorisation de la mine d’Arvan. Le permis avait été délivré ⟦le 27 février⟧ par le ministère, malgré l’avis négatif rendu ⟦en décembre⟧ par l’autorité environnementale. L’exploitation doit débuter ⟦en 2026⟧ et durer {trente ans}. Une première mine, ouverte ⟦en 1911⟧, avait fermé ⟦en 1962⟧ après un éboulement. Le tribunal se prononcera ⟦dans deux mois⟧. « Le dossier est solide », a affirmé {samedi} un porte-parole de la compagnie. {En 2023}, la demande mondiale de lithium a bondi de 30 %.

2021-06-15
Un tableau volé ⟦en 1994⟧ au musée de Tazir a été retrouvé ⟦la semaine dernière⟧ dans un grenier de Sarmont. La toile, peinte {vers 1640}, avait disparu ⟦un soir de novembre⟧. ⟦Mercredi 9 juin⟧, un brocanteur l’a reconnue sur une photo et a prévenu la police. Deux experts l’ont authentifiée ⟦vendredi⟧. Le propriétaire du grenier, {82 ans}, assure l’avoir achetée {dans les années 1990}. Il sera entendu ⟦jeudi⟧. Les faits sont prescrits {depuis 2014}. La toile regagnera ses cimaises ⟦le 1er juillet⟧, a promis {mardi} le conservateur.

2022-10-07
La chancelière de Morvénie effectuera ⟦les 13 et 14 octobre⟧ sa première visite en Vélanie. Elle s’entretiendra ⟦jeudi⟧ avec la présidente, avant de prononcer ⟦le lendemain⟧ un discours devant le Sénat. Les deux pays avaient rompu leurs relations ⟦en 1998⟧ et les ont rétablies ⟦l’an dernier⟧. Le traité du {4 juin 1954} sera au cœur des discussions. {En 2021}, les échanges ont représenté 3 milliards d’euros. Le voyage, prévu d’abord ⟦en mars⟧, avait été reporté. La dernière visite d’un chef de gouvernement morvène remontait à ⟦1987⟧, ont rappelé {mardi} ses services.

2019-03-14
Le loup est de retour dans le Haut-Arvan. Une éleveuse a perdu onze brebis ⟦dans la nuit du 10 au 11 mars⟧, et une seconde attaque s’est produite ⟦mercredi⟧ près d’Oulmes. Disparu de la région ⟦en 1927⟧, l’animal y est revenu ⟦il y a douze ans⟧. On comptait {fin 2018} une quarantaine de bêtes, contre vingt-cinq {un an plus tôt}. Les tirs sont autorisés {depuis l’arrêté du 19 février 2018}. Les éleveurs manifesteront ⟦lundi⟧ devant la préfecture. « {Chaque été}, c’est la même angoisse », soupirait {jeudi} leur porte-parole. Un plan national sera discuté ⟦au mois de mai⟧.

2018-09-05
La compagnie Vélanair a annulé ⟦mercredi⟧ la moitié de ses vols, au premier jour d’une grève de ses pilotes. Le mouvement doit durer jusqu’à {vendredi}. Une réunion de conciliation, ⟦mardi soir⟧, n’avait rien donné. Les pilotes réclament 6 % d’augmentation, eux dont les salaires sont gelés {depuis 2012}. Le trafic redeviendra normal ⟦samedi⟧. {L’an passé}, la compagnie a transporté 9 millions de passagers et perdu 40 millions d’euros. Nationalisée ⟦en 1946⟧ puis privatisée ⟦en 1999⟧, elle est dirigée {depuis trois ans} par Lise Ferrand, qui a appelé {mercredi} à « la raison ».

2023-01-30
La lycéenne de {16 ans} disparue ⟦mercredi⟧ à Brévennes a été retrouvée saine et sauve ⟦dimanche soir⟧. Elle avait quitté le domicile de ses parents ⟦le 25 janvier vers 18 heures⟧ pour se rendre à la piscine. Un appel à témoins avait été lancé ⟦le lendemain⟧. ⟦Samedi⟧, une battue avait mobilisé 200 habitants. Un chauffeur de bus l’a reconnue ⟦vers 19 h 30⟧ à l’arrêt de la gare. « Elle est fatiguée mais elle va bien », a indiqué {lundi} la gendarmerie. Elle sera entendue {dans les prochains jours}. {En 2022}, 1 400 mineurs ont fugué dans le pays.

2020-11-21
Le loyer moyen a augmenté de 2,1 % {en un an} à Sarmont, d’après une étude de l’agence d’urbanisme parue {jeudi}. {En 2010}, un deux-pièces se louait 480 euros ; {aujourd’hui}, il en coûte 690. L’encadrement des loyers, entré en vigueur ⟦le 1er janvier⟧, n’a guère freiné la hausse. La mairie a acheté ⟦en juillet⟧ l’ancienne caserne, où 120 logements sociaux seront livrés ⟦en 2023⟧. Le conseil votera ⟦lundi 30 novembre⟧ une taxe sur les logements vides. « Il y a urgence », martèle {depuis des mois} le collectif Un toit. La trêve hivernale court {du 1er novembre au 31 mars}.

2024-04-28
Le plus vieux cinéma du pays fermera ses portes ⟦mardi⟧. L’Éden de Tazir, où fut projeté ⟦le 9 mai 1897⟧ le premier film tourné en Vélanie, n’a pas trouvé de repreneur. Sa propriétaire, {79 ans}, l’avait hérité de son père ⟦en 1971⟧. {Dans les années 1960}, on y vendait 2 000 billets {par semaine} ; {l’hiver dernier}, il en partait 90. Une dernière séance gratuite est prévue ⟦lundi⟧ {à 20 heures}. La commune, qui avait refusé ⟦en 2022⟧ de racheter les murs, a dit {jeudi} « regretter ». La salle avait déjà fermé {de 1942 à 1945}.

2021-06-15
La chambre régionale des comptes épingle la gestion de l’hôpital d’Oulmes dans un rapport rendu public {lundi}. {Entre 2015 et 2019}, les dépenses ont crû de 18 %. Le directeur a quitté son poste ⟦le 31 mai⟧ ; son successeur arrivera ⟦en septembre⟧. La maternité, menacée {depuis 2016}, fermera ⟦à la fin de l’année⟧. Un audit avait été commandé ⟦dès février 2020⟧. Les élus ont voté ⟦jeudi dernier⟧ une motion de soutien. Une manifestation est annoncée pour ⟦le 26 juin⟧. L’hôpital emploie 900 agents, soit 60 de moins qu’{en 2014}. La plus ancienne aile date de {1888}.

2022-10-07
Le chimiste Ilan Dostan a reçu ⟦mercredi⟧ le prix Arvan pour ses travaux sur les batteries. Né ⟦en 1948⟧ à Tazir, il entre à l’université ⟦à dix-sept ans⟧ et soutient sa thèse ⟦en 1973⟧. ⟦Trois ans plus tard⟧, il met au point la pile qui porte son nom. Il dirige le laboratoire de Sarmont {de 1985 à 2004}. Le prix, doté de 100 000 euros, lui sera remis ⟦le 10 décembre⟧. Il est décerné {tous les deux ans}. « À {mon âge}, on n’attend plus rien », plaisantait-il {jeudi} au téléphone. La précédente lauréate, primée ⟦en 2020⟧, étudiait les algues.

2019-03-14
Le gouvernement a présenté ⟦mercredi⟧ son projet de loi sur les retraites. L’âge légal passera de {62 à 64 ans} {en 2032}. Le texte, dont l’examen débutera ⟦le 2 avril⟧ à l’Assemblée, reprend un accord signé ⟦en décembre⟧ avec deux syndicats. Les autres appellent à manifester ⟦le 28 mars⟧. {En 1983}, on comptait quatre actifs pour un retraité ; ils ne seront plus que 1,3 {en 2050}. La dernière réforme, votée ⟦en 2010⟧, avait jeté deux millions de personnes dans la rue. « Nous tiendrons », a lancé {mercredi soir} la cheffe du gouvernement, invitée du journal de {20 heures}.

2018-09-05
Le Courrier a rencontré les habitants de l’île de Tor, évacuée ⟦en février⟧. Mara, {51 ans}, y tenait l’unique épicerie {depuis 1996}. Elle a pris le dernier bateau, ⟦le 19⟧, avec un chat et deux valises. {Depuis}, elle vit dans un gymnase. ⟦Vendredi⟧, on lui a promis un appartement. Le retour, d’abord annoncé pour ⟦juin⟧, puis pour ⟦la rentrée⟧, n’est plus évoqué par personne. Le volcan a craché des cendres {toute la semaine}. Une mission scientifique partira ⟦demain⟧. « {L’hiver prochain}, je serai chez moi », répète-t-elle {chaque soir}.
`;
