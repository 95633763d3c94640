/** Before a button goes away with what it does: its line keeps the focus; one that goes too leaves it to its neighbour, or to its panel. */
export function keepFocus({ currentTarget }: { currentTarget: Element }, isLineGone = false): void {
  const line = currentTarget.closest('li');
  const neighbour = line?.nextElementSibling ?? line?.previousElementSibling;
  const heir = (isLineGone ? neighbour : line)?.querySelector<HTMLElement>('button');
  (heir ?? currentTarget.closest<HTMLElement>('[role="tabpanel"]'))?.focus();
}
