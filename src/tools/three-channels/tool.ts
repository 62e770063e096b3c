import type { ListField, Tool } from '../tool.ts';
import { threeChannelsAbout } from './about.ts';
import { channels, measured } from './channels.ts';
import { channelChecks } from './checks.ts';
import { channelsExample } from './example-piece.ts';

const versions: ListField = {
  kind: 'list',
  id: 'versions',
  label: 'Versions',
  note: 'Three customers who expect different things. Make at least one spoken and one written.',
  entry: 'version',
  least: 3,
  begin: 3,
  fields: [
    {
      kind: 'choice',
      id: 'channel',
      label: 'Channel',
      shown: 'list',
      options: channels,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'customer',
      rows: 2,
      label: 'For whom',
      note: 'A role or a situation, no name.',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'expects',
      rows: 2,
      label: 'What this customer expects or needs',
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'message',
      label: 'The message, word for word',
      note: 'For a call or a talk: what you say, and where you stop to listen. No real names or numbers.',
      rows: 7,
      needed: true,
    },
    { kind: 'derived', id: 'measured', label: 'Length and reading age', value: measured },
    {
      kind: 'long-text',
      id: 'why',
      label: 'Why I chose this channel, these words and this order',
      rows: 3,
      needed: true,
    },
    {
      kind: 'long-text',
      id: 'result',
      label: 'What happened when I used it',
      note: 'If you have not used it yet, say how you will find out whether it worked.',
      rows: 2,
      needed: true,
    },
  ],
};

/** One message for three customers by three channels, annotated. */
export const threeChannels: Tool = {
  about: threeChannelsAbout,
  purpose:
    'Take one message from your work and write it for three customers, each by the channel that suits them. The criterion asks you to use different methods, so use the versions with real customers where you can, and note what happened.',
  passNeeds: [
    'Different methods, each chosen for what that customer expects.',
    'The messages themselves, fit to be used.',
    'Reasons that begin with the customer and not with you.',
    'Signs that each one worked, with private details taken out.',
  ],
  sections: [
    {
      id: 'message',
      title: 'The message',
      fields: [
        { kind: 'long-text', id: 'situation', label: 'What happened', rows: 2, needed: true },
        {
          kind: 'long-text',
          id: 'know',
          label: 'What customers need to know',
          rows: 2,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'do',
          rows: 2,
          label: 'What they need to do, and by when',
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'feel',
          rows: 2,
          label: 'How they should feel about it',
          needed: true,
        },
      ],
    },
    { id: 'three', title: 'Three versions', fields: [versions] },
    {
      id: 'comparison',
      title: 'Side by side',
      fields: [
        {
          kind: 'long-text',
          id: 'changed',
          label: 'What changes from one to the next, and why',
          rows: 3,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'kept',
          rows: 2,
          label: 'What stays the same in all',
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'check',
          label: 'How I checked that each was understood',
          rows: 2,
          needed: true,
        },
        {
          kind: 'long-text',
          id: 'better',
          label: 'What I would do differently',
          rows: 2,
          needed: true,
        },
        {
          kind: 'signatures',
          id: 'signed',
          label: 'Signatures',
          lines: ['Learner', 'Somebody who saw or heard it used, with their role'],
        },
      ],
    },
  ],
  checks: channelChecks,
  example: channelsExample,
};
