/** Faces of the style sheet that came after the first paint; empty once they serve. */
let late: FontFace[] = [];

/**
 * Keeps the faces that came too late for the page that is open: `font-display: optional` leaves it, and all that this document shows
 * after it, in a local face. They serve from the next page on, so that nothing moves under the eyes of somebody who reads.
 */
export async function keepLateFaces(): Promise<void> {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const came = files.filter(({ name, responseEnd }) => name.endsWith('.woff2') && responseEnd > painted);
  const faces = fontRules().filter(({ style }) => came.some(({ name }) => name.endsWith(addressIn(style))));
  const loads = await Promise.allSettled(faces.map(({ style }) => faceOf(style).load()));
  late = loads.flatMap((load) => (load.status === 'fulfilled' ? [load.value] : []));
}

/** Called as another page is about to be shown. */
export function serveLateFaces(): void {
  for (const face of late) document.fonts.add(face);
  late = [];
}

const fontRules = (): CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);

const addressIn = (style: CSSStyleDeclaration): string =>
  /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? 'none';

const faceOf = (style: CSSStyleDeclaration): FontFace =>
  // The name of the family comes with its quotes, which would be part of the new name.
  new FontFace(style.getPropertyValue('font-family').replace(/["']/g, ''), style.getPropertyValue('src'), {
    weight: style.getPropertyValue('font-weight'),
    unicodeRange: style.getPropertyValue('unicode-range'),
  });
