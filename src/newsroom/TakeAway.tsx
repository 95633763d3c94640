import { writePlainText } from '../engine/articles.ts';
import { correctionsBeside, writeCorrections } from '../engine/corrections.ts';
import type { Manifest, Story } from '../engine/model.ts';
import { giveFile } from '../loading/files.ts';
import { newsroom, takeAway as words } from '../words/newsroom.ts';
import type { Tell } from './Notices.tsx';
import styles from './TakeAway.module.css';
import { idOf } from './use-analysis.ts';
import type { DraftDesk } from './use-draft.ts';
import type { DeskEdition } from './use-edition.ts';

/** Makes the standalone page of a story. */
export type WritePage = (story: Story, manifest: Manifest, sheet: string) => string;

type Props = {
  readonly desk: DraftDesk;
  readonly edition: DeskEdition;
  readonly sheet: string | null;
  readonly writePage: WritePage;
  readonly tell: Tell;
};

/** What the person leaves with: four files. */
export function TakeAway({ desk, edition, sheet, writePage, tell }: Props) {
  const story = desk.understood?.analysis?.story ?? null;
  const withStory = (give: (story: Story) => void) => () => (story ? give(story) : tell({ sentence: words.notYet }));
  const gifts = [
    { name: words.text, help: words.textHelp, give: () => giveText(desk, tell) },
    { name: words.corrections, help: words.correctionsHelp, give: () => giveCorrections(desk) },
    {
      name: words.story,
      help: words.storyHelp,
      give: withStory((whole) => giveFile(`${idOf(desk.name)}.json`, JSON.stringify(whole), 'application/json')),
    },
    {
      name: words.page,
      help: words.pageHelp,
      give: withStory((whole) =>
        giveFile(`${idOf(desk.name)}.html`, writePage(whole, edition.manifest, sheet ?? ''), 'text/html'),
      ),
    },
  ];
  return (
    <>
      <button type="button" popoverTarget="emporter">
        {words.title}
      </button>
      <ul id="emporter" popover="auto" className={styles.gifts} aria-label={words.title}>
        {gifts.map(({ name, help, give }) => (
          <li key={name}>
            <button type="button" onClick={give}>
              <strong>{name}</strong>
              <small>{help}</small>
            </button>
          </li>
        ))}
        <li>
          <small>{newsroom.stays}</small>
        </li>
      </ul>
    </>
  );
}

function giveText(desk: DraftDesk, tell: Tell): void {
  const { name, original, encoding, text } = desk.now();
  const file = writePlainText(original && { bytes: original, encoding }, text);
  if (file.substituted.length > 0) tell({ sentence: words.otherEncoding(file.substituted.join(' ')) });
  giveFile(name, file.bytes, 'text/plain');
}

function giveCorrections(desk: DraftDesk): void {
  const { name, original, encoding, text, corrections } = desk.now();
  // A text that had to be written in another encoding is no longer in the one that was chosen for it.
  const file = writePlainText(original && { bytes: original, encoding }, text);
  const kept = file.encoding === encoding ? corrections : { ...corrections, encoding: null };
  giveFile(correctionsBeside(name), writeCorrections(kept), 'application/json');
}
