import type { LearnerRecord } from '../../lms/platform/record.ts';
import { interactionRows, objectiveRows } from '../../lms/platform/reports.ts';
import type { ScormVersion } from '../../lms/strict/strict-session.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import { Panel, shortly, Table } from './Panel.tsx';

interface Props {
  readonly version: ScormVersion;
  readonly record: LearnerRecord;
}

/** Objectives and interactions as the platform's reports show them: what is stored, no more. */
export function Reports({ version, record }: Props) {
  const { columns } = messages;
  const objectives = objectiveRows(record);
  const interactions = interactionRows(record);
  return (
    <>
      <Panel name={messages.objectives(objectives.length)}>
        {objectives.length === 0 ? (
          <p>{messages.noObjectives}</p>
        ) : (
          <Table
            name={messages.objectives(objectives.length)}
            columns={[columns.id, columns.status, columns.score, columns.description]}
            rows={objectives.map(({ id, status, score, description }) => [
              id,
              status,
              score,
              description,
            ])}
          />
        )}
      </Panel>
      <Panel name={messages.interactions(interactions.length)}>
        {version === '2004' && <p class="notice">{messages.moodle2004}</p>}
        {interactions.length === 0 ? (
          <p>{messages.noInteractions}</p>
        ) : (
          <Table
            name={messages.interactions(interactions.length)}
            columns={[
              columns.id,
              columns.type,
              columns.response,
              columns.right,
              columns.mark,
              columns.latency,
              columns.objective,
            ]}
            rows={interactions.map((row) => [
              row.id,
              row.type,
              shortly(row.response),
              shortly(row.right),
              row.result,
              row.latency,
              row.objective,
            ])}
          />
        )}
      </Panel>
    </>
  );
}
