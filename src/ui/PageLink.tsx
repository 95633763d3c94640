import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

type Props = {
  readonly to: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly current?: boolean;
  /** A finger, a pointer or the keyboard comes near. */
  readonly onNear?: () => void;
};

/** A link to another page of the site, followed without a reload. An address within the front page (`/#…`) is followed too. */
export function PageLink({ to, className, children, current = false, onNear }: Props) {
  return (
    <Link
      to={to}
      discover="none"
      className={className}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={onNear}
      onTouchStart={onNear}
      onFocus={onNear}
    >
      {children}
    </Link>
  );
}
