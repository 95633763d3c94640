import type { ArticleId, Story } from '../model.ts';

/** Two stories know each other: they are of one dossier, or one links to the other. */
export function areTied(a: Story, b: Story): boolean {
  return links(a, b.id) || links(b, a.id) || a.dossiers.some(({ id }) => b.dossiers.some((other) => other.id === id));
}

const links = ({ related }: Story, id: ArticleId) => related.some(({ target }) => target?.id === id);
