import type { LearningEvent, ResponseEvent } from '../domain/attempt.ts';
import type { PackageConfig } from '../domain/package.ts';
import { fitProgress } from '../tracking/saved-progress/choose.ts';
import { savedFacts } from '../tracking/saved-progress/facts.ts';
import {
  hash16,
  minuteOf,
  type SavedLesson,
  type SavedResponse,
  savedResponse,
} from '../tracking/saved-progress/records.ts';
import type { ProgressOutcome, ResponseReport, Tracker } from '../tracking/tracker.ts';
import type { MirrorStore } from './session-mirror.ts';
import { standingReport } from './session-report.ts';

/** At most this many values are written for an answer, so that a slow platform stays bearable. */
const callsForAnswer = 12;

/** What is saved on although the log cannot hold it now. */
export interface Carried {
  readonly responses: readonly SavedResponse[];
  readonly lessons: readonly SavedLesson[];
}

export interface OutboundPorts {
  readonly tracker: Tracker;
  readonly mirror: MirrorStore;
  readonly now: () => number;
  readonly events: () => readonly LearningEvent[];
}

/** The way of answers to the platform: synchronous, so that it can be gone while a page closes. */
export interface Outbound {
  /** Takes these for known to the platform; with the progress it saved, and what is to be kept. */
  readonly settle: (ids: Iterable<string>) => void;
  readonly carry: (carried: Carried) => void;
  readonly setRevision: (revision: number) => void;
  readonly setLocation: (location: string) => void;
  /** Responses that the platform does not have, oldest first. */
  readonly pending: () => readonly ResponseEvent[];
  readonly isPrepared: (id: string) => boolean;
  readonly prepare: (report: ResponseReport) => void;
  /** Sends what is prepared, and what follows from it; within `callsForAnswer` each if `sparing`. */
  readonly send: (sparing: boolean) => ProgressOutcome;
  /** Whether a text had to be shortened. */
  readonly hasShortened: () => boolean;
}

export function createOutbound(config: PackageConfig, ports: OutboundPorts): Outbound {
  const { tracker, mirror, now, events } = ports;
  const beganAt = now();
  const settled = new Set<string>();
  const prepared = new Map<string, ResponseReport>();
  let carried: Carried = { responses: [], lessons: [] };
  let revision = 0;
  let location = '';
  let shortened = false;
  let saved = { content: '', text: '' };

  const pending = () => responsesIn(events()).filter(({ id }) => !settled.has(id));

  /** True if each was taken. One that failed holds up the later ones, to keep their order. */
  const sendResponses = (reports: readonly ResponseReport[]) =>
    reports.every((report) => {
      const outcome = tracker.reportResponse(report);
      if (outcome === 'failed') return false;
      shortened ||= outcome === 'shortened';
      settled.add(report.key);
      prepared.delete(report.key);
      return true;
    });

  /** The progress text, with a new revision whenever it says something new. */
  const progressText = () => {
    const responses = responsesIn(events()).filter(({ id }) => settled.has(id));
    const lessons = events().flatMap(savedLesson);
    const facts = savedFacts(events());
    const content = JSON.stringify([
      responses.map(({ id }) => id),
      lessons.length,
      carried.responses.length,
      facts,
    ]);
    if (content === saved.content) return saved.text;
    revision += 1;
    const { writer, sent } = mirror.read();
    const all = {
      revision,
      writer,
      responses: [...responses.map(savedResponse), ...carried.responses],
      lessons: [...lessons, ...carried.lessons],
      facts,
    };
    const { text } = fitProgress(config.id, all, tracker.roomForProgress);
    saved = { content, text };
    const news = responses.filter(({ id }) => !(id in sent)).map(({ id }) => [id, revision]);
    mirror.write({ revision, writer, sent: { ...sent, ...Object.fromEntries(news) } });
    return text;
  };

  const send = (sparing: boolean): ProgressOutcome => {
    const batch = pending().flatMap(({ id }) => prepared.get(id) ?? []);
    const allTaken = sendResponses(batch);
    const budget = Math.max(batch.length, 1) * callsForAnswer - tracker.written();
    const report = {
      ...standingReport(config, events()),
      progress: progressText(),
      location,
      seconds: (now() - beganAt) / 1000,
    };
    const outcome = tracker.reportProgress(report, sparing ? Math.max(budget, 1) : undefined);
    return allTaken ? outcome : 'failed';
  };

  return {
    pending,
    send,
    settle: (ids) => {
      for (const id of ids) settled.add(id);
    },
    carry: (change) => {
      carried = change;
    },
    setRevision: (change) => {
      revision = change;
    },
    setLocation: (change) => {
      location = change;
    },
    isPrepared: (id) => prepared.has(id),
    prepare: (report) => prepared.set(report.key, report),
    hasShortened: () => shortened,
  };
}

function responsesIn(events: readonly LearningEvent[]): readonly ResponseEvent[] {
  return events.filter((event) => event.kind === 'response');
}

function savedLesson(event: LearningEvent): readonly SavedLesson[] {
  return event.kind === 'lesson'
    ? [{ lesson: hash16(event.lesson), minute: minuteOf(event.at) }]
    : [];
}
