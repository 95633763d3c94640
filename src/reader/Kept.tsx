import { Fragment } from 'react';
import { cutAroundKept } from '../engine/runs.ts';
import './typography.css';

/** Words in which a space and its sign stay on one line, as in the body of a story. The text itself, and its copy, keep their spaces. */
export function Kept({ children }: { children: string }) {
  const parts = cutAroundKept(children);
  if (parts.length === 1) return children;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
      <span key={index} className="kept">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
