/** When the browser has drawn what there is: what can be seen comes before what works behind it. */
export const drawn = (): Promise<unknown> =>
  new Promise((then) => {
    // A page that is not shown is not drawn either.
    if (document.hidden) then(undefined);
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
  });
