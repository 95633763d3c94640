import { expect, test } from 'vitest';
import { times } from './notation.ts';

/** One sentence a line, in which a careless reader sees a date. `[D]` in front: a length of time may be found, and nothing else. */
const NOT_DATES = `
## appareils, modèles, produits
L’A320 de Vélanair a dû faire demi-tour au-dessus du lac.
Un Boeing 737 s’est posé en urgence à Sarmont.
Elle roule en Peugeot 2008 et ne compte pas en changer.
Le constructeur rappelle 12 000 Peugeot 3008 pour un défaut de freins.
La berline 1900 du garage Lenoir a trouvé preneur.
Le parc informatique tourne encore sous Windows 2000.
La mairie remplace ses Renault 5 par des vélos.
Deux F-16 ont escorté l’appareil jusqu’à la frontière.
Le Falcon 2000 du ministère est resté au sol.
Le rover de la mission Mars 2020 a envoyé ses premières images.
Une batterie de S-400 protège le port.
L’iPhone 12 est vendu sans chargeur.
## ce que l’on compte
Quelque 2 000 manifestants ont défilé dans le calme.
La liste d’Ana Delmas a obtenu 1 998 voix.
Le maire l’emporte avec 2017 voix d’avance.
L’usine supprimera 1500 emplois.
La ville promet 2020 logements neufs.
L’incendie a parcouru 2 015 hectares de pinède.
Le livre a été tiré à 1984 exemplaires.
Entre 1500 et 2000 personnes étaient réunies devant le théâtre.
Les 1936 habitants du village n’ont plus de médecin.
Près de 1900 foyers étaient privés d’électricité.
Sarmont, 2019 habitants, cherche un boulanger.
Les pompiers ont évacué 1 800 campeurs.
Le fonds conserve 1789 gravures anciennes.
Au moins 2021 abeilles ont été comptées sur le toit.
## prix et monnaies
La prime sera de 2018 euros par foyer.
Le billet coûte 1 999 € en première classe.
Le loyer passe de 1800 à 2000 euros.
Le bureau se négocie à 1850 euros le mètre carré.
Une amende de 1500 francs lui a été infligée.
Il gagne 2020 dollars et ne s’en plaint pas.
Le baril s’échange à 20,18 dollars.
La facture se monte à 1 945,30 euros.
Le sac de riz vaut 1900 F CFA au marché.
La dette atteint 2012 milliards de couronnes.
## lois et numéros d’actes
La cheffe du gouvernement a recouru à l’article 49.3.
La résolution 2254 est restée lettre morte.
L’article 2012 du code civil ne dit pas autre chose.
Le règlement 2016/679 protège les données des usagers.
La directive 95/46/CE a été abrogée.
La loi n° 2004-575 encadre le commerce en ligne.
L’article L. 121-3 du code pénal s’applique.
L’usine est certifiée ISO 9001.
La norme NF 1926 sera révisée.
L’affaire C-311/18 fera jurisprudence.
Le pourvoi n° 19-81.525 a été rejeté.
L’alinéa 3 de l’article 1382 suffit.
## scores et notes
Sarmont s’est imposé 3-1 face à Brévennes.
Elle a gagné 6-4, 7-5 contre la tenante du titre.
Les Vélanes mènent 21-17 à la pause.
Battus 2 à 1, les Sarmontois sont éliminés.
Le match s’est achevé sur le score de 12/10.
Menés 10-12 dans la dernière manche, ils ont renversé le match.
La copie a été notée 12/20.
Sa tension était de 14/8 à l’arrivée des secours.
Les trois quarts des sièges, soit 3/4, leur reviennent.
Il a remporté la finale 11-9, 11-8, 12-10.
La cote est de 7 contre 1.
Sept lycéens sur 10 ont répondu.
## noms qui portent un nombre
Le G20 se penchera sur la dette.
La chaîne France 24 a diffusé l’entretien.
Elle travaille pour Europe 1 et pour un quotidien.
Le groupe des 77 a rejeté la proposition.
La fusée Ariane 5 a été retardée.
Apollo 11 a laissé un drapeau sur la Lune.
Le parfum N° 5 se vend toujours.
Le groupe U2 jouera au stade.
Il court en Formule 1 pour une écurie vélane.
Le roman « 1984 » figure au programme.
Le collectif Horizon 2000 conteste le tracé.
Le bar Studio 54 a rouvert ses portes.
Radio 2 interrompt ses programmes.
## âges
[D] Un homme de 38 ans a été placé en garde à vue.
[D] Une femme âgée de 24 ans a porté plainte.
[D] Ana Delmas, 52 ans, dirige le port.
[D] À 17 ans, elle a quitté Sarmont pour la capitale.
[D] Les moins de 25 ans sont les premiers touchés.
[D] Un enfant de 18 mois a été sauvé.
[D] Les 18-24 ans votent peu.
[D] Des élèves âgés de 6 à 11 ans chantaient.
[D] Elle est morte à l’âge de 90 ans.
[D] Un bébé de trois semaines dormait à l’arrière.
[D] Le suspect, un retraité de 71 ans, nie les faits.
## téléphones, adresses, plaques, vols, lignes
Un numéro a été ouvert : 01 23 45 67 89.
Appelez le 06.12.34.56.78 avant de venir.
Les victimes peuvent joindre le 3919.
Les témoins ont composé le 112.
Le siège est au 12, rue des Lilas, à Sarmont.
La perquisition a eu lieu au 14 de la rue Haute.
Écrire à la mairie, BP 1920, 75012 Sarmont.
La voiture, immatriculée AB-123-CD, était volée.
Le vol AF447 reste dans toutes les mémoires.
Le vol 1912 pour Brévennes a été annulé.
Le train 8415 est arrivé avec du retard.
La collision a coupé la départementale 19.
Le bus 38 ne dessert plus la gare.
La ligne 14 est interrompue.
Le corps a été découvert dans la chambre 12.
La réunion se tient salle 2012, au rez-de-chaussée.
Il vit au 3 bis, place de la Halle.
Appelez le +33 1 40 20 50 50.
L’A13 est fermée à hauteur de Sarmont.
Le serveur 192.168.10.12 ne répond plus.
## mesures, parts, coordonnées
Le chômage touche 12 % des actifs.
Il faisait 37,5 degrés à l’ombre.
Le cyclone approche avec des vents de 180 km/h.
Le sommet culmine à 1912 mètres.
Le sentier monte de 1200 à 1900 mètres d’altitude.
L’épicentre se situe par 48,85° N et 2,35° E.
Le convoi de 44 tonnes a traversé le pont.
La chaîne émet en 1080p.
L’écran est au format 16/9.
Le service est ouvert 24 h/24 et 7 j/7.
La 5G couvre la moitié du pays.
Un tiers (1/3) des eaux est traité.
Le lac couvre 2020 kilomètres carrés.
La pression est tombée à 1 013 hectopascals.
## versions, pages, chapitres
La version 10.14 corrige la faille.
La mise à jour 2.0.1 arrive sur les téléphones.
La photo se trouve page 12.
Le passage cité est à la page 1912.
Le tome 3 paraîtra chez un petit éditeur.
Le verset 3:16 est le plus connu.
La saison 3 de la série est décevante.
Le numéro 2018 de la revue est épuisé.
Voir la figure 12 du rapport.
Le dossier 2017-045 a disparu du greffe.
Le matricule 1945 ne répondait plus.
Le code 1998 ouvre le coffre.
La référence 12-05-178 n’est plus fabriquée.
## temps de course
[D] Il a couru le 100 mètres en 10 s 54.
[D] Elle boucle le parcours en 2 h 03 min 12 s.
[D] Le record est de 3 min 43 s.
[D] Elle a nagé la longueur en 52,3 secondes.
[D] Il devance le peloton de 27 secondes.
[D] Le vainqueur a mis 47 min pour rallier le port.
Le record de 1:59:40 n’a pas été homologué.
Le sprinteur a couru en 9"58.
## Mars, mai, avril, août, juin, Noël, Dimanche
La planète Mars sera visible à l’œil nu.
Une sonde tourne autour de Mars.
Le Champ-de-Mars était noir de monde.
Le dieu Mars brandit une lance.
Avril Lenoir a remporté la médaille d’or.
Mai Delmas préside la commission.
Le maréchal Juin a sa statue à Sarmont.
Le docteur Juillet reçoit sans rendez-vous.
L’avocate Inès Janvier fera appel.
Noël Ferrand a quitté la présidence du club.
Jean-Noël Lenoir n’a pas répondu.
Toussaint Arvaux, l’ancien maire, est acquitté.
Monsieur Dimanche attend toujours son argent.
Robinson et Vendredi sont seuls sur leur île.
Pauline Août tient la librairie.
Les statues de l’île de Pâques s’érodent.
L’ascension du mont Arvan lui a coûté deux doigts.
Le père Noël a perdu son procès.
Les grands magasins du Printemps licencient.
Jan Lonnier a signé la pétition.
La SEP touche deux fois plus de femmes.
## « été », « second », « seconde », « sept »
Le chauffeur a été relâché.
Les travaux ont été confiés à une entreprise locale.
La décision aurait été prise sans vote.
La directrice, qui avait été écartée, revient.
Le second tour s’annonce serré.
Elle est entrée en seconde au lycée de Sarmont.
La robe, de seconde main, a fait sensation.
Dans un second temps, les bureaux seront repeints.
Les sept sages ont tranché.
Le Second Empire a laissé trois gares à la ville.
## « jour », « heure », « an », « midi », « nuit »
La mise à jour du fichier prendra du retard.
Il vit au jour le jour.
Le projet a vu le jour sans subvention.
Le climat est à l’ordre du jour.
Le plat du jour est un gratin.
Du jour au lendemain, tout s’est arrêté.
La fouille a mis au jour un sanctuaire.
Les trains sont arrivés à l’heure.
Le gérant ne compte pas ses heures.
L’heure est grave, dit le préfet.
L’appareil reste en veille.
La veille sanitaire a été renforcée.
Une infirmière veille sur les malades.
L’étoile est à quarante années-lumière.
Bon an mal an, la récolte se maintient.
Le livre paraît aux Éditions de Minuit.
Les plages du Midi sont fermées.
Une boîte de nuit a été fouillée.
Le prêt est consenti à 3 % l’an.
Une quinzaine de blessés ont été soignés.
Elle chante des lendemains qui déchantent.
Le journal Le Soir en a fait sa une.
[D] Les 35 heures divisent la majorité.
## rois, rangs, lieux
François Ier chassait dans cette forêt.
Le 1er arrondissement manque de crèches.
Vingt familles du 20e arrondissement attendent un toit.
Le pape Jean-Paul II a prié ici.
Elle pointe au 12e rang mondial.
Les élus des Deux-Sèvres ont voté contre.
Le tueur a sévi dans le 93.
Napoléon 1er dormit dans cette auberge.
## calibres, tailles, doses, recettes
L’arme, un Colt 1911, a été jetée dans le port.
Une carabine 22 long rifle était cachée sous le lit.
Le tireur a utilisé du calibre 12.
Elle chausse du 38 et s’entraîne pieds nus.
La robe existe du 36 au 44.
[D] Laissez cuire 20 minutes à 180 °C.
Le comprimé est dosé à 500 mg, soit 2 par repas.
La solution affiche un pH de 7,2.
[D] Le cachet agit pendant 12 heures.
Une lame de 15 cm a été saisie.
## sciences et santé
La Covid-19 a vidé les salles.
Le virus H1N1 avait épargné la région.
La vitamine B12 manque à ce régime.
L’isotope carbone 14 permet de dater l’os.
L’astéroïde 2012 DA14 frôlera la Terre.
La comète 67P s’éloigne.
L’échantillon pèse 1,98 gramme.
La proportion est de 1 pour 1 000.
## films, livres, chansons
Le film « 2001, l’odyssée de l’espace » sera projeté.
Le ciné-club programme « Le Train de 16 h 50 ».
[D] Elle lit « Les Mille et Une Nuits » à ses élèves.
La pièce « Le Songe d’une nuit d’été » ouvre le festival.
Le groupe chante « Dimanche à Sarmont » en rappel.
Le tableau « Soir d’octobre » a été restauré.
Le roman Vendredi ou les Limbes est épuisé.
Le disque « Avril au Portugal » tournait en boucle.
## écoles et concours
Son fils est en CM2 à l’école des Lilas.
Elle a un bac + 5 et cherche un emploi.
La classe de sixième compte 34 élèves.
Il a obtenu 14,5 de moyenne au lycée.
Le candidat n° 12 a été éliminé.
Le lot 1934 de la vente a trouvé preneur.
Il porte le dossard 1812.
Les coureurs 17 et 18 sont tombés.
## radios, chaînes, journaux
La station émet sur 98.2 FM.
L’émetteur de l’Aube est en panne.
Le Midi libre a publié sa photo.
Le journal Sarmont Matin licencie.
Elle présente le 20 Heures de la deuxième chaîne.
Le magazine Le Siècle a fermé.
La rédaction de Dimanche Sarmont est en grève.
## histoire et lieux
La guerre de Trente Ans a ruiné la province.
Les Trente Glorieuses ont bâti ces tours.
Le Printemps arabe a nourri ses espoirs.
Le groupe Septembre noir avait revendiqué l’attentat.
La campagne Octobre rose est lancée dans les écoles.
L’usine Octobre rouge tourne au ralenti.
Le quartier de la Butte-aux-Cailles a été bouclé.
Les vignerons de Nuits-Saint-Georges vendangent.
Le canton de Six-Fours vote à gauche.
Le fort de Douaumont attire les touristes.
La place de l’An-Mil est piétonne.
Le stade Maurice-Avril est fermé.
La gare de Mai-sur-Orne sera rasée.
Le village de Saint-Janvier n’a plus d’école.
## temps figuré
Le ministre a connu son heure de gloire.
Les caisses sont vides à la fin du compte.
Il a toujours une minute pour ses voisins.
Elle est payée à la journée.
Le treizième mois n’est pas remis en cause.
La ville vit la nuit comme le jour.
Le projet est mort-né faute de temps.
C’est le jour et la nuit, dit l’entraîneur.
L’enquête avance au jour d’éléments nouveaux.
Le gouvernement joue les prolongations.
Il était minuit moins une pour le club.
La robe de soirée a été vendue aux enchères.
Elle a passé une nuit blanche.
Le travail de nuit use les corps.
[D] Une heure sup sur deux n’est pas payée.
Le programme de la matinale change.
Les heures de pointe sont les pires.
Sa dernière demeure est un mausolée.
Son premier adjoint prendra la suite.
Il compte ses jours.
Un hiver démographique menace le pays.
L’automne de sa vie fut paisible.
Les beaux jours font revenir les terrasses.
Le demi de mêlée est forfait.
## chiffres de toutes sortes
La combinaison gagnante est 3, 12, 19, 28 et 41.
L’IBAN commençait par FR76 1200.
Le brevet EP 1 998 234 a été annulé.
Le processeur i7-2600 chauffe trop.
L’immeuble compte 12 étages et 48 appartements.
La parcelle 1907 appartient à la commune.
Le sondage a été réalisé auprès de 1 012 personnes.
Le sondage, mené auprès de 1985 personnes, lui donne l’avantage.
Le budget est passé de 1,2 à 1,9 million.
Ils étaient 1950 au départ du marathon.
Sur les 1848 demandes, 12 ont abouti.
Plus de 2000 dossiers attendent.
La liste 3 obtient 12 sièges.
Le rapport compte 2 tomes et 1 204 pages.
La photo a été partagée 1 999 fois.
Le cheval n° 7 est parti à 12/1.
Un sur 3 renonce à se soigner.
La circonscription 06-02 reste à gauche.
Le lot 10/12 est rappelé par le fabricant.
Elle vise 2 100 points au classement.
La turbine délivre 1 650 mégawatts.
Il a payé 3 fois 19,90 euros.
La réunion s’est tenue au niveau 2, porte 14.
Le pont mesure 2017 mètres de long.
Le navire emporte 1947 conteneurs.
Le gagnant est l’équipage 1905.
## unités, variations, jours et noms, vus après coup
Le refuge est à 1850 m d’altitude.
Une canalisation de 1600 km relie les deux ports.
Le moteur tourne à 1800 tr/min.
Un radiateur de 1500 W a pris feu.
Le moteur de 1600 cm3 est trop vieux.
L’abonnement passe à 1999 F.
Un écran de 1920 x 1080 pixels a été volé.
Les effectifs sont passés de 1900 à 1850.
Le prix est passé de 1500 à 1900 le mètre.
Le nombre de bacs passe de 1998 à 2010 dans le canton.
L’ouvrage, tiré à 1900, est épuisé.
Le livre a été tiré en 1500 exemplaires.
Le téléphérique grimpe depuis 1900 mètres.
Le notaire, peintre du dimanche, a légué ses toiles.
Le romancier relit dans Vendredi ou la mer la naissance d’un mythe.
Le champ de mars est fleuri.
Il a enfin été question du pont.
Le vote a donc été ajourné, et le maire a aussi été hué.
Le café Vendredi 13 a rouvert.
L’association Les Jeudis du port expose.
Midi libre consacre sa une au rugby.
Minuit édite son roman.
L’express de minuit est un film dur.
L’Ascension du mont Blanc fait des morts.
Le lapin de Pâques est en chocolat.
Le train de 1 200 tonnes a déraillé.
`;

const found = (sentence: string, allowed: boolean) =>
  times(sentence).flatMap(({ start, end, type, value }) =>
    allowed && type === 'DURATION' ? [] : [`${sentence.slice(start, end)}=${value}`],
  );

/** What is found where nothing should be, « sentence → words=value ». */
function wrong(lines: string): string[] {
  return lines.split('\n').flatMap((line) => {
    const [, length, sentence] = /^(\[D\] )?(.*)$/u.exec(line)!;
    const words = line.startsWith('##') ? [] : found(sentence!, length !== undefined);
    return words.length > 0 ? [`${sentence} → ${words.join(', ')}`] : [];
  });
}

test('des nombres et des noms qui ne sont pas des dates n’en donnent aucune', () => {
  expect(wrong(NOT_DATES)).toEqual([]);
});
