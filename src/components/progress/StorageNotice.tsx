import { storageNotices, storageRemedy } from '../../messages/kept.ts';
import { useLog } from './use-log.ts';

interface Props {
  /** Address of the page where a progress file is saved; absent on that page itself. */
  readonly href?: string | undefined;
}

/** Says so when work is not being kept, and what to do about it. Empty while all is well. */
export function StorageNotice({ href }: Props) {
  const { storage } = useLog();
  const notice = storageNotices[storage];
  return (
    <div class="storage-notice" role="status">
      {notice && (
        <p class="notice" data-tone="mark">
          {notice} {href ? <a href={href}>{storageRemedy}</a> : storageRemedy}
        </p>
      )}
    </div>
  );
}
