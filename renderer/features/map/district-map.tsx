import { useRef, useState, type KeyboardEvent, type SVGProps } from 'react';
import { useNavigate } from 'react-router';
import type { DistrictMapSpec, MapDistrict } from '../../../shared/documents/charts/map/map-spec.ts';
import { screenLook } from '../../charts/chart-look.ts';
import type { MapGeometry } from '../../charts/map/geometry.ts';
import type { PlacedDistrict } from '../../charts/map/map-layout.ts';
import { MapPicture } from '../../charts/map/map-picture.tsx';
import { useText } from '../../state/use-text.ts';
import { useDarkGround, useWidth } from '../pictures/index.ts';
import styles from './district-map.module.css';
import { DistrictCard } from './district-card.tsx';
import { nearestInDirection } from './nearest.ts';

interface DistrictMapProps {
  readonly spec: DistrictMapSpec;
  readonly geometry: MapGeometry;
}

/** Where the card of a Kreis stands, and whether it was opened to stay. */
interface Shown {
  readonly place: PlacedDistrict;
  readonly isPinned: boolean;
}

/** The map on the screen: every Kreis with sites can be reached by mouse and keyboard, and opens its site or a small list. */
export function DistrictMap({ spec, geometry }: DistrictMapProps) {
  const { page } = useText().map;
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const look = screenLook(useDarkGround());
  const [shown, setShown] = useState<Shown | null>(null);
  const [lastCode, setLastCode] = useState<string | null>(null);
  const areas = useRef(new Map<string, { readonly place: PlacedDistrict; readonly element: SVGGElement }>());
  const stop = spec.districts.find(({ code }) => code === lastCode)?.code ?? spec.districts[0]?.code;

  function open(place: PlacedDistrict): void {
    const [site, ...others] = place.district?.sites ?? [];
    if (site === undefined) return;
    if (others.length === 0) void navigate(`/standorte/${site.id}`);
    else setShown({ place, isPinned: true });
  }

  function show(place: PlacedDistrict): void {
    setShown((now) => (now?.isPinned === true && now.place.code === place.code ? now : { place, isPinned: false }));
  }

  function onKey(event: KeyboardEvent, place: PlacedDistrict): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(place);
      return;
    }
    if (event.key === 'Escape') return setShown(null);
    const all = [...areas.current.values()].map((each) => each.place);
    const next = nearestInDirection(all, place, event.key);
    if (next === null) return;
    event.preventDefault();
    areas.current.get(next.code)?.element.focus();
  }

  const hover = (place: PlacedDistrict): SVGProps<SVGGElement> => ({
    className: styles.area,
    onMouseEnter: () => show(place),
    onMouseLeave: () => setShown((now) => (now?.isPinned === true ? now : null)),
    onClick: () => open(place),
  });

  const areaProps = (place: PlacedDistrict): SVGProps<SVGGElement> => ({
    ...hover(place),
    ref: (element: SVGGElement | null) => {
      if (element) areas.current.set(place.code, { place, element });
      else areas.current.delete(place.code);
    },
    role: 'button',
    tabIndex: place.code === stop ? 0 : -1,
    'aria-label': place.district === null ? '' : nameOf(place.district, spec, page),
    onFocus: () => {
      setLastCode(place.code);
      show(place);
    },
    onBlur: () => setShown((now) => (now?.isPinned === true ? now : null)),
    onKeyDown: (event) => onKey(event, place),
  });

  return (
    <div ref={frame} className={styles.frame}>
      {width === 0 ? null : (
        <div
          role="group"
          aria-label={page.mapLabel(spec.title)}
          aria-description={page.keys}
          className={styles.picture}
        >
          <MapPicture
            spec={spec}
            geometry={geometry}
            size={{ width, height: Math.max(320, Math.min(width * 0.85, 640)) }}
            look={look}
            areaProps={areaProps}
            signProps={hover}
          />
        </div>
      )}
      {shown?.place.district ? (
        <DistrictCard
          district={shown.place.district}
          classes={spec.classes}
          at={shown.place.at}
          room={width}
          isPinned={shown.isPinned}
          onClose={() => {
            setShown(null);
            areas.current.get(shown.place.code)?.element.focus();
          }}
        />
      ) : null}
    </div>
  );
}

function nameOf(
  { fullName, sites }: MapDistrict,
  { classes }: DistrictMapSpec,
  page: ReturnType<typeof useText>['map']['page'],
): string {
  const labels = new Map(classes.map(({ id, label }) => [id, label]));
  const described = sites.map(({ name, classId, figure }) =>
    page.siteWithClass(name, figure === null ? (labels.get(classId) ?? '') : String(figure)),
  );
  return page.district(fullName, described);
}
