import { useRef } from 'react';
import { newsroom as words } from '../words/newsroom.ts';

/** A button that opens the browser's own dialog for files. */
export function OpenButton({ onOpen }: { onOpen: (files: Iterable<File>) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current!.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,.json,text/plain,application/json"
        aria-label={words.openFiles}
        onChange={({ currentTarget }) => {
          onOpen([...(currentTarget.files ?? [])]);
          // The same file may be opened again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
