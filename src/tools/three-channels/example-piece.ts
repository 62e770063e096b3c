import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** A letting agent whose gas engineer has to change an appointment. */
export const channelsExample: Example = {
  title: 'A boiler check that has to move',
  note: 'The facts are the same three times. Notice what was left out of the text message, and what the call finds out.',
  values: valuesOf({
    situation:
      'The gas engineer is ill. The yearly boiler check at three flats moves from Tuesday 8 to Friday 11 December, 9 to 12.',
    know: 'The new day and time, that heating stays on as usual, and that somebody has to let the engineer in.',
    do: 'Say whether Friday suits, or choose another day, by Monday at noon.',
    feel: 'That we thought of them, and that nothing is wrong with the boiler.',
    versions: [
      {
        channel: 'call',
        customer: 'A tenant in his eighties who had asked us twice whether the boiler is safe',
        expects: 'A person, time for questions, no rush.',
        message:
          'Good morning, this is the lettings desk at the agency. Am I speaking with the tenant of flat 2? Have you got two minutes?\nI’m ringing about the boiler check on Tuesday. Nothing is wrong with your boiler, and the heating stays on. Our engineer is ill, so we would like to come on Friday between nine and twelve.\nHow would that suit you? … So that is Friday the eleventh, in the morning. What would you like to ask me?\nI’ll put a card through your door today with the day in large print.',
        why: 'He worries about the boiler, and would read “moved” as “unsafe”. On the phone I hear that at once and can answer. He likes something to keep, so a card follows.',
        result:
          'He asked whether to switch it off till Friday. I said no, and he repeated the day.',
      },
      {
        channel: 'email',
        customer: 'A nurse on night shifts who answers emails at odd hours',
        expects: 'All facts in one place, to answer when awake.',
        message:
          'Subject: Boiler check moved to Friday 11 December – please say if that suits\n\nHello,\n\nOur gas engineer is ill, so the boiler check at flat 5 moves from Tuesday 8 to Friday 11 December, between 9 and 12. Your heating works as usual until then.\n\nSomebody needs to let the engineer in. If you sleep after a night shift, we can come at 2 pm or use the spare key. Which would you like?\n\nPlease answer by Monday at noon. We are sorry for the change.\n\nThe lettings desk',
        why: 'A call would wake her. The subject line says it all for who reads nothing else, and the choices spare her a second email.',
        result: 'She answered at 6.40 the next morning: spare key.',
      },
      {
        channel: 'text',
        customer: 'A student who told us to use texts',
        expects: 'One line, now.',
        message:
          'Boiler check moved to Fri 11 Dec, 9–12 (engineer ill). Heating works as usual. OK? Reply YES, or ring us for another day. Lettings desk',
        why: 'He reads texts within minutes and has never opened an email from us. One question, one word to answer.',
        result: 'YES, after four minutes.',
      },
    ],
    changed:
      'Length, order and help. The call begins with what he fears, the email with what she must decide, the text with the day.',
    kept: 'Day, time, reason, that the heating works, and what we ask for.',
    check:
      'All three could say the new day back or chose it themselves. On the Friday the engineer got in everywhere.',
    better:
      'I would send the card to everyone. Two other tenants asked for something to put on the fridge.',
  }),
};
