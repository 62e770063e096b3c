import { shape } from '../components/shape.ts';

export const planned = shape;
