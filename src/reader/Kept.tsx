import { Fragment } from 'react';
import './typography.css';

const KEPT = /([ \u2009](?:[;:!?»›]|%)|[«‹][ \u2009])/u;

/** Words in which a space before `; : ! ? »` or after `«` does not break the line. The text itself, and its copy, keep their spaces. */
export function Kept({ children }: { children: string }) {
  const parts = children.split(KEPT);
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
