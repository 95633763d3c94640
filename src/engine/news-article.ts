import { AGENCIES } from './french/press-words.ts';
import type { Block, BlockKind, Manifest, Story } from './model.ts';
import { wordsSaid } from './voices.ts';

/** A person, or a news agency; only those who are named. */
type Author = { readonly '@type': 'Person' | 'Organization'; readonly name: string };

/** Words that somebody said; without a creator when their source is not identified. */
type SaidWords = {
  readonly '@type': 'Quotation';
  readonly text: string;
  readonly creator?: { readonly '@type': 'Person' | 'Organization'; readonly name: string };
  readonly url?: string;
};

/** A story in the words of schema.org, as search engines and feeds read it. */
export type NewsArticle = {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly headline: string;
  readonly description?: string;
  readonly articleSection?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly author?: readonly Author[];
  readonly publisher: { readonly '@type': 'NewsMediaOrganization'; readonly name: string };
  readonly inLanguage: string;
  readonly url?: string;
  readonly articleBody: string;
  /** Its quotations, in the order of the text. */
  readonly hasPart?: readonly SaidWords[];
};

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'listItem', 'blockquote']);
const BYLINE_LEAD = /^(?:par|de|texte|propos recueillis par|reportage|enquête|avec)\s+/iu;
const BYLINE_PLACE = /,?\s+(?:à|en|au|aux)\s+\p{Lu}.*$|,\s.*$|\s+(?:\(|avec\s).*$/u;
const AGENCY = new RegExp(`^(?:l['’]|[Aa]gence\\s)?(${AGENCIES})$|\\((${AGENCIES})\\)$`, 'u');

/**
 * schema.org `NewsArticle` (https://schema.org/NewsArticle) of a story.
 *
 * A date that was inferred from the text is not given: a machine cannot see that it is in doubt.
 * @param address of the page on the web; null when it is not known.
 */
export function writeNewsArticle(
  story: Story,
  edition: Pick<Manifest, 'title' | 'language'>,
  address: string | null,
): NewsArticle {
  const wordsOf = ({ start, end }: Block) => story.text.slice(start, end);
  const first = (kind: BlockKind) => story.blocks.find((block) => block.kind === kind);
  const optional = <K extends string, V>(name: K, value: V | null | undefined) =>
    (value === null || value === undefined ? {} : { [name]: value }) as { [key in K]?: V };
  const [headline, deck, section] = [first('headline'), first('deck'), first('section')];
  const said = saidWords(story, address);
  const authors = story.blocks.filter(({ kind }) => kind === 'byline').flatMap((block) => readAuthors(wordsOf(block)));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline ? wordsOf(headline) : story.id,
    ...optional('description', deck && wordsOf(deck)),
    ...optional('articleSection', section && wordsOf(section)),
    ...optional('datePublished', story.publication?.basis === 'inferred' ? null : story.publication?.value),
    ...optional('dateModified', story.updatedOn),
    ...optional('author', authors.length ? authors : null),
    publisher: { '@type': 'NewsMediaOrganization', name: edition.title },
    inLanguage: edition.language,
    ...optional('url', address),
    articleBody: story.blocks
      .filter(({ kind }) => BODY.has(kind))
      .map(wordsOf)
      .join('\n\n'),
    ...optional('hasPart', said.length > 0 ? said : null),
  };
}

/** https://schema.org/Quotation, the very words: those that are only reported are the journalist's. A group is an organisation there. */
function saidWords(story: Story, address: string | null): SaidWords[] {
  const speakers = new Map(story.speakers.map((speaker) => [speaker.id, speaker]));
  return story.quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation) => {
      const { id, attribution } = quotation;
      const speaker = attribution.kind === 'unidentified' ? undefined : speakers.get(attribution.speaker);
      return {
        '@type': 'Quotation',
        text: wordsSaid(story.text, quotation),
        ...(speaker && {
          creator: { '@type': speaker.kind === 'person' ? 'Person' : 'Organization', name: speaker.name },
        }),
        ...(address !== null && { url: `${address}#${id}` }),
      };
    });
}

/**
 * « Par Mahaut de Grandlieu et K. Ostermann, à Sarmont » → both persons; « AFP », « Sarmont (AFP) » → the agency: before its brackets a
 * person and a place look alike. « La rédaction », « avec agences » name nobody.
 */
function readAuthors(byline: string): Author[] {
  return byline
    .replace(/^\((.*)\)$/u, '$1')
    .replace(BYLINE_LEAD, '')
    .split(/\s+et\s+|,\s+(?=\p{Lu})/u)
    .map(readAuthor)
    .filter(({ name }) => /\p{Lu}/u.test(name));
}

function readAuthor(words: string): Author {
  const [, alone, inBrackets] = AGENCY.exec(words.trim()) ?? [];
  const agency = alone ?? inBrackets;
  if (agency !== undefined) return { '@type': 'Organization', name: agency };
  return { '@type': 'Person', name: words.replace(BYLINE_PLACE, '').trim() };
}
