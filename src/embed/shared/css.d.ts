// The build reads a style sheet as its text, without its comments.
declare module "*.css" {
  const text: string;
  export default text;
}
