/** An answer about people's views that tells nothing of them. */
export function isNoView(text: string): boolean {
  return /^((they|customers|staff|everyone|everybody|all|people|most) )?(were |was |are |is )?(all )?(very |quite |really )?(no|none|n\/?a|not asked|nothing|fine|good|great|positive|happy|pleased|ok(ay)?|liked it|loved it|no complaints|all good|good feedback|positive feedback|as usual)( with it)?[.\s]*$/i.test(
    text.trim(),
  );
}

/** An answer about side effects that says there are none, and does not say where anybody looked. */
export function isNoEffect(text: string): boolean {
  return /^(there (were|was) )?(no|none|nothing|n\/?a|nil)( (at all|known|unplanned|unusual|else|unintended|side|unexpected))*( effects?)?( that (we|i) know of)?[.\s]*$/i.test(
    text.trim(),
  );
}
