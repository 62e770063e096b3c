import { playerMessages as messages } from '../../messages/player.ts';

export type Width = keyof typeof messages.widths;

const widths: readonly Width[] = ['full', 'wide', 'list', 'phone', 'narrow'];

interface Props {
  readonly width: Width;
  readonly onChoose: (width: Width) => void;
}

/** How wide the course is shown: the frames that platforms give it. */
export function FrameWidth({ width, onChoose }: Props) {
  return (
    <label class="player-field">
      <span>{messages.width}</span>
      <select
        value={width}
        onChange={(event) => {
          const chosen = widths.find((one) => one === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {widths.map((one) => (
          <option key={one} value={one}>
            {messages.widths[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
