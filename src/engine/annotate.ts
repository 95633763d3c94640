import type { AnnotatedArticle, Article } from './model.ts';
import { findQuotations } from './quotes/find-quotations.ts';
import { findTimes } from './timeline/find-times.ts';
import type { Preference } from './timeline/reading.ts';

export type { Preference } from './timeline/reading.ts';
export { readTypedDate } from './timeline/typed-date.ts';

/**
 * The whole analysis of one article: who said what, and when it happened.
 *
 * @param options.prefer Which side a weekday or a yearless date falls on, as `findTimes` says; `news` is the default.
 * @param options.indirect Whether speech reported without marks is found too; false by default.
 * @returns The article with its quotations, their speakers and its time expressions. Where the file gives no publication date,
 * `publication` is the one that the text gives itself (`basis: 'inferred'`), or null.
 */
export function annotate(
  article: Article,
  options: { readonly prefer?: Preference; readonly indirect?: boolean } = {},
): AnnotatedArticle {
  const { quotations, speakers } = findQuotations(article, options);
  const { times, publication } = findTimes(article, options);
  return { ...article, publication, quotations, speakers, times };
}
