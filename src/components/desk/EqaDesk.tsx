import { useMemo, useState } from 'preact/hooks';
import { documentHtml } from '../../documents/html.ts';
import { eqaMessages as messages } from '../../messages/desk-eqa.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { DocumentSheet } from '../tools/DocumentSheet.tsx';
import { DeskFrame } from './DeskFrame.tsx';
import { today } from './dates.ts';
import { download } from './download.ts';
import { eqaDocument } from './eqa-document.ts';
import { TellLine } from './TellLine.tsx';
import type { Told } from './use-desk.ts';

/** The record that an external quality assurer asks for, to be printed or exported. */
export function EqaDesk() {
  return <DeskFrame page="eqa">{(desk) => <EqaRecord desk={desk} />}</DeskFrame>;
}

function EqaRecord({ desk }: { readonly desk: DeskState }) {
  const { reading, verification } = desk;
  const [told, tell] = useState<Told>();
  const document = useMemo(
    () => eqaDocument({ reading, verification, now: Date.now() }),
    [reading, verification],
  );
  const exportIt = () => {
    download(`record-for-eqa-${today()}.html`, documentHtml(document), 'text/html');
    tell({ text: messages.exported, tone: 'good' });
  };
  return (
    <div class="flow">
      <div class="no-print flow">
        <p class="measure">{messages.lead}</p>
        <div class="button-row">
          <button class="button" type="button" onClick={() => print()}>
            {messages.print}
          </button>
          <button class="button button-quiet" type="button" onClick={exportIt}>
            {messages.export}
          </button>
        </div>
        <TellLine told={told} />
      </div>
      <DocumentSheet document={document} />
    </div>
  );
}
