type Range = { readonly from: number; readonly to: number };

/**
 * Which lines of a text were there before it was edited: those of its head and its tail that are the same, and between them those that
 * stand once on either side and keep their order (Bram Cohen's « patience diff »), with the same lines around each.
 *
 * @returns For each line of `after`, the index of the same line in `before`, ascending; -1 for a line that is new.
 */
export function matchLines(before: readonly string[], after: readonly string[]): Int32Array {
  const matched = new Int32Array(after.length).fill(-1);
  const whole = [
    { from: 0, to: before.length },
    { from: 0, to: after.length },
  ] as const;
  const [left, right] = matchEnds(before, after, whole, matched);
  let from = [left.from, right.from] as const;
  for (const [lineBefore, lineAfter] of [
    ...inOrder(onceInBoth(before, left, after, right)),
    [left.to, right.to] as const,
  ]) {
    matchEnds(
      before,
      after,
      [
        { from: from[0], to: lineBefore },
        { from: from[1], to: lineAfter },
      ],
      matched,
    );
    if (lineAfter < right.to) matched[lineAfter] = lineBefore;
    from = [lineBefore + 1, lineAfter + 1];
  }
  return matched;
}

/** Matches the lines that are the same from both ends. @returns What is left between them on both sides. */
function matchEnds(
  before: readonly string[],
  after: readonly string[],
  [left, right]: readonly [Range, Range],
  matched: Int32Array,
): readonly [Range, Range] {
  const least = Math.min(left.to - left.from, right.to - right.from);
  let head = 0;
  while (head < least && before[left.from + head] === after[right.from + head]) {
    matched[right.from + head] = left.from + head;
    head++;
  }
  let tail = 0;
  while (tail < least - head && before[left.to - 1 - tail] === after[right.to - 1 - tail]) {
    tail++;
    matched[right.to - tail] = left.to - tail;
  }
  return [
    { from: left.from + head, to: left.to - tail },
    { from: right.from + head, to: right.to - tail },
  ];
}

type Pair = readonly [before: number, after: number];

/** The lines that stand once on either side, in the order of `after`. */
function onceInBoth(before: readonly string[], left: Range, after: readonly string[], right: Range): Pair[] {
  const places = placesOf(before, left);
  return [...placesOf(after, right)].flatMap(([line, place]): Pair[] => {
    const other = places.get(line);
    return place === null || other === null || other === undefined ? [] : [[other, place]];
  });
}

/** By line, where it stands; null where it stands more than once. */
function placesOf(lines: readonly string[], { from, to }: Range): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (let index = from; index < to; index++) places.set(lines[index]!, places.has(lines[index]!) ? null : index);
  return places;
}

/** The longest choice of pairs that ascends on both sides, by patience sorting: piles whose tops ascend. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  type Card = { readonly pair: Pair; readonly below: Card | undefined };
  const piles: Card[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (piles[middle]!.pair[0] < pair[0]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair, below: piles[low - 1] };
  }
  const chosen: Pair[] = [];
  for (let card = piles.at(-1); card; card = card.below) chosen.push(card.pair);
  return chosen.reverse();
}
