type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

// Full protanopia, deuteranopia and tritanopia in linear RGB, after Machado, Oliveira and Fernandes (2009).
const visions: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

// Linear sRGB to XYZ, divided by the white of D65.
const toXyz: Matrix = [
  [0.4339, 0.3762, 0.1899],
  [0.2126, 0.7152, 0.0722],
  [0.0178, 0.1095, 0.8727],
];

/** Returns how far two colours `#rrggbb` stay apart (CIELAB) for whoever sees them least apart: with full colour vision or any lack of it. */
export function apart(one: string, other: string): number {
  return Math.min(
    ...visions.map((vision) => {
      const [left, right] = [lab(times(vision, linear(one))), lab(times(vision, linear(other)))];
      return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
    }),
  );
}

function linear(colour: string): Triple {
  const part = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times([first, second, third]: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => Math.min(1, Math.max(0, a * x + b * y + c * z));
  return [row(first), row(second), row(third)];
}

function lab(rgb: Triple): Triple {
  const [x, y, z] = times(toXyz, rgb);
  const bent = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  return [116 * bent(y) - 16, 500 * (bent(x) - bent(y)), 200 * (bent(y) - bent(z))];
}
