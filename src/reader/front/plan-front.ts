import type { ArticleId, ListingEntry, Manifest } from '../../engine/model.ts';

export type FrontSection = {
  readonly id: string;
  /** Null for the stories of no section. */
  readonly label: string | null;
  readonly stories: readonly ListingEntry[];
};

/** Who has which place on the front page. */
export type FrontPlan = {
  /** Undefined in an edition without a story. */
  readonly lead: ListingEntry | undefined;
  /** At most three. */
  readonly seconds: readonly ListingEntry[];
  readonly sections: readonly FrontSection[];
  /** The first story of a section that has no block of its own bears the section's anchor. */
  readonly anchors: ReadonlyMap<ArticleId, string>;
  /** Sections whose stories are all older than this page: it has their anchors all the same, and the way there. */
  readonly older: Manifest['sections'];
};

const SECONDS = 3;
/** No slug has this mark: « Autres » is a section like another. */
const NO_SECTION = '_';

/** The newest story leads, the next three stand under it, the others go by section. @param stories newest first. */
export function planFront(stories: readonly ListingEntry[], manifest: Pick<Manifest, 'sections'>): FrontPlan {
  const above = stories.slice(0, SECONDS + 1);
  const sections = frontSections(stories.slice(SECONDS + 1), manifest);
  const withBlock = new Set(sections.map(({ id }) => id));
  const anchors = manifest.sections.flatMap(({ id, label }): [ArticleId, string][] => {
    const first = withBlock.has(id) ? undefined : above.find(({ section }) => section === label);
    return first ? [[first.id, id]] : [];
  });
  const shown = new Set(stories.map(({ section }) => section));
  const older = manifest.sections.filter(({ label }) => !shown.has(label));
  return { lead: above[0], seconds: above.slice(1), sections, anchors: new Map(anchors), older };
}

/** Stories by section, in the edition's order; those of no section that the manifest names come last, without a label. */
function frontSections(stories: readonly ListingEntry[], manifest: Pick<Manifest, 'sections'>): FrontSection[] {
  const known = manifest.sections.map(({ id, label }) => ({
    id,
    label,
    stories: stories.filter(({ section }) => section === label),
  }));
  const labels = new Set<string | null>(manifest.sections.map(({ label }) => label));
  const others = { id: NO_SECTION, label: null, stories: stories.filter(({ section }) => !labels.has(section)) };
  return [...known, others].filter((section) => section.stories.length > 0);
}
