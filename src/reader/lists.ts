/** The pages that list stories and voices: a chunk of their own, which a story does not wait for. */
export { FRONT_DOSSIERS, FrontPage } from './front/FrontPage.tsx';
export { ListingPage } from './front/ListingPage.tsx';
export { NotFound } from './NotFound.tsx';
export { VoicePages } from './voices/VoicePages.tsx';
