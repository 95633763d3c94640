/** In pixels of the page, from its top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** One line as it is painted; `box` is what can be seen of it, null when nothing can (behind the edge of what scrolls, off the page). */
export type Line = { readonly text: string; readonly box: Box | null };

/** The words that share a flow of lines: a paragraph, a headline, a cell of a list. */
export type TextBlock = {
  readonly name: string;
  readonly tag: string;
  /** Within the text of the story, and made of sentences that run over the whole measure. */
  readonly isRunning: boolean;
  readonly lines: readonly Line[];
  /** Places, in the list, of the blocks that it stands in. */
  readonly within: readonly number[];
};

/** What a finger can touch. */
export type Target = {
  readonly name: string;
  /** What can be seen of it. */
  readonly box: Box;
  /** The same once it is scrolled to: what scrolls cuts what stands at its edge for a while only. */
  readonly whole: Box;
  /** Its size is that of the words around it. */
  readonly isInSentence: boolean;
};

/** Between the colour of words and that of their ground: WCAG 2.2, « contrast ratio », from 1 to 21. */
export type Contrast = { readonly name: string; readonly ratio: number };

export type Measures = {
  readonly width: number;
  readonly scrollWidth: number;
  /** What stands beyond the right edge, the innermost elements. */
  readonly beyond: readonly string[];
  readonly blocks: readonly TextBlock[];
  readonly targets: readonly Target[];
  /** Null on a page that has none. */
  readonly text: Box | null;
  readonly panel: Box | null;
  /** Of the words over a gradient, with the least favourable of its colours and of the ground under it. */
  readonly contrasts: readonly Contrast[];
  /** What cuts words of its own off, and has no way to scroll to them. */
  readonly clipped: readonly string[];
};

/** A place of the page, to compare before and after. */
export type Place = {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Names of the page's contract that the measures need; what is sent to the page brings nothing with it. */
export type Names = { readonly text: string; readonly panel: string };

declare global {
  interface Window {
    liseuseVisual: {
      readonly measure: () => Measures;
      readonly places: () => Place[];
      /** As the page stood before its program started. */
      before: Place[];
      readonly shifts: { name: string; value: number }[];
      readonly violations: string[];
    };
  }
}

/**
 * Runs in the page before all of its scripts: it watches what moves and what is refused, and leaves the measures at hand.
 *
 * One function, because it goes to the page as text; its parts are inside.
 */
export function watchPage(names: Names): void {
  const HIDDEN = 'script, style, template, noscript';
  const shifts: { name: string; value: number }[] = [];
  const violations: string[] = [];

  const nameOf = (element: Element): string => {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const start = words.length > 40 ? `${words.slice(0, 40)}…` : words;
    return `${element.id ? `#${element.id}` : element.tagName.toLowerCase()}${start ? ` « ${start} »` : ''}`;
  };
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const isFlow = (element: Element) => !/^(?:inline|contents|ruby)$/.test(styleOf(element).display);
  const blockOf = (element: Element): Element => (isFlow(element) ? element : blockOf(element.parentElement!));
  const onPage = ({ left, top, right, bottom }: Box): Box => ({
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  });

  const cuts = (overflow: string) => overflow !== 'visible';
  const cutsForGood = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  /** The part of a box that its ancestors let through; null when less than a pixel is left. */
  const seen = (box: Box, element: Element, isEdge = cuts): Box | null => {
    let { left, top, right, bottom } = box;
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = styleOf(around);
      if (!isEdge(overflowX) && !isEdge(overflowY)) continue;
      const edge = onPage(around.getBoundingClientRect());
      if (isEdge(overflowX)) [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      if (isEdge(overflowY)) [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return right - left > 1 && bottom - top > 1 && right > 0 && bottom > 0 ? { left, top, right, bottom } : null;
  };

  /** The pieces of a text node that are each on one line, with their boxes. */
  const pieces = (node: Text): { text: string; box: DOMRect }[] => {
    const range = document.createRange();
    const boxesOf = (from: number, to: number) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    const all: { text: string; box: DOMRect }[] = [];
    for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
      const boxes = boxesOf(index, index + word.length);
      const isOnOneLine = boxes.every(({ top, bottom }) => Math.abs(top - boxes[0]!.top) < (bottom - top) / 2);
      if (boxes.length > 0 && isOnOneLine) all.push({ text: word, box: boxes[0]! });
      // A word that breaks, after a hyphen or for want of room: its letters one by one.
      else
        for (let at = index; at < index + word.length; at++)
          for (const box of boxesOf(at, at + 1).slice(0, 1)) all.push({ text: node.data[at]!, box });
      const space = /^\s+/u.exec(node.data.slice(index + word.length))?.[0];
      const last = all.at(-1);
      if (space && last) last.text += ' ';
    }
    // The space before the first word belongs to what stands before it.
    const isSpaced = /^\s/u.test(node.data) && all.length > 0;
    if (isSpaced) all[0]!.text = ` ${all[0]!.text}`;
    return all;
  };

  type Growing = { text: string; box: { left: number; top: number; right: number; bottom: number } };
  const addPiece = (lines: Growing[], text: string, box: DOMRect) => {
    const last = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (!last || middle > last.box.bottom || middle < last.box.top) {
      const { left, top, right, bottom } = box;
      lines.push({ text, box: { left, top, right, bottom } });
      return;
    }
    last.text += text;
    last.box.left = Math.min(last.box.left, box.left);
    last.box.right = Math.max(last.box.right, box.right);
  };

  /** Each element with words of its own, and the text nodes of its flow, in the order of the page. */
  const flows = (): Map<Element, Text[]> => {
    const found = new Map<Element, Text[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      if (parent.closest(HIDDEN) || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const block = blockOf(parent);
      // A pixel wide: said to those who listen, not shown. Spaces alone count between words only.
      if (block.clientWidth === 1 || (!/\S/u.test(node.data) && !found.has(block))) continue;
      found.set(block, [...(found.get(block) ?? []), node]);
    }
    return found;
  };

  const readBlocks = (): TextBlock[] => {
    const found = [...flows()];
    const elements = found.map(([element]) => element);
    const text = document.getElementById(names.text);
    return found.map(([element, nodes]) => {
      const lines: Growing[] = [];
      for (const node of nodes) {
        const last = lines.at(-1);
        if (last && !/\S/u.test(node.data)) last.text += ' ';
        for (const { text: words, box } of pieces(node)) addPiece(lines, words, box);
      }
      return {
        name: nameOf(element),
        tag: element.tagName.toLowerCase(),
        isRunning: element.matches('p, blockquote') && (text?.contains(element) ?? false),
        lines: lines.map((line) => ({
          text: line.text.replace(/\s+/gu, ' ').trim(),
          box: seen(onPage(line.box), element),
        })),
        within: elements.flatMap((other, index) => (other !== element && other.contains(element) ? [index] : [])),
      };
    });
  };

  /** Words of the sentence around it share its lines. */
  const isInSentence = (element: Element): boolean => {
    if (isFlow(element)) return false;
    const around = (blockOf(element).textContent ?? '').replace(/\s/gu, '');
    return around.length > (element.textContent ?? '').replace(/\s/gu, '').length;
  };
  const readTargets = (): Target[] =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="button"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const [all, around] = [onPage(element.getBoundingClientRect()), element.parentElement!];
        const [box, whole] = [seen(all, around), seen(all, around, cutsForGood)];
        return box && whole ? [{ name: nameOf(element), box, whole, isInSentence: isInSentence(element) }] : [];
      });

  const readBeyond = (): string[] => {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right + scrollX > innerWidth + 0.5,
    );
    return wide.filter((element) => !wide.some((other) => other !== element && element.contains(other))).map(nameOf);
  };

  const isCut = (element: Element): boolean => {
    const { overflowX, overflowY, clipPath } = styleOf(element);
    // Hidden on purpose, for those who listen to the page.
    if (clipPath !== 'none' || element.clientWidth <= 1) return false;
    return (
      (cutsForGood(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (cutsForGood(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };

  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const luminances = new Map<string, number>();
  /** WCAG 2.2, « relative luminance », of a colour as the style sheet writes it. */
  const luminance = (color: string): number => {
    const known = luminances.get(color);
    if (known !== undefined) return known;
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((level) => {
      const part = level / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    luminances.set(color, 0.2126 * red + 0.7152 * green + 0.0722 * blue);
    return luminances.get(color)!;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const isClear = (color: string) => color === 'transparent' || /(?:, |\/ )0\)$/.test(color);
  const groundOf = (element: Element | null): string => {
    if (!element) return 'white';
    const { backgroundColor } = styleOf(element);
    return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
  };
  const gradientColors = (element: Element): string[] =>
    styleOf(element).backgroundImage.match(/(?:oklch|oklab|rgba?|color|lab|lch|hsla?)\([^()]*\)/g) ?? [];
  const readContrasts = (): Contrast[] =>
    [...flows()].flatMap(([, nodes]) =>
      nodes.flatMap((node) => {
        const element = node.parentElement!;
        let around: Element | null = element;
        while (around && gradientColors(around).length === 0 && isClear(styleOf(around).backgroundColor))
          around = around.parentElement;
        const colors = around ? gradientColors(around) : [];
        if (colors.length === 0) return [];
        const ratios = [...colors, groundOf(around)].map((color) => contrast(styleOf(element).color, color));
        return [{ name: nameOf(element), ratio: Math.min(...ratios) }];
      }),
    );

  const boxOf = (id: string): Box | null => {
    const element = document.getElementById(id);
    return element && onPage(element.getBoundingClientRect());
  };

  const measure = (): Measures => {
    styles.clear();
    return {
      width: innerWidth,
      scrollWidth: document.documentElement.scrollWidth,
      beyond: readBeyond(),
      blocks: readBlocks(),
      targets: readTargets(),
      text: boxOf(names.text),
      panel: boxOf(names.panel),
      contrasts: readContrasts(),
      clipped: [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility() && isCut(element))
        .map(nameOf),
    };
  };

  const places = (): Place[] =>
    [...document.querySelectorAll('body :not(script, style)')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { name: nameOf(element), left: left + scrollX, top: top + scrollY, width, height };
      });

  window.liseuseVisual = { measure, places, before: [], shifts, violations };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`.trim());
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[]) {
      const node = entry.sources[0]?.node;
      shifts.push({ name: node instanceof Element ? nameOf(node) : '', value: entry.value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // The page starts its program after this event.
  addEventListener('load', () => {
    window.liseuseVisual.before = places();
  });
}
