import { Button, mergeClasses } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { MapClass, MapDistrict } from '../../../shared/documents/charts/map/map-spec.ts';
import type { Point } from '../../charts/map/geometry.ts';
import { MarkSign } from '../../charts/mark-sign.tsx';
import { useText } from '../../state/use-text.ts';
import { RecordLink } from '../records/index.ts';
import styles from './district-map.module.css';

interface DistrictCardProps {
  readonly district: MapDistrict;
  readonly classes: readonly MapClass[];
  readonly at: Point;
  /** Width of the map, so that the card stays inside. */
  readonly room: number;
  /** Opened to stay and to choose from; else it only tells. */
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

const cardWidth = 272;

/** What a Kreis holds: a hint beside the mouse, or a small list to open a site from. */
export function DistrictCard({ district, classes, at: [x, y], room, isPinned, onClose }: DistrictCardProps) {
  const { page } = useText().map;
  const card = useRef<HTMLDivElement>(null);
  const looks = new Map(classes.map((each) => [each.id, each]));
  useEffect(() => {
    if (isPinned) card.current?.querySelector('a')?.focus();
  }, [isPinned, district.code]);
  const left = Math.max(0, Math.min(x - cardWidth / 2, room - cardWidth));
  return (
    <div
      ref={card}
      className={mergeClasses(styles.card, !isPinned && styles.hint)}
      style={{ insetInlineStart: left, insetBlockStart: y + 18, inlineSize: Math.min(cardWidth, room) }}
      {...(isPinned ? { role: 'dialog', 'aria-label': page.sitesIn(district.fullName) } : { 'aria-hidden': true })}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={styles.cardHead}>
        <span className={styles.cardTitle}>{district.fullName}</span>
        {isPinned ? (
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={page.close}
            onClick={onClose}
          />
        ) : null}
      </div>
      <ul className={styles.cardList}>
        {district.sites.map(({ id, name, classId, figure }) => {
          const look = looks.get(classId);
          return (
            <li key={id} className={styles.cardRow}>
              <svg width={16} height={16} aria-hidden="true">
                {look ? <MarkSign symbol={look.symbol} colour={look.colour} x={8} y={8} size={13} /> : null}
              </svg>
              <span>{isPinned ? <RecordLink to={`/standorte/${id}`}>{name}</RecordLink> : name}</span>
              <span className={styles.quiet}>{figure ?? look?.label}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
