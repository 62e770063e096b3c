import { shape } from '../../components/shape.ts';
import { checks } from '../two/checks.ts';
export const tool = [shape, checks];
