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

/** Links to another site, unless the address would run code. */
export function renderLink(url: string | undefined, text: string): string {
  const isSafe = url !== undefined && /^https?:/i.test(url) && markdown.validateLink(url);
  return isSafe ? `<a href="${escapeText(url)}">${escapeText(text)}</a>` : escapeText(text);
}

/** Renders a description, whose Markdown cannot contain HTML. */
export function renderText(text: string, links: Links = {}): string {
  return oneLine(markdown.render(text, { ...links }).trim());
}

/** Renders a description that has no paragraphs. */
export function renderLine(text: string, links: Links = {}): string {
  return oneLine(markdown.renderInline(text, { ...links }));
}

/** Renders a heading with a link to itself, as VitePress does. */
export function renderHeading(level: 1 | 2, text: string, id: string): string {
  const label = escapeText(`Permalink to "${text}"`);
  const link = `<a class="header-anchor" href="#${escapeText(id)}" aria-label="${label}">&ZeroWidthSpace;</a>`;
  return `<h${level} id="${escapeText(id)}" tabindex="-1">${escapeText(text)} ${link}</h${level}>`;
}

/** A line break would end the block of HTML in a Markdown page. */
function oneLine(html: string): string {
  return html.replaceAll(/\r\n?|\n/g, "&#10;");
}
