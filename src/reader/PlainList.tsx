import type { ReactNode } from 'react';

type Props = { readonly as?: 'ul' | 'ol'; readonly className?: string | undefined; readonly children: ReactNode };

/**
 * A list outside a `<nav>`. Ours have no marks (`list-style: none`), and Safari then takes a list for mere text
 * (https://bugs.webkit.org/show_bug.cgi?id=170179) unless its role says what it is.
 */
export function PlainList({ as: List = 'ul', className, children }: Props) {
  return (
    <List role="list" className={className}>
      {children}
    </List>
  );
}
