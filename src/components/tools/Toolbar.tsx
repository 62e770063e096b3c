import { useStore } from '@nanostores/preact';
import type { WorkDocument } from '../../domain/document.ts';
import { yourTurnMessages } from '../../messages/kept.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import { useLog } from '../progress/use-log.ts';
import { useForm } from './form-context.ts';
import { fileKinds, saveAs } from './save-as.ts';

/** What can be shown beside or instead of the form. */
export type Shown = 'form' | 'preview' | 'versions';

interface Props {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly hasExample: boolean;
  readonly onExample: () => void;
  readonly documentNow: () => WorkDocument;
}

/** What can be done with the piece as a whole. */
export function Toolbar({ shown, onShow, hasExample, onExample, documentNow }: Props) {
  const { editor, tell } = useForm();
  const { canUndo, canRedo } = useStore(editor.$state);
  const toggle = (one: Shown) => onShow(shown === one ? 'form' : one);
  const undo = () => {
    editor.undo();
    tell(messages.undone);
  };
  const redo = () => {
    editor.redo();
    tell(messages.redone);
  };
  return (
    <div class="work-bar">
      <BarButton label={messages.undo} isOff={!canUndo} onPress={undo} />
      <BarButton label={messages.redo} isOff={!canRedo} onPress={redo} />
      <BarButton label={messages.example} isOn={hasExample} onPress={onExample} />
      <BarButton
        label={messages.versions}
        isOn={shown === 'versions'}
        onPress={() => toggle('versions')}
      />
      <BarButton
        label={messages.preview}
        isOn={shown === 'preview'}
        onPress={() => toggle('preview')}
      />
      <BarButton label={messages.print} onPress={() => window.print()} />
      <details class="work-save">
        <summary class="bar-button">{messages.saveAs}</summary>
        <div class="work-save-ways">
          {fileKinds().map((kind) => (
            <BarButton
              key={kind}
              label={messages.ways[kind]}
              onPress={() => saveAs(kind, documentNow(), tell)}
            />
          ))}
        </div>
      </details>
      <Kept />
    </div>
  );
}

interface BarButtonProps {
  readonly label: string;
  /** Of no use just now; keeps the focus all the same. */
  readonly isOff?: boolean;
  /** For a button that shows something: whether that is shown. */
  readonly isOn?: boolean;
  readonly onPress: () => void;
}

function BarButton({ label, isOff, isOn, onPress }: BarButtonProps) {
  return (
    <button
      type="button"
      class="bar-button"
      aria-disabled={isOff ? 'true' : undefined}
      aria-expanded={isOn}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {label}
    </button>
  );
}

/** Whether everything is kept; its own part, since it changes with every key. */
function Kept() {
  const { editor } = useForm();
  const { storage } = useLog();
  const { isKept } = useStore(editor.$state);
  return (
    <span class="small muted work-kept">
      {isKept ? yourTurnMessages.keptAs(storage) : yourTurnMessages.writing}
    </span>
  );
}
