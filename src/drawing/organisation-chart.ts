import { drawingMessages as messages } from '../messages/drawing.ts';
import { type Branch, branchesOf, type OrganisationRole } from './branches.ts';
import { type Drawing, type DrawingFields, drawingOf, widthFor } from './drawing.ts';
import { indentedTree, type PlacedTree } from './indented-tree.ts';
import { shortened } from './lines.ts';
import { topDownTree } from './top-down-tree.ts';

export interface OrganisationChart extends DrawingFields {
  readonly roles: readonly OrganisationRole[];
}

/** Who reports to whom: a tree from the top where it fits, else an indented one. */
export function organisationChart(chart: OrganisationChart): Drawing {
  const width = widthFor(chart);
  const branches = branchesOf(chart.roles);
  const tree: PlacedTree = topDownTree(branches, width) ?? indentedTree(branches, width);
  return drawingOf(
    chart,
    branches.flatMap((branch) => said(branch, undefined)),
    tree,
  );
}

function said({ role, below }: Branch, above: string | undefined): readonly string[] {
  const label = shortened(role.label);
  const sentence = above === undefined ? messages.top(label) : messages.reportsTo(label, above);
  const notes = [role.note ? shortened(role.note) : '', role.own ? messages.own : ''];
  const note = notes.filter((one) => one !== '').join(', ');
  return [
    note === '' ? sentence : `${sentence} (${note})`,
    ...below.flatMap((branch) => said(branch, label)),
  ];
}
