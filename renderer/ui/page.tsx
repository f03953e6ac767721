import { useEffect, useRef, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useText } from '../state/use-text.ts';
import styles from './page.module.css';

export { EmptyState } from './empty-state.tsx';

interface PageProps {
  /** Title of the page, also of the window. */
  readonly title: string;
  /** The page takes the whole height and scrolls inside, as pages with one large table do. */
  readonly isFilled?: boolean;
  readonly children: ReactNode;
}

/** One page: sets the window's title; all pages have one width, so that nothing jumps between them. */
export function Page({ title, isFilled = false, children }: PageProps) {
  const { common } = useText();
  useEffect(() => {
    document.title = `${title} – ${common.appName}`;
  }, [title, common.appName]);
  return <div className={mergeClasses(styles.page, isFilled && styles.filled)}>{children}</div>;
}

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Way back to the list this page belongs to. */
  readonly breadcrumb?: ReactNode;
  /** Buttons at the end of the header. */
  readonly actions?: ReactNode;
}

/** The heading of a page; focus comes here when the page changes. */
export function PageHeader({ title, subtitle, breadcrumb, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        {breadcrumb ? <div className={styles.breadcrumb}>{breadcrumb}</div> : null}
        <h1 className={styles.title} tabIndex={-1} data-page-title="">
          {title}
        </h1>
        {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}

interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  /** A sentence under the heading. */
  readonly description?: ReactNode;
  /** Draws a card around the content; default true. */
  readonly isCard?: boolean;
  /** The heading hears the focus when the section comes, as the next step of a way does. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, actions, description, isCard = true, takesFocus = false, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={mergeClasses(styles.section, isCard && styles.card)} aria-label={title}>
      <div className={styles.sectionHeader}>
        <h2 ref={heading} className={styles.sectionTitle} {...(takesFocus ? { tabIndex: -1 } : {})}>
          {title}
        </h2>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {description ? <p className={styles.subtitle}>{description}</p> : null}
      {children}
    </section>
  );
}

interface FieldGridProps {
  readonly children: ReactNode;
}

/** Lays fields out in as many even columns as fit. */
export function FieldGrid({ children }: FieldGridProps) {
  return <div className={styles.fields}>{children}</div>;
}
