/**
 * Made by `npm run lexicon` for the verbs of cue-verbs.ts; never edited by hand.
 *
 * Conjugated by french-verbs 5.4.0 (Apache-2.0) with the data of french-verbs-lefff 3.4.0, drawn from the Lefff (Benoît Sagot,
 * Lexique des formes fléchies du français) under the Lesser General Public License for Linguistic Resources, which this table keeps.
 * A row is for the verbs with its ending; conjugation.ts says how it is read.
 */
export const VERB_ROWS =
  'ndre,nde,nda,nd,ndu,ndi,nd;' +
  'rendre,renne,rena,rend,,ri,rend,,ris|rise|rises;' +
  'indre,igne,igna,ind,int,igni,int;' +
  'ire,ise,isa,i,it,i;' +
  'oire,oie,oya,oi,u,u,oit;' +
  'rire,rive,riva,ri,rit,rivi,rit;' +
  'urire,urie,uria,uri,,uri,,,uri;' +
  'uire,uise,uisa,ui,uit,uisi,uit;' +
  'ettre,ette,etta,ett,,i,et,,is|ise|ises;' +
  'aître,aisse,aissa,aît|ait,u,u,aît|ait;' +
  'ure,ue,ua,u,u,u;' +
  'vre,ve,va,v,vi,vi,t;' +
  'er,e,a,e,é,,e|a,èrent;' +
  'cer,ce,ça,ce,cé,,ce|ça,cèrent;' +
  'éder,ède,éda,éde|ède,édé,,ède|éda,édèrent;' +
  'ger,ge,gea,ge,gé,,ge|gea,gèrent;' +
  'eler,elle,ela,elle,elé,,elle|ela,elèrent;' +
  'teler,tèle,tela,tèle,telé,,tèle|tela,telèrent;' +
  'éler,èle,éla,éle|èle,élé,,èle|éla,élèrent;' +
  'éner,ène,éna,éne|ène,éné,,ène|éna,énèrent;' +
  'érer,ère,éra,ére|ère,éré,,ère|éra,érèrent;' +
  'jeter,jette,jeta,jette,jeté,,jette|jeta,jetèrent;' +
  'éter,ète,éta,éte|ète,été,,ète|éta,étèrent;' +
  'ever,ève,eva,ève,evé,,ève|eva,evèrent;' +
  'yer,ye|ie,ya,ye|ie,yé,,ye|ie|ya,yèrent;' +
  'ir,isse,issa,i,i,i;' +
  'enir,ienne,ena,iend,enu,in,ient;' +
  'oir,oie,oya,er,u,i,oit;' +
  'ouloir,,oula,oud,oulu,oulu,eut,eulent,,euille|euillent;' +
  'uérir,uière,uéra,uer,,ui,uiert,,uis|uise|uises;' +
  'ntir,nte,nta,nti,nti,nti,nt';
