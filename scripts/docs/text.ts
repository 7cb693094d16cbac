/** Text of the specification as HTML. It is data: no mark-up of it, and no expression of a template, becomes code. */
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: false }).disable(["image"]);
const { escapeHtml } = markdown.utils;

markdown.renderer.rules.code_inline = (tokens, index, _options, env: Links) => {
  const { content } = tokens[index]!;
  const link = env.linkOf?.(content);
  if (link === undefined) return `<code>${escapeHtml(content)}</code>`;
  return `<a href="${escapeHtml(link)}"><code>${breakable(content)}</code></a>`;
};

/** Finds the page of what a description mentions as code. */
export interface Links {
  /** Returns the address of an operation, such as `GET /api/v1/items?resourceType=app`, if it has one. */
  readonly linkOf?: ((code: string) => string | undefined) | undefined;
}

/** Escapes text for content and attributes of HTML. */
export function escapeText(text: string): string {
  return oneLine(escapeHtml(text));
}

/** Escapes a path, which may break after its slashes. */
export function breakable(path: string): string {
  return escapeText(path).replaceAll("/", "/<wbr>");
}

/** Renders a description, whose Markdown cannot contain HTML. */
export function renderText(text: string, links: Links = {}): string {
  return oneLine(markdown.render(text, { ...links }).trim());
}

/** Renders a description that has no paragraphs. */
export function renderLine(text: string, links: Links = {}): string {
  return oneLine(markdown.renderInline(text, { ...links }));
}

/** Escapes text for a heading of a Markdown page, which VitePress renders. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}

/** A line break would end the block of HTML in a Markdown page. */
function oneLine(html: string): string {
  return html.replaceAll(/\r\n?|\n/g, "&#10;");
}
