import { required } from '../../kernel/assert.ts';

/**
 * One published number of a table as an arc of a network: raising the number by one carries one unit from `tail` to `head`.
 * At every node but `outside` what comes in must go out; that is how rows and columns add up to their totals.
 */
export interface CountArc {
  readonly value: number;
  readonly tail: number;
  readonly head: number;
  readonly kind: 'part' | 'total';
}

/** The node at which nothing has to add up. */
export const outside = 0;

/**
 * Chooses the numbers to hide: all from 1 up to the one before `threshold`, and the smallest others that keep each of them from being
 * worked out. Assumes an attacker who knows the threshold and even which hidden parts are small: every hidden number lies on a cycle of
 * the network along which numbers can go up and down by one without leaving what the attacker holds possible, so that each has at
 * least two possible values (a difference of two solutions of a network is always made of such cycles, so no safe number is missed).
 * A cycle over the totals always exists.
 */
export function arcsToHide(arcs: readonly CountArc[], threshold: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  const ways = waysOf(arcs, threshold);
  arcs.forEach(({ value }, index) => {
    if (value > 0 && value < threshold) hidden.add(index);
  });
  for (const index of [...hidden]) {
    const { tail, head } = required(arcs[index], 'a hidden number is one of the arcs');
    if (tail === head) continue;
    const { raise, lower } = movesOf(required(arcs[index], 'a hidden number is one of the arcs'), threshold);
    const up = raise ? cheapestWay(ways, { from: head, to: tail, without: index, hidden }) : null;
    const down = lower ? cheapestWay(ways, { from: tail, to: head, without: index, hidden }) : null;
    const way = up !== null && (down === null || up.cost <= down.cost) ? up : down;
    for (const each of required(way, 'hiding the totals always protects').arcs) hidden.add(each);
  }
  return hidden;
}

interface Way {
  readonly arc: number;
  readonly to: number;
  readonly cost: number;
}

// A small part stays between 1 and the threshold, any other hidden part at or above it; of a hidden total only "not 0" is known.
function movesOf({ value, kind }: CountArc, threshold: number): { raise: boolean; lower: boolean } {
  if (kind === 'total') return { raise: true, lower: value > 1 };
  return value < threshold
    ? { raise: value + 1 < threshold, lower: value > 1 }
    : { raise: true, lower: value > threshold };
}

// A published 0 stays published: it names nobody, and hiding it would hide that nothing took place.
function waysOf(arcs: readonly CountArc[], threshold: number): readonly (readonly Way[])[] {
  const ways: Way[][] = [];
  const at = (node: number): Way[] => (ways[node] ??= []);
  arcs.forEach((arc, index) => {
    if (arc.value === 0 || arc.tail === arc.head) return;
    const { raise, lower } = movesOf(arc, threshold);
    if (raise) at(arc.tail).push({ arc: index, to: arc.head, cost: arc.value });
    if (lower) at(arc.head).push({ arc: index, to: arc.tail, cost: arc.value });
  });
  return ways;
}

interface Search {
  readonly from: number;
  readonly to: number;
  readonly without: number;
  /** What is hidden already costs nothing. */
  readonly hidden: ReadonlySet<number>;
}

interface Step {
  readonly cost: number;
  readonly node: number;
  readonly by: number;
  readonly before: Step | null;
}

function cheapestWay(
  ways: readonly (readonly Way[])[],
  { from, to, without, hidden }: Search,
): { readonly cost: number; readonly arcs: readonly number[] } | null {
  const done = new Set<number>();
  const queue = new StepQueue();
  queue.add({ cost: 0, node: from, by: -1, before: null });
  for (let step = queue.take(); step !== undefined; step = queue.take()) {
    if (done.has(step.node)) continue;
    if (step.node === to) return { cost: step.cost, arcs: arcsOf(step) };
    done.add(step.node);
    for (const way of ways[step.node] ?? []) {
      if (way.arc === without || done.has(way.to)) continue;
      const cost = step.cost + (hidden.has(way.arc) ? 0 : way.cost);
      queue.add({ cost, node: way.to, by: way.arc, before: step });
    }
  }
  return null;
}

function arcsOf(last: Step): number[] {
  const arcs: number[] = [];
  let step = last;
  while (step.before !== null) {
    arcs.push(step.by);
    step = step.before;
  }
  return arcs;
}

/** A binary heap: the cheapest step first, of equals the one that came first. */
class StepQueue {
  readonly #steps: { readonly step: Step; readonly order: number }[] = [];
  #added = 0;

  add(step: Step): void {
    const steps = this.#steps;
    steps.push({ step, order: this.#added });
    this.#added += 1;
    for (let at = steps.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfCheaper(at, parent)) break;
      at = parent;
    }
  }

  take(): Step | undefined {
    const steps = this.#steps;
    const first = steps[0];
    const last = steps.pop();
    if (first === undefined || last === undefined || steps.length === 0) return first?.step;
    steps[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = right < steps.length && this.#isCheaper(right, left) ? right : left;
      if (child >= steps.length || !this.#swapIfCheaper(child, at)) break;
      at = child;
    }
    return first.step;
  }

  #isCheaper(one: number, other: number): boolean {
    const [a, b] = [this.#steps[one], this.#steps[other]];
    if (a === undefined || b === undefined) return false;
    return a.step.cost === b.step.cost ? a.order < b.order : a.step.cost < b.step.cost;
  }

  #swapIfCheaper(lower: number, upper: number): boolean {
    const [a, b] = [this.#steps[lower], this.#steps[upper]];
    if (a === undefined || b === undefined || !this.#isCheaper(lower, upper)) return false;
    this.#steps[lower] = b;
    this.#steps[upper] = a;
    return true;
  }
}
