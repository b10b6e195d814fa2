const SIZE = 320;
const MARGIN = 44;
const place = (x: number, y: number): string => `${(MARGIN + x * SIZE).toFixed(1)},${(16 + (1 - y) * SIZE).toFixed(1)}`;

const frame = (title: string, xLabel: string, yLabel: string, body: string): string => {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
    .map((tick) => {
      const [x] = place(tick, 0).split(',');
      const [, y] = place(0, tick).split(',');
      return `<text x="${x}" y="${16 + SIZE + 16}" text-anchor="middle">${tick}</text><text x="${MARGIN - 6}" y="${Number(y) + 4}" text-anchor="end">${tick}</text>`;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + MARGIN + 20} ${SIZE + 64}" role="img" aria-label="${title}" font-family="sans-serif" font-size="11">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${MARGIN}" y="16" width="${SIZE}" height="${SIZE}" fill="none" stroke="#999"/>
${ticks}
<text x="${MARGIN + SIZE / 2}" y="${SIZE + 52}" text-anchor="middle">${xLabel}</text>
<text x="12" y="${16 + SIZE / 2}" text-anchor="middle" transform="rotate(-90 12 ${16 + SIZE / 2})">${yLabel}</text>
${body}
</svg>
`;
};

export interface Curve {
  readonly name: string;
  readonly color: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Lines in the unit square, with a legend. */
export const linePlot = (
  title: string,
  xLabel: string,
  yLabel: string,
  curves: readonly Curve[],
  diagonal = false,
): string =>
  frame(
    title,
    xLabel,
    yLabel,
    [
      diagonal ? `<path d="M${place(0, 0)}L${place(1, 1)}" stroke="#bbb" stroke-dasharray="4 4" fill="none"/>` : '',
      ...curves.map(
        ({ name, color, points }, i) =>
          `<path d="M${points.map(([x, y]) => place(x, y)).join('L')}" fill="none" stroke="${color}" stroke-width="2"/>${points.length < 20 ? points.map(([x, y]) => `<circle cx="${place(x, y).split(',')[0]}" cy="${place(x, y).split(',')[1]}" r="3" fill="${color}"/>`).join('') : ''}<text x="${MARGIN + 10}" y="${SIZE - 4 - i * 16}" fill="${color}">${name}</text>`,
      ),
    ].join('\n'),
  );

/** Precision over recall, one point a distinct score. */
export const precisionRecall = (scores: readonly number[], positive: readonly boolean[]): [number, number][] => {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  const total = positive.filter(Boolean).length;
  const points: [number, number][] = [];
  let hits = 0;
  order.forEach((index, rank) => {
    if (positive[index]) hits++;
    if (rank === order.length - 1 || scores[order[rank + 1]!] !== scores[index])
      points.push([hits / total, hits / (rank + 1)]);
  });
  return points;
};

/** Horizontal bars on a logarithmic scale, with their values. */
export const barPlot = (title: string, bars: readonly { readonly name: string; readonly value: number }[]): string => {
  const row = 22;
  const left = 230;
  const width = 330;
  const logs = bars.map(({ value }) => Math.log10(Math.max(value, 0.1)) + 1);
  const most = Math.max(...logs);
  const body = bars
    .map(({ name, value }, at) => {
      const y = 34 + at * row;
      const length = (logs[at]! / most) * width;
      const own = name.startsWith('pushiness');
      return `<text x="${left - 8}" y="${y + 12}" text-anchor="end">${name}</text><rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="16" fill="${own ? '#0b6' : '#89a'}"/><text x="${(left + length + 6).toFixed(1)}" y="${y + 12}">${value >= 10 ? value.toFixed(0) : value.toFixed(1)}</text>`;
    })
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 70} ${bars.length * row + 44}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="8" y="20" font-weight="bold">${title}</text>
${body}
</svg>
`;
};
