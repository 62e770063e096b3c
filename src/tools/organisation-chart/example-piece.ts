import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** The box office of a small theatre that a charity runs. */
export const organisationExample: Example = {
  title: 'Box office of a community theatre',
  note: 'Notice that refunds stand in one role only. That was not so before the chart was drawn.',
  values: valuesOf({
    organisation: 'A theatre with 300 seats, run by a charity: 14 staff and about 40 volunteers',
    on: '2026-11-02',
    roles: [
      {
        title: 'Board of trustees',
        place: 'above',
        'reports-to': 'top',
        people: 7,
        entrance: 'no',
      },
      {
        title: 'Theatre manager',
        place: 'above',
        'reports-to': 'roles/e1',
        people: 1,
        entrance: 'no',
      },
      {
        title: 'Box office supervisor',
        place: 'own',
        'reports-to': 'roles/e2',
        people: 1,
        entrance: 'no',
        purpose:
          'To see to it that everyone who wants to come gets the right ticket and an answer.',
        responsibilities:
          'Plans the rota\nDecides on refunds after a show\nTells the team what has changed before each shift',
        limit: 'Refunds up to £200 a show; above that the theatre manager decides.',
        links: 'Waits for prices from marketing; the theatre manager waits for the weekly sales.',
      },
      {
        title: 'Box office assistant',
        place: 'team',
        'reports-to': 'roles/e3',
        people: 4,
        entrance: 'yes',
        purpose:
          'To sell and change tickets so that customers know where, when and what they will see.',
        responsibilities:
          'Answers the phone and the counter\nChanges tickets up to the day before\nRecords access bookings',
        limit: 'Exchanges of the same price. Refunds go to the supervisor.',
        links: 'Front of house waits for the list of access bookings at six.',
      },
      {
        title: 'Group bookings assistant',
        place: 'team',
        'reports-to': 'roles/e3',
        people: 1,
        entrance: 'yes',
        purpose:
          'To give schools and groups one person who knows their booking from enquiry to visit.',
        responsibilities:
          'Makes offers to groups\nHolds seats for up to 14 days\nSends invoices and chases them',
        limit: 'Group discount to 15%. Beyond that the supervisor decides.',
        links: 'Needs seating plans from the production team; schools wait for the offer.',
      },
      {
        title: 'Weekend volunteer',
        place: 'team',
        'reports-to': 'roles/e3',
        people: 6,
        entrance: 'yes',
        purpose: 'To welcome people who collect tickets, so that the queue moves.',
        responsibilities:
          'Hands out booked tickets\nPoints the way\nBrings questions to an assistant',
        limit: 'No payments and no changes.',
        links: 'Works from the collection list that the assistants print at five.',
      },
      {
        title: 'Front of house manager',
        place: 'beside',
        'reports-to': 'roles/e2',
        people: 1,
        entrance: 'no',
      },
      {
        title: 'Marketing officer',
        place: 'beside',
        'reports-to': 'roles/e2',
        people: 1,
        entrance: 'no',
      },
    ],
    teams: [
      {
        name: 'Front of house',
        gives: 'News of late starts and of seats that cannot be used',
        gets: 'The list of access bookings by six o’clock',
        late: 'A wheelchair user arrives and the space has a seat in it. The person waits in the foyer while it is taken out.',
      },
      {
        name: 'Marketing',
        gives: 'Prices and offers, two days before they are announced',
        gets: 'What customers ask and what puts them off, each Monday',
        late: 'People ring about an offer that the box office has not heard of, and are told that there is none.',
      },
    ],
    described:
      'The box office is one of three teams that report to the theatre manager, who answers to the board of trustees. Targets come down that line: the board sets how full the house should be, and the manager turns this into a weekly figure for us. Sales and complaints go up it, each Monday.\n\nAcross, we depend on marketing, because we can only sell what we have been told of, and front of house depends on us. The volunteers are led by me on the day but belong to the charity’s volunteer scheme, so their duties are agreed with the manager and not in a contract. Our printer of programmes is a partner outside.\n\nFor most people the box office is the first voice of the theatre. A visitor who has been given the wrong seat does not blame the seating plan: they say that the theatre got it wrong. That is why the assistants record access bookings at once, and do not pass them on by word of mouth.',
    gaps: 'Refunds stood with both the assistants and me, so customers asked twice and got two answers. They are now mine alone, and the assistants’ card says so. Nobody answered emails on Sundays: the assistant of the late shift now does, at eight.',
  }),
};
