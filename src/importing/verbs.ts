import type { CriterionKind } from '../domain/curriculum.ts';

/** What the command verb of a criterion suggests to an author. Ours, never the specification's. */
export interface Suggestion {
  readonly kind: CriterionKind;
  /** Item types, the most fitting first. */
  readonly formats: readonly string[];
  /** What a learner could be asked to write or do. */
  readonly task: string;
}

interface VerbGroup extends Suggestion {
  readonly verbs: string;
}

const groups: readonly VerbGroup[] = [
  {
    verbs:
      'identify list name state recognise recognize select label locate outline indicate know recall specify note cite match',
    kind: 'knowledge',
    formats: ['multiple-response', 'identify-in-text', 'short-answer', 'categorise'],
    task: 'a list with a short reason for each entry',
  },
  {
    verbs: 'define summarise summarize clarify interpret illustrate',
    kind: 'knowledge',
    formats: ['single-choice', 'gap-fill', 'matching', 'short-answer'],
    task: 'a definition in your own words with an example',
  },
  {
    verbs: 'describe give detail explore consider review show',
    kind: 'knowledge',
    formats: ['scenario', 'multiple-response', 'ordering', 'written-answer'],
    task: 'a description with an example from a workplace',
  },
  {
    verbs: 'explain discuss justify understand account examine clarify suggest reason determine',
    kind: 'knowledge',
    formats: ['scenario', 'single-choice', 'matching', 'written-answer'],
    task: 'an explanation that says how and why, with an example',
  },
  {
    verbs: 'compare contrast differentiate distinguish classify categorise categorize relate',
    kind: 'knowledge',
    formats: ['categorise', 'matching', 'written-answer', 'scenario'],
    task: 'a comparison that names what is alike and what differs',
  },
  {
    verbs:
      'analyse analyze evaluate assess critically critique appraise investigate research judge reflect argue synthesise synthesize',
    kind: 'knowledge',
    formats: ['scenario', 'written-answer', 'multiple-response', 'ordering'],
    task: 'a judgement with reasons for and against',
  },
  {
    verbs: 'calculate estimate measure solve compute convert quantify',
    kind: 'knowledge',
    formats: ['numeric', 'gap-fill', 'single-choice', 'scenario'],
    task: 'a worked calculation',
  },
  {
    verbs:
      'design plan create produce prepare develop complete draw write draft devise construct build make compile formulate propose present',
    kind: 'performance',
    formats: ['ordering', 'scenario', 'written-answer', 'multiple-response'],
    task: 'a piece of work, kept as evidence',
  },
  {
    verbs:
      'demonstrate use apply perform carry conduct undertake follow maintain work act agree allocate ask arrange assemble assist attend obtain operate organise organize order participate persuade practise practice promote protect provide record recommend reduce refer remove repair report request resolve respond respect review revise seek send set share sort store support take teach test track train transfer treat update verify wear acknowledge adapt adhere adjust administer adopt advise aim allow answer anticipate approach authorise book brief bring capture care celebrate challenge change check choose clean close coach collaborate collate collect commit communicate comply conclude confirm consult contact contribute control convey cook coordinate co-ordinate cope correct cover deal decide delegate deliver direct dispose document edit elicit empathise empower enable encourage engage ensure enter establish exchange execute exercise explore express extract facilitate file find finish fit fulfil gain gather generate greet guide handle have help highlight hold implement improve include inform initiate input inspect install instruct integrate interact interview introduce involve isolate issue join keep lead learn liaise lift link listen load log look manage mark meet minimise mix model modify monitor motivate move negotiate notify observe offer open overcome pass pay position prevent prioritise proceed process procure prove pursue put raise reach react read receive reassure reconcile reflect regulate rehearse reinforce reply represent research restore retain retrieve return run satisfy save schedule search secure sell serve settle simulate source speak start stay step stop structure submit supervise supply survey sustain switch tell tidy time translate transport trim try turn understand unload upload value view visit wash watch weigh welcome deploy configure debug code program sketch paint photograph sing play dance perform rehearse sew cut weld join mount fix drive ride lift feed groom bathe dress escort reassure administer dispense sample analyse sterilise dilute invoice cost price forecast budget audit reconcile delegate mentor chair minute facilitate counsel refer signpost safeguard empathise sign spell count pour peel chop slice wrap pack stack scan dig plant prune water sow saw drill sand polish hang lay spray mop sweep dust iron fold knit bake boil fry grill roast taste season type print copy email post phone dial call say talk chat apologise thank escalate tag render uninstall encrypt query simulate benchmark hypothesise predict infer derive deduce extrapolate contextualise paraphrase quote reference narrate annotate tabulate graph plot chart map pilot prototype iterate promote uphold treat empathise prioritise rotate rinse sterilise shave trim shampoo style massage apply insert attach detach dismantle strip assemble align tune calibrate charge wire solder weld bond seal grind cast forge shape fabricate machine rig hoist lower stow moor steer pilot navigate signal load unload dispatch stock replenish price promote sell upsell refund process bill quote tender schedule commission decommission inspect certify licence register enrol induct appraise discipline dismiss recruit shortlist interview appoint reward recognise balance budget invest trade import export source procure verify validate authenticate screen vet isolate quarantine vaccinate bandage resuscitate comfort soothe calm de-escalate restrain evacuate rescue extinguish secure lock unlock patrol guard search detain arrest caution testify give make take get accept access achieve actively accurately safely correctly effectively independently consistently clearly appropriately',
    kind: 'performance',
    formats: ['scenario', 'ordering', 'identify-in-text', 'multiple-response'],
    task: 'an observation or a product of work, with a witness where it helps',
  },
];

const byVerb = new Map<string, VerbGroup>();
for (const group of groups) {
  for (const verb of group.verbs.split(' ')) if (!byVerb.has(verb)) byVerb.set(verb, group);
}

const unknownVerb: Suggestion = {
  kind: 'knowledge',
  formats: ['scenario', 'single-choice', 'written-answer'],
  task: 'an answer in your own words with an example',
};

/** Whether a text begins with a verb that criteria are written with (`Explain …`, `agree …`). */
export function beginsWithVerb(text: string): boolean {
  return byVerb.has(firstWord(text));
}

/** Whether a text can be a learning outcome: `Understand …`, `Be able to …`, `Know …`, a verb. */
export function beginsLikeOutcome(text: string): boolean {
  return (
    beginsWithVerb(text) || /^(?:be able to|be aware|understanding|knowing|the )\b/i.test(text)
  );
}

/** Formats and kind that fit a criterion's command verb. `Identify and use …` asks for doing. */
export function suggestionFor(criterion: string): Suggestion {
  const { kind, formats, task } = byVerb.get(firstWord(criterion)) ?? unknownVerb;
  const second = byVerb.get(/^\S+ and (\S+)/.exec(criterion)?.[1]?.toLowerCase() ?? '');
  return { kind: second?.kind === 'performance' ? 'performance' : kind, formats, task };
}

function firstWord(text: string): string {
  return /^[“"'‘(]*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
}
