import type { SteeringTexts } from '../de/steering.ts';

/** English texts: steering bodies. */
export function steeringEn(): SteeringTexts {
  return {
    title: 'Steering group',
  };
}
