import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Platform } from '../../lms/platform/platform.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import { type CourseFrame, openCourse } from './course-frame.ts';

/** The course as the controls see it. */
export interface CourseControl {
  readonly isOpen: boolean;
  readonly isReview: boolean;
  /** Opens the course; one that is open is closed first. */
  readonly open: (mode?: 'normal' | 'review') => Promise<void>;
  readonly close: () => Promise<void>;
  readonly setOnline: (isOnline: boolean) => void;
}

interface Options {
  readonly platform: Platform;
  readonly place: RefObject<HTMLElement>;
  readonly address: string;
  readonly learner: string;
}

/** Opens and closes the course in its place on the page. */
export function useCourse({ platform, place, address, learner }: Options): CourseControl {
  const frame = useRef<CourseFrame>();
  const isLeaving = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const [isReview, setReview] = useState(false);

  const close = async () => {
    const leaving = frame.current;
    frame.current = undefined;
    if (!leaving) return;
    isLeaving.current = true;
    await leaving.close();
    isLeaving.current = false;
    platform.close();
    setOpen(false);
  };

  const open = async (mode: 'normal' | 'review' = isReview ? 'review' : 'normal') => {
    if (isLeaving.current) return;
    await close();
    if (!place.current) return;
    setReview(mode === 'review');
    const api = platform.open({ learner, mode });
    const { version } = platform;
    frame.current = openCourse(place.current, { version, api, address, title: messages.frame });
    frame.current.setOnline(!platform.faults.isOffline);
    setOpen(true);
  };

  // The course goes with the player: another part is chosen, or the package is put away.
  useEffect(
    () => () => {
      if (!frame.current) return;
      frame.current.remove();
      platform.close();
    },
    [platform],
  );
  return {
    isOpen,
    isReview,
    open,
    close,
    setOnline: (isOnline) => frame.current?.setOnline(isOnline),
  };
}
