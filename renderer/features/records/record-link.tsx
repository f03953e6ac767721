import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref } from 'react-router';

interface RecordLinkProps {
  /** Path inside the program, such as `/standorte/abc`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to another page of the program. */
export function RecordLink({ to, children }: RecordLinkProps) {
  return (
    <Link href={useHref(to)} inline>
      {children}
    </Link>
  );
}
