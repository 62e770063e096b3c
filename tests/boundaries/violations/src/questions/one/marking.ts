import { shape } from '../../components/shape.ts';
export const impure = shape;
