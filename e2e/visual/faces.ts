import type { Page } from 'playwright/test';
import { laws as words } from './sentences.ts';

type Family = { readonly name: string; readonly isLoaded: boolean };
type PlatformFont = { readonly familyName: string; readonly isCustomFont: boolean; readonly glyphCount: number };
type Node = {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
};
type Used = { readonly text: string; readonly fonts: readonly PlatformFont[] };

/** Letters, figures and signs of French, which every shipped file holds; a team's emoji or Greek may come from the machine. */
const FRENCH = /[A-Za-z0-9À-ÖØ-öø-ÿŒœ«»’“”…–]/gu;

/** Where the shipped faces are not those of the page: not loaded, or loaded and not painted with. */
export async function faceFaults(page: Page): Promise<string[]> {
  const families = await page.evaluate(readFamilies);
  const notLoaded = families.filter(({ isLoaded }) => !isLoaded).map(({ name }) => words.notLoaded(name));
  if (families.length === 0 || notLoaded.length > 0) return notLoaded;
  const foreign = new Map<string, number>();
  for (const { text, fonts } of await readUsed(page)) {
    const own = fonts.filter(({ isCustomFont }) => isCustomFont).reduce((sum, { glyphCount }) => sum + glyphCount, 0);
    const missing = (text.match(FRENCH)?.length ?? 0) > 0 && own === 0;
    const [other] = fonts.filter(({ isCustomFont }) => !isCustomFont);
    if (missing && other) foreign.set(other.familyName, (foreign.get(other.familyName) ?? 0) + other.glyphCount);
  }
  return [...foreign].map(([family, signs]) => words.foreignFace(family, signs));
}

/** Runs in the page: the families of its style sheet that come from a file; loaded when one of their files is. */
function readFamilies(): Family[] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const shipped = rules.filter((rule) => rule instanceof CSSFontFaceRule && /url\(/.test(rule.cssText));
  const clean = (family: string) => family.replace(/["']/g, '');
  const names = shipped.map((rule) => clean((rule as CSSFontFaceRule).style.getPropertyValue('font-family')));
  return [...new Set(names)].map((name) => ({
    name,
    isLoaded: [...document.fonts].some(({ family, status }) => clean(family) === name && status === 'loaded'),
  }));
}

/** What the browser painted the words of each element with; only it knows. */
async function readUsed(page: Page): Promise<Used[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const elements = withWords(root as Node).filter(({ nodeName }) => !/^(?:SCRIPT|STYLE|TITLE)$/.test(nodeName));
    return await Promise.all(
      elements.map(async ({ nodeId, children = [] }) => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return { text: children.map(({ nodeValue }) => nodeValue).join(''), fonts };
      }),
    );
  } finally {
    await session.detach();
  }
}

function withWords(node: Node): Node[] {
  const { children = [] } = node;
  const inside = children.flatMap(withWords);
  return children.some(({ nodeType }) => nodeType === 3) ? [node, ...inside] : inside;
}
