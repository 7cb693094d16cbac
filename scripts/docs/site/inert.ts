/** Makes pages inert: Vue shows what Markdown made, and compiles no expression, directive or component in it. */
import type { MarkdownRenderer } from "vitepress";

/**
 * Wraps each page in `v-pre`. Neither our guides nor texts of the specification are templates. VitePress marks code in the
 * same way, which keeps Vue from seeing that the whole page is static, and from compiling it to one string.
 */
export function inert(markdown: MarkdownRenderer): void {
  const render = markdown.render.bind(markdown);
  markdown.render = (source, env) => {
    const html = render(source, env).replaceAll(/(<(?:pre|code)\b[^>]*?) v-pre(?:="")?/g, "$1");
    return `<div v-pre>${html}</div>`;
  };
}
