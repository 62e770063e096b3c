import type { ToolSummary } from '../tool.ts';

export const feedbackFormDesignerAbout: ToolSummary = {
  id: 'feedback-form-designer',
  title: 'Feedback form designer',
  summary:
    'A way to ask customers, from the decision that it serves to the form that you hand out, with a reason for each choice.',
  criteria: ['fs139/1.3'],
};
