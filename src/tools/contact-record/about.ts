import type { ToolSummary } from '../tool.ts';

export const contactRecordAbout: ToolSummary = {
  id: 'contact-record',
  title: 'Record of contact',
  summary:
    'Contact notes that a colleague can act on, checked for facts and for data that should not be there, and a blank form to use.',
  criteria: ['ccs14/3.5', 'ccs14/4.2'],
};
