import { mapMessages as messages } from '../../messages/map.ts';
import { shortDay } from '../../messages/readiness.ts';
import type { ReadyPoint } from '../../practice/progress.ts';

interface Props {
  /** In order of time. */
  readonly points: readonly ReadyPoint[];
  /** How many criteria there are. */
  readonly of: number;
}

const WIDTH = 300;
const HEIGHT = 80;

/** How many criteria were ready over time, as a line and as a table. */
export function ReadyChart({ points, of }: Props) {
  const [first] = points;
  const last = points.at(-1);
  return (
    <section class="flow" aria-labelledby="map-over-time">
      <h2 id="map-over-time">{messages.overTime}</h2>
      {first === undefined || last === undefined ? (
        <p>{messages.overTimeNone}</p>
      ) : (
        <>
          <p>{messages.overTimeWords(last.ready, of, first.at)}</p>
          <svg
            class="ready-chart"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            role="img"
            aria-label={messages.chart(of)}
          >
            <path class="chart-base" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
            <polyline class="chart-line" points={lineOf(points, of)} />
          </svg>
          <details>
            <summary>{messages.asTable}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{messages.day}</th>
                  <th scope="col">{messages.readyHead}</th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ at, ready }) => (
                  <tr key={at}>
                    <th scope="row">{shortDay(at)}</th>
                    <td>{ready}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

/** Steps rather than slopes: a criterion turns ready at a moment. */
function lineOf(points: readonly ReadyPoint[], of: number): string {
  const start = points[0]?.at ?? 0;
  const span = Math.max((points.at(-1)?.at ?? 0) - start, 1);
  const xOf = ({ at }: ReadyPoint) => Math.round(((at - start) / span) * WIDTH);
  const yOf = ({ ready }: ReadyPoint) =>
    Math.round(HEIGHT - 2 - (ready / Math.max(of, 1)) * (HEIGHT - 4));
  return points
    .flatMap((point, index) => {
      const before = points[index - 1];
      const corner = before === undefined ? [] : [`${xOf(point)},${yOf(before)}`];
      return [...corner, `${xOf(point)},${yOf(point)}`];
    })
    .join(' ');
}
