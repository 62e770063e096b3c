import { shape } from '../components/shape.ts';

export const asked = shape;
