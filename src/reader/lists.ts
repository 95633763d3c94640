/** The pages that list stories, voices and events: a chunk of their own, which a story does not wait for. */
export { fillLists } from '../loading/list-data.ts';
export { FRONT_DOSSIERS } from './front/FrontPage.tsx';
export { ListPages } from './ListPages.tsx';
export { NotFound } from './NotFound.tsx';
