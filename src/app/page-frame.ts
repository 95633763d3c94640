/** The element that holds the app, in `index.html`. */
export const ROOT_ID = 'app';
/** The `<script type="application/json">` with the files that the page was made from. */
export const PAGE_DATA_ID = 'donnees';
